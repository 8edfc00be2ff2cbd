/*
 * The only styles that a page gets from us: underlines and a wash on our own highlight names. The lines are given to the
 * browser as a user style, so that they reach shadow roots too; the wash is not, because Chromium paints grounds of
 * highlights only where an author asks for them. Colours are those of the design for light and for dark grounds.
 */
/**
 * Said of the root alone where highlights inherit: a rule for every element makes Chromium style every element anew, which
 * on a long article was the dearest thing we did. Firefox is told of every element.
 */
const OF = import.meta.env.FIREFOX ? '' : ':root';
const LINES = { entity: 'dotted 1.5px', event: 'solid 1px', claim: 'double 1px' } as const;
const GROUNDS = [
  { suffix: '', line: '#4c7d86', wash: '#0b5a681f' },
  { suffix: '-on-dark', line: '#6fa9b2', wash: '#86cbd433' },
] as const;

export const LINES_CSS = GROUNDS.flatMap(({ suffix, line }) =>
  Object.entries(LINES).map(
    ([group, style]) =>
      `${OF}::highlight(parley-${group}${suffix}) { text-decoration: underline ${style} ${line}; text-underline-offset: 0.22em; }`,
  ),
).join('\n');

export const WASH_CSS = GROUNDS.map(({ suffix, wash }) => `${OF}::highlight(parley-open${suffix}) { background-color: ${wash}; }`).join(
  '\n',
);
