/* Holds the shape of the house: which folder may import which, what core may touch, and that no code knows the topic. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTopic } from '../cli/load';
import { newsSites } from '../data/news-sites';

const root = resolve(import.meta.dirname, '..');
const FOLDERS = ['data', 'core', 'page', 'components', 'entrypoints', 'cli', 'locales', 'public', 'tests'] as const;
type Folder = (typeof FOLDERS)[number];

/** What each folder may import from, besides itself. */
const MAY: Record<string, readonly string[]> = {
  data: [],
  core: ['data'],
  page: ['data', 'core', 'locales'],
  components: ['data', 'core', 'locales'],
  entrypoints: ['data', 'core', 'page', 'components', 'locales'],
  cli: ['data', 'core', 'page', 'locales'],
  tests: FOLDERS,
};
const WHY: Partial<Record<string, string>> = {
  core: 'core is pure: no DOM, no browser API, no Node',
  components: 'components show view models and have no access to pages or data',
  data: 'data knows nobody',
};
/** What of `page/` the command line may use: the files that take the document as an argument. */
const PAGE_FOR_CLI = ['article', 'text-index', 'published'];
/** Packages that may be imported from each folder; `data/schema.ts` is for Node alone. */
const PACKAGES: Record<string, RegExp> = {
  data: /^zod$/,
  core: /^minisearch$/,
  page: /^wxt\//,
  components: /^(?:preact(?:\/hooks)?|@fluent\/bundle)$/,
  entrypoints: /^(?:preact(?:\/hooks)?|wxt\/)/,
};

function filesBelow(folder: string, endings: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => endings.test(name) && statSync(join(root, name)).isFile());
}

const code = (folder: string) => filesBelow(folder, /\.(?:ts|tsx|mjs)$/);

interface Import {
  from: string;
  what: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = [
    ...text.matchAll(
      /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)|^import\s+['"]([^'"]+)['"]/gm,
    ),
  ];
  return statements.map(([, type, from, dynamic, bare]) => ({ from: file, what: from ?? dynamic ?? bare ?? '', typeOnly: Boolean(type) }));
}

/** The sentence that says what is wrong with an import; null where nothing is. */
function fault({ from, what, typeOnly }: Import): string | null {
  const folder = from.split('/')[0] as Folder;
  if (!what.startsWith('.')) {
    const allowed = PACKAGES[folder];
    return !allowed || allowed.test(what) ? null : `${from} may not import the package ${what}${because(folder)}`;
  }
  const target = relative(root, resolve(root, dirname(from), what.replace(/\?.*$/, '')));
  const [other = ''] = target.split('/');
  if (other === folder) return null;
  if (folder === 'core' && other === 'data' && !typeOnly) return `${from} may take only types from ${target}${because('core')}`;
  if (folder === 'cli' && other === 'page' && !PAGE_FOR_CLI.some((name) => target === `page/${name}`)) {
    return `${from} may not import ${target}: the command line has no page, only a document it parsed`;
  }
  return MAY[folder]?.includes(other) ? null : `${from} may not import ${target}${because(folder)}`;
}

const because = (folder: string) => (WHY[folder] ? `: ${WHY[folder]}` : '');

describe('imports', () => {
  it('point one way', () => {
    const all = ['data', 'core', 'page', 'components', 'entrypoints', 'cli'].flatMap(code).flatMap(importsOf);
    expect(all.length).toBeGreaterThan(300);
    expect(all.flatMap((each) => fault(each) ?? [])).toEqual([]);
  });

  it.each([
    [
      { from: 'core/x.ts', what: '../page/y', typeOnly: false },
      'core/x.ts may not import page/y: core is pure: no DOM, no browser API, no Node',
    ],
    [
      { from: 'core/x.ts', what: 'node:fs', typeOnly: false },
      'core/x.ts may not import the package node:fs: core is pure: no DOM, no browser API, no Node',
    ],
    [
      { from: 'core/x.ts', what: '../data/schema', typeOnly: false },
      'core/x.ts may take only types from data/schema: core is pure: no DOM, no browser API, no Node',
    ],
    [
      { from: 'components/x.tsx', what: '../page/settings', typeOnly: false },
      'components/x.tsx may not import page/settings: components show view models and have no access to pages or data',
    ],
    [
      { from: 'cli/x.ts', what: '../page/messages', typeOnly: false },
      'cli/x.ts may not import page/messages: the command line has no page, only a document it parsed',
    ],
    [{ from: 'cli/x.ts', what: '../page/article', typeOnly: false }, null],
    [{ from: 'entrypoints/popup/x.tsx', what: '../../components/Card', typeOnly: false }, null],
  ])('are judged: %o', (given, expected) => expect(fault(given)).toBe(expected));
});

