/*
 * What each surface weighs: its page, its styles and every script that it loads before its first drawing, in the Chrome
 * build; and the scripts that run elsewhere. Shared chunks count for each surface that loads them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../../cli/build-e2e';

export interface Size {
  name: string;
  files: number;
  /** Bytes. */
  raw: number;
  gzip: number;
}

const PAGES = ['popup', 'sidepanel', 'explorer', 'options', 'welcome'];
const SCRIPTS = ['content-scripts/scout.js', 'content-scripts/annotator.js', 'content-scripts/card.js', 'background.js'];

export function benchSizes(): Size[] {
  const folder = buildFolder('chrome', false);
  const read = (name: string) => readFileSync(join(folder, name));
  const sizeOf = (name: string, files: string[]): Size => ({
    name,
    files: files.length,
    raw: files.reduce((sum, file) => sum + read(file).length, 0),
    gzip: files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0),
  });
  const pages = PAGES.map((name) =>
    sizeOf(
      name,
      filesOf(`${name}.html`, (file) => read(file).toString()),
    ),
  );
  const scripts = SCRIPTS.filter((name) => existsSync(join(folder, name))).map((name) => sizeOf(name, [name]));
  return [...pages, ...scripts];
}

/** The page and what it names, and what those scripts import at once; `import(…)` comes later and is left out. */
function filesOf(page: string, text: (file: string) => string): string[] {
  const found = new Set([page]);
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, name] of text(file).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) follow(join(file, '..', name ?? ''));
  };
  for (const [, name] of text(page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) follow(name ?? '');
  return [...found];
}

export function wordSizes(sizes: readonly Size[]): string {
  const width = Math.max(...sizes.map(({ name }) => name.length));
  const lines = sizes.map(
    ({ name, files, raw, gzip }) =>
      `  ${name.padEnd(width)}  ${String(files).padStart(2)} files ${String(raw).padStart(8)} bytes ${String(gzip).padStart(7)} gzip`,
  );
  return ['What each surface loads before its first drawing (Chrome build)', ...lines].join('\n');
}
