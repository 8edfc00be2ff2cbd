/*
 * The words of other languages than English, read from the extension's own files: English is bundled, and no page pays for
 * seven languages to show one. A file that cannot be read leaves English.
 */
import { browser } from 'wxt/browser';
import languages from '../locales/languages.json' with { type: 'json' };

/** Languages that have files of their own, English first. */
export const LANGUAGES: readonly string[] = languages;
const BUNDLED = 'en';

/** Fluent texts by language tag, as `createWords` takes them; empty for English. `pages`: with the words only our own pages need. */
export async function loadWords(language: string, pages: boolean): Promise<Record<string, string>> {
  const tag = chosenTag(language);
  if (tag === BUNDLED) return {};
  try {
    const texts = await Promise.all([`${tag}.ftl`, ...(pages ? [`${tag}.pages.ftl`] : [])].map(readText));
    return { [tag]: texts.join('\n') };
  } catch {
    return {};
  }
}

/** The language with a file that serves a tag best: its own, that of its base, else English. */
export function chosenTag(language: string): string {
  const wanted = language === 'auto' ? browser.i18n.getUILanguage() : language;
  return [wanted, wanted.split('-')[0] ?? ''].find((tag) => LANGUAGES.includes(tag)) ?? BUNDLED;
}

/** The sentence for a page whose extension was updated, which stands in the manifest's own files too; empty without them. */
export async function outdatedWords(language: string): Promise<{ text: string; language: string }> {
  const tag = chosenTag(language);
  const address = browser.runtime.getURL(`/_locales/${tag}/messages.json` as Parameters<typeof browser.runtime.getURL>[0]);
  try {
    const words = (await (await fetch(address)).json()) as { card_outdated?: { message: string } };
    return { text: words.card_outdated?.message ?? '', language: tag };
  } catch {
    return { text: '', language: tag };
  }
}

async function readText(name: string): Promise<string> {
  const address = browser.runtime.getURL(`/locales/${name}` as Parameters<typeof browser.runtime.getURL>[0]);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`locales/${name}: the file that ships with the extension is missing (${response.status})`);
  return response.text();
}
