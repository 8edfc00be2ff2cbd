/* The words of the manifest and the context menu: taken from the same Fluent files as every other word, written as `_locales`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';

const PREFIX = 'manifest-';
/** Said in a page where no file of ours can be read any more; the background takes it from here, without a bundle. */
const ALSO = 'card-outdated';

export interface LocaleFile {
  /** Path inside the build, such as `_locales/en/messages.json`. */
  path: string;
  contents: string;
}

/** One file for each language that has the words; keys are the ids without their prefix, joined by underscores. */
export function manifestWords(folder: string): LocaleFile[] {
  const languages = readdirSync(folder).filter((name) => /^[a-z]{2,3}\.ftl$/.test(name));
  return languages.map((name) => {
    const language = name.slice(0, -'.ftl'.length);
    const bundle = new FluentBundle(language, { useIsolating: false });
    const resource = new FluentResource(readFileSync(join(folder, name), 'utf8'));
    bundle.addResource(resource);
    const ids = resource.body.map(({ id }) => id).filter((id) => id.startsWith(PREFIX) || id === ALSO);
    const messages = ids.map((id) => {
      const pattern = bundle.getMessage(id)?.value;
      return [id.replace(PREFIX, '').replaceAll('-', '_'), { message: pattern ? bundle.formatPattern(pattern) : '' }];
    });
    return { path: `_locales/${language}/messages.json`, contents: `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n` };
  });
}
