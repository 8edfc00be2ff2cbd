/* All pictures on one page: a block for each surface, a row for each width, the six modes side by side. */
import type { Colours, Direction } from './surfaces';

export interface Shot {
  surface: string;
  width: number;
  colours: Colours;
  direction: Direction;
  file: string;
}

export function contactSheet(shots: readonly Shot[]): string {
  const surfaces = [...new Set(shots.map(({ surface }) => surface))];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screens</title>
<style>
body { font: 14px/1.4 system-ui, sans-serif; margin: 24px; background: #d5d8d7; color: #111; }
.row { display: flex; gap: 10px; align-items: start; margin-block: 8px 20px; }
figure { margin: 0; flex: 1 1 0; min-inline-size: 0; }
img { inline-size: 100%; display: block; box-shadow: 0 0 0 1px #8a9290; }
figcaption { font-size: 12px; }
</style>
${surfaces
  .map((surface) =>
    block(
      surface,
      shots.filter((shot) => shot.surface === surface),
    ),
  )
  .join('\n')}
</html>
`;
}

function block(surface: string, shots: readonly Shot[]): string {
  const widths = [...new Set(shots.map(({ width }) => width))];
  const rows = widths.map((width) => {
    const figures = shots
      .filter((shot) => shot.width === width)
      .map(
        ({ file, colours, direction }) =>
          `<figure><a href="${file}"><img loading="eager" src="${file}" alt="${surface}, ${width}, ${colours}, ${direction}"></a><figcaption>${width} · ${colours} · ${direction}</figcaption></figure>`,
      );
    return `<div class="row">${figures.join('')}</div>`;
  });
  return `<section id="${surface}"><h2>${surface}</h2>${rows.join('\n')}</section>`;
}
