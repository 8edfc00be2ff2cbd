/*
 * What every page of ours starts with: the settings, the words in the chosen language, the direction and colours on the
 * root element; each follows a change at once. The page itself is drawn inside.
 */
import { type ComponentType, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PAGE_WORDS } from '../../components/page-words';
import { createWords, type Translate, WordsProvider } from '../../components/words';
import { loadWords } from '../../page/locale-files';
import { loadSettings, type Settings, watchSettings } from '../../page/settings';

export interface SurfaceProps {
  settings: Settings;
}

/**
 * `title` is the Fluent id of the page's title; a page that names what it shows sets its own. What `ready` waits for is read
 * at the same time, so that the page is drawn once and whole.
 */
export async function openSurface(Page: ComponentType<SurfaceProps>, title: string | null, ready?: Promise<unknown>): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const first = await loadSettings();
  const words = await wordsFor(first.language);
  await ready;
  root.replaceChildren(); // what stood there until now
  render(<Surface {...{ Page, title, first }} firstWords={words} />, root);
}

/** The words of a chosen language; they change at run time without a reload. */
async function wordsFor(language: string): Promise<Translate> {
  const loaded = await loadWords(language, true);
  return createWords(language === 'auto' ? browser.i18n.getUILanguage() : language, { ...PAGE_WORDS, ...loaded });
}

interface Start {
  Page: ComponentType<SurfaceProps>;
  title: string | null;
  first: Settings;
  firstWords: Translate;
}

function Surface({ Page, title, first, firstWords }: Start) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  const [words, setWords] = useState(() => firstWords);
  const spoken = useRef(first.language);
  useEffect(() => {
    if (settings.language === spoken.current) return;
    let current = true;
    void wordsFor(settings.language).then((read) => {
      if (!current) return;
      spoken.current = settings.language;
      setWords(() => read);
    });
    return () => {
      current = false;
    };
  }, [settings.language]);
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = words.language;
    documentElement.dir = words.direction;
    if (title) document.title = words(title);
  }, [words, title]);
  useEffect(() => {
    if (settings.theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = settings.theme;
  }, [settings.theme]);
  return (
    <WordsProvider value={words}>
      <Page settings={settings} />
    </WordsProvider>
  );
}
