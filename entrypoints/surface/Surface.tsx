/*
 * What every page of ours starts with: the settings, the words in the chosen language, the direction and colours on the
 * root element; each follows a change at once. The page itself is drawn inside.
 */
import { type ComponentType, render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PAGE_WORDS } from '../../components/page-words';
import { createWords, WordsProvider } from '../../components/words';
import { loadSettings, type Settings, watchSettings } from '../../page/settings';

export interface SurfaceProps {
  settings: Settings;
}

/** `title` is the Fluent id of the page's title; a page that names what it shows sets its own. */
export async function openSurface(Page: ComponentType<SurfaceProps>, title: string | null): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const first = await loadSettings();
  render(<Surface {...{ Page, title, first }} />, root);
}

function Surface({ Page, title, first }: { Page: ComponentType<SurfaceProps>; title: string | null; first: Settings }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  const words = useMemo(() => {
    const chosen = settings.language === 'auto' ? browser.i18n.getUILanguage() : settings.language;
    return createWords(chosen, PAGE_WORDS);
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
