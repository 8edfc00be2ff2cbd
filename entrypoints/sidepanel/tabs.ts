/* The tabs of the side panel, in order. */
export const TAB_NAMES = ['article', 'timeline', 'people', 'contested', 'process'] as const;
export type TabName = (typeof TAB_NAMES)[number];
