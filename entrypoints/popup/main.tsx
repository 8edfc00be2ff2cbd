/* The popup's door: finds the tab, the words and the theme, and keeps the view current. */
import { render } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import '../../components/theme.css';
import { createWords, WordsProvider } from '../../components/words';
import { browserActions } from './browser-actions';
import './popup.css';
import { PopupView } from './PopupView';
import { tabShown, useTab } from './use-tab';

function Popup({ id }: { id: number }) {
  const host = useRef('');
  const actions = useMemo(() => browserActions(id, () => host.current), [id]);
  const known = useTab(id, actions.read);
  host.current = known.tab?.host ?? '';
  const { language, theme } = known.settings;
  const words = useMemo(() => createWords(language === 'auto' ? navigator.language : language), [language]);
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = words.language;
    root.dir = words.direction;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [words, theme]);
  return (
    <WordsProvider value={words}>
      <PopupView {...known} today={localDay(new Date())} actions={actions} />
    </WordsProvider>
  );
}

/** YYYY-MM-DD where the reader is. */
function localDay(now: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

const root = document.getElementById('root');
const id = await tabShown(location.href);
if (root && id !== null) render(<Popup id={id} />, root);
