/* Names, words and numbers: those that a text shares with an entry, and those that were looked for in vain. */
import type { SharedView } from '../../core/view-check';
import { useWords } from '../words';

export function Shared({ shared }: { shared: SharedView }) {
  const t = useWords();
  const { names, words, numbers } = shared;
  const lines = [
    names.length > 0 ? t('check-why-names', { names: { list: names.map(({ title }) => title) } }) : null,
    words.length > 0 ? t('check-why-words', { words: { list: words } }) : null,
    numbers.length > 0 ? t('check-why-numbers', { numbers: { list: numbers } }) : null,
  ].filter((line) => line !== null);
  return <p class="meta shared">{lines.length > 0 ? lines.join(' · ') : t('check-why-sense')}</p>;
}

export function Looked({ looked: { names, words, numbers } }: { looked: SharedView }) {
  const t = useWords();
  return (
    <ul class="meta looked">
      <li>{names.length > 0 ? t('check-looked-names', { names: { list: names.map(({ title }) => title) } }) : t('check-none-names')}</li>
      {words.length > 0 ? <li>{t('check-looked-words', { words: { list: words } })}</li> : null}
      {numbers.length > 0 ? <li>{t('check-looked-numbers', { numbers: { list: numbers } })}</li> : null}
    </ul>
  );
}
