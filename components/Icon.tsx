/*
 * Icons on a 16 px grid: strokes in the text's colour, no fills. Always beside a word or inside a named button, so hidden
 * from screen readers. Those with a direction are mirrored in right-to-left languages.
 */
const SHAPES = {
  search: ['M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z', 'm10.5 10.5 3.5 3.5'],
  panel: [
    'M3.5 2.75h9a1.5 1.5 0 0 1 1.5 1.5v7.5a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.75v-7.5a1.5 1.5 0 0 1 1.5-1.5z',
    'M10 2.75v10.5',
  ],
  settings: [
    'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7',
    'M11 2.75a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5z',
    'M5 9.75a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5z',
  ],
  close: ['m4 4 8 8M12 4l-8 8'],
  next: ['m6 3.5 4.5 4.5L6 12.5'],
  previous: ['M10 3.5 5.5 8l4.5 4.5'],
  down: ['m3.5 6 4.5 4.5L12.5 6'],
  out: ['M6.5 3H3v10h10V9.5M9 3h4v4M13 3 7.5 8.5'],
  copy: ['M6.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1z', 'M10.5 5.5v-3h-8v8h3'],
  page: ['M4 1.75h5.5L12.5 5v9.25H4z', 'M9.25 1.75V5.25h3.25'],
  clock: ['M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z', 'M8 4.5V8l2.5 1.5'],
  alert: ['M8 2 14.5 13.5h-13z', 'M8 6.5v3.25M8 11.6v.1'],
  lock: ['M4 7h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z', 'M5 7V5a3 3 0 0 1 6 0v2'],
  pause: ['M5.5 3.5v9M10.5 3.5v9'],
  check: ['m3 8.5 3.25 3.25L13 5'],
  plus: ['M8 3v10M3 8h10'],
  nothing: ['M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z'],
} as const;

export type IconName = keyof typeof SHAPES;
const DIRECTED: readonly IconName[] = ['next', 'previous', 'panel', 'out'];

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={DIRECTED.includes(name) ? 'icon mirrors' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name].map((d) => (
        <path key={d} d={d} stroke-dasharray={name === 'nothing' ? '2 2.2' : undefined} />
      ))}
    </svg>
  );
}
