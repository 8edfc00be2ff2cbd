/*
 * `npm run screens`: every surface × {light, dark, forced colours} × {left-to-right, right-to-left} at its widths, as PNGs
 * and a contact sheet under .output/screens/. `--compare` (in `npm test`) takes no pictures: pixels change with the fonts of
 * a machine, so what is compared with `references/` is structural, an outline of parts in twelfths of the width, and what
 * hinders a reader is searched for: overflow, cut text, small targets, low contrast. `--accept` writes the references;
 * `--only NAME` takes the surfaces whose name begins so. Chromium only.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import languages from '../../locales/languages.json' with { type: 'json' };
import { openStand, type Shown, type Stand, setDirection, show } from './browser';
import { differences } from './compare';
import { contactSheet, type Shot } from './contact-sheet';
import { readFaults, readOutline } from './layout';
import { COLOURS, DIRECTIONS, type Direction, SURFACES, type Surface } from './surfaces';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.output', 'screens');
const references = join(import.meta.dirname, 'references');
const RTL_LANGUAGE = 'fa';

const { values } = parseArgs({
  options: { compare: { type: 'boolean' }, accept: { type: 'boolean' }, only: { type: 'string' } },
});
const pictures = !values.compare && !values.accept;
const chosen = SURFACES.filter(({ name }) => values.only === undefined || name.startsWith(values.only));
const findings: string[] = [];
const shots: Shot[] = [];
const outlines = new Map<string, Record<string, string[]>>();

const began = Date.now();
const stand = await openStand(join(root, 'tests', 'pages'), languages.includes(RTL_LANGUAGE) ? RTL_LANGUAGE : null);
try {
  if (pictures) mkdirSync(folder, { recursive: true });
  for (const direction of DIRECTIONS) {
    await setDirection(stand, direction);
    for (const surface of chosen) await look(stand, surface, direction);
  }
  if (pictures) await writeSheet(stand);
} finally {
  await stand.close();
}
for (const [name, seen] of outlines) settle(name, seen);
for (const finding of findings) console.log(finding);
console.log(
  `${chosen.length} surfaces, ${shots.length} pictures, ${findings.length} findings, ${((Date.now() - began) / 1000).toFixed(0)} s`,
);
process.exitCode = findings.length > 0 ? 1 : 0;

/** Pages are opened once and made narrower; the card is another thing on a narrow page and is opened anew. */
async function look(on: Stand, surface: Surface, direction: Direction): Promise<void> {
  const [first = 0] = surface.widths;
  let shown = await show(on, surface, first, direction);
  try {
    for (const width of surface.widths) {
      if (width !== first && surface.open === null) {
        await shown.close();
        shown = await show(on, surface, width, direction);
      } else if (width !== first) await shown.setWidth(width);
      await lookAt(shown, surface.name, width, direction);
    }
  } finally {
    await shown.close();
  }
}

async function lookAt(shown: Shown, surface: string, width: number, direction: Direction): Promise<void> {
  const where = `${surface} ${width} ${direction}`;
  for (const colours of COLOURS) {
    await shown.setColours(colours);
    if (colours === 'light') {
      const { lines } = await shown.read(readOutline);
      outlines.set(surface, { ...outlines.get(surface), [`${width} ${direction}`]: lines });
      note(where, await shown.read(readFaults));
    }
    note(`${where} ${colours}`, await shown.read(readFaults, true));
    if (pictures) await take(shown, { surface, width, colours, direction });
  }
}

function note(where: string, faults: readonly string[]): void {
  for (const fault of faults) findings.push(`${where}: ${fault}`);
}

async function take(shown: Shown, about: Omit<Shot, 'file'>): Promise<void> {
  const file = fileOf(about);
  await shown.screenshot(join(folder, file));
  shots.push({ ...about, file });
}

/** Compares with the reference, or writes it. */
function settle(name: string, seen: Record<string, string[]>): void {
  const path = join(references, `${name}.json`);
  if (values.accept) {
    mkdirSync(references, { recursive: true });
    writeFileSync(path, `${JSON.stringify(seen, null, 2)}\n`);
    return;
  }
  if (!existsSync(path)) {
    findings.push(`${name}: no reference; look at it, then run "npm run screens -- --accept --only ${name}"`);
    return;
  }
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  for (const [mode, lines] of Object.entries(seen)) note(`${name} ${mode}`, differences(kept[mode] ?? [], lines));
}

/** Those of this run and of earlier ones: with `--only` the others keep their place on the sheet. */
function allShots(): Shot[] {
  const taken = new Set(readdirSync(folder));
  const wanted = SURFACES.flatMap(({ name: surface, widths }) =>
    widths.flatMap((width) => DIRECTIONS.flatMap((direction) => COLOURS.map((colours) => ({ surface, width, direction, colours })))),
  );
  return wanted.map((shot) => ({ ...shot, file: fileOf(shot) })).filter(({ file }) => taken.has(file));
}

function fileOf({ surface, width, direction, colours }: Omit<Shot, 'file'>): string {
  return `${surface}-${width}-${direction}-${colours}.png`;
}

async function writeSheet(on: Stand): Promise<void> {
  const html = join(folder, 'index.html');
  writeFileSync(html, contactSheet(allShots()));
  const page = await on.demo.browser.newPage();
  await page.setViewport({ width: 1600, height: 1000 });
  await page.goto(`file://${html}`);
  for (const surface of chosen) {
    const path = join(folder, `sheet-${surface.name}.png`);
    rmSync(path, { force: true });
    const section = await page.$(`#${surface.name}`);
    await section?.screenshot({ path: path as `${string}.png` });
  }
  await page.screenshot({ path: join(folder, 'contact-sheet.png') as `${string}.png`, fullPage: true });
  console.log(relative(process.cwd(), html));
}
