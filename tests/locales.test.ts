/* Every language says everything: the same ids, with the same arguments, in both files, and says who reviewed it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { createWords } from '../components/words';
import languages from '../locales/languages.json' with { type: 'json' };

const folder = join(import.meta.dirname, '..', 'locales');
const FILES = ['ftl', 'pages.ftl'];
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Id of each message → names of the arguments it uses, sorted. */
function messagesOf(name: string): Map<string, string> {
  const { body } = new FluentResource(read(name));
  return new Map(
    body.map(({ id, value }) => [
      id,
      [...new Set([...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)].map(([, arg]) => arg))].sort().join(' '),
    ]),
  );
}

it('has two files for each listed language and no other', () => {
  const wanted = languages.flatMap((tag) => FILES.map((ending) => `${tag}.${ending}`));
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ftl'))
      .sort(),
  ).toEqual(wanted.sort());
});

it('holds no message that nothing shows', () => {
  const root = join(import.meta.dirname, '..');
  const source = ['components', 'core', 'entrypoints', 'page']
    .flatMap((part) => readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }).map((name) => join(root, part, name)))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  // `manifest-…` are read by their beginning (`cli/manifest-words.ts`), others are put together: `kind-${kind}`.
  const beginnings = ['manifest-', ...[...source.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map(([, beginning]) => beginning ?? '')];
  const ids = FILES.flatMap((ending) => [...messagesOf(`en.${ending}`).keys()]);
  const isShown = (id: string) => new RegExp(`['"\`]${id}['"\`]`).test(source) || beginnings.some((each) => id.startsWith(each));
  expect(ids.length).toBeGreaterThan(400);
  expect(ids.filter((id) => !isShown(id))).toEqual([]);
});

describe.each(languages.flatMap((tag) => FILES.map((ending) => [tag, ending])))('%s.%s', (tag, ending) => {
  const english = messagesOf(`en.${ending}`);
  const here = messagesOf(`${tag}.${ending}`);

  it('says every message that English says, and no other', () => {
    expect([...english.keys()].filter((id) => !here.has(id))).toEqual([]);
    expect([...here.keys()].filter((id) => !english.has(id))).toEqual([]);
  });

  it('says each message by itself, as the file read whole says it', () => {
    const text = read(`${tag}.${ending}`);
    expect(text).not.toMatch(/\{\s*-?[a-z][\w-]*[\s.}]/); // a message that refers to another
    const whole = new FluentBundle(tag as string, { useIsolating: ['ar', 'fa', 'ur'].includes(tag as string) });
    whole.addResource(new FluentResource(text));
    const words = createWords(tag as string, { [tag as string]: text });
    for (const id of here.keys()) expect(words(id)).toBe(whole.formatPattern(whole.getMessage(id)?.value ?? '', {}, []));
  });

  it('uses only arguments that English is given', () => {
    const strange = [...here].filter(([id, args]) =>
      args.split(' ').some((arg) => arg !== '' && !(english.get(id) ?? '').split(' ').includes(arg)),
    );
    expect(strange).toEqual([]);
  });

  it('drops no argument that carries data', () => {
    const dropped = [...english].flatMap(([id, args]) =>
      args
        .split(' ')
        .filter((arg) => arg !== '' && arg !== 'count' && !(here.get(id) ?? '').split(' ').includes(arg))
        .map((arg) => `${id}: ${arg}`),
    );
    expect(dropped).toEqual([]);
  });

  it('has no line that Fluent cannot read', () => {
    const written = read(`${tag}.${ending}`)
      .split('\n')
      .flatMap((line) => /^([a-z][\w-]*) =/.exec(line)?.[1] ?? []);
    expect(written.filter((id) => !here.has(id))).toEqual([]);
    expect(written.length).toBe(new Set(written).size);
  });
});

it.each(languages)('%s says who reviewed its words', (tag) => {
  const bundle = new FluentBundle(tag);
  bundle.addResource(new FluentResource(read(`${tag}.ftl`)));
  const value = bundle.getMessage('locale-reviewed')?.value;
  const reviewed = value ? bundle.formatPattern(value) : '';
  if (tag === 'en') expect(reviewed).toBe('authors');
  else expect(reviewed).toMatch(/^(?:machine|\S.*\S)$/);
});