describe('core', () => {
  const IMPURE =
    /\b(?:document|window|navigator|browser|chrome|process|globalThis|localStorage|Date\.now|Math\.random|setTimeout|fetch)\b\s*[.(]|new Date\(\)/;
  it.each(code('core').map((file) => [file]))('%s touches no page, browser, clock or chance', (file) => {
    const lines = readFileSync(join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n');
    expect(lines.filter((line) => IMPURE.test(line.replace(/\/\/.*$/, '').replace(/'[^']*'/g, '')))).toEqual([]);
  });
});

describe('the topic', () => {
  const folder = join(root, 'data', 'records');
  const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  /** Names and short names of people, bodies, states and places of every dossier, long enough not to be common words. */
  function names(): string[] {
    const found = new Set<string>();
    for (const { name } of topics) {
      for (const { kind, value } of loadTopic(join(folder, name)).files) {
        if (kind !== 'actors' && kind !== 'places') continue;
        const title = String(value['name'] ?? '');
        const words = value['kind'] === 'person' ? [title, title.split(' ').at(-1) ?? ''] : [title];
        for (const word of words) if (word.length >= 4 && /^\p{Lu}/u.test(word)) found.add(word);
        const aliases = (value['aliases'] ?? {}) as Record<string, unknown[]>;
        for (const forms of Object.values(aliases))
          if (typeof forms[0] === 'string' && /^[^\p{Script=Latin}]{4,}$/u.test(forms[0])) found.add(forms[0]);
      }
    }
    return [...found];
  }

  /** Everyday words that happen to be a name of the dossier: each is a word of the interface or of the language lists. */
  const EVERYDAY = new Set(['Hill', 'Roll']);

  it('is named in no code, style, page or interface word', () => {
    const wanted = names().filter((name) => !EVERYDAY.has(name));
    expect(wanted.length).toBeGreaterThan(100);
    const pattern = new RegExp(
      `(?<![\\p{L}])(?:${wanted.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}])`,
      'gu',
    );
    const files = ['core', 'page', 'components', 'entrypoints', 'cli', 'locales', 'data/schema'].flatMap((each) =>
      filesBelow(each, /\.(?:ts|tsx|mjs|css|html|ftl)$/),
    );
    const hits = [...files, 'data/schema.ts', 'data/news-sites.ts', 'wxt.config.ts', 'package.json'].flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([word]) => `${file}: ${word}`),
    );
    expect(hits).toEqual([]);
  });
});

describe('the house', () => {
  it('has these rooms and no other', () => {
    const dirs = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    expect(
      dirs
        .map(({ name }) => name)
        .filter((name) => name !== 'node_modules')
        .sort(),
    ).toEqual([...FOLDERS].sort());
  });

  it('has small files', () => {
    const long = ['core', 'page', 'components', 'entrypoints', 'cli']
      .flatMap(code)
      .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const)
      .filter(([file, lines]) => lines > 300 && !file.endsWith('-words.ts'));
    expect(long).toEqual([]);
  });

  it('offers at least 120 news sites of many countries, each once', () => {
    expect(newsSites.length).toBeGreaterThanOrEqual(120);
    expect(new Set(newsSites).size).toBe(newsSites.length);
    expect(newsSites.filter((host) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });
});
