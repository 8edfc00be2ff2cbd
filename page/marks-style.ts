/*
 * The only style that a page gets from us: underlines on our own highlight names. Given to the browser as a user style, so
 * that it reaches shadow roots too; colours are those of the design for light and for dark grounds.
 */
const LINES = { entity: 'dotted 1.5px', event: 'solid 1px', claim: 'double 1px' } as const;
const GROUNDS = [
  { suffix: '', line: '#4c7d86', wash: '#0b5a681f' },
  { suffix: '-on-dark', line: '#6fa9b2', wash: '#86cbd433' },
] as const;

export const MARKS_CSS = GROUNDS.map(({ suffix, line, wash }) =>
  [
    ...Object.entries(LINES).map(
      ([group, style]) =>
        `::highlight(parley-${group}${suffix}) { text-decoration: underline ${style} ${line}; text-underline-offset: 0.22em; }`,
    ),
    `::highlight(parley-open${suffix}) { background-color: ${wash}; }`,
  ].join('\n'),
).join('\n');
