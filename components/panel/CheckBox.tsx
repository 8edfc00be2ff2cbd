/*
 * Check a sentence: the contested points that it speaks to, likeliest first, with the position it takes and the others; or
 * an honest "no entry speaks to this". Nothing is said about whether the sentence is true.
 */
import { useState } from 'preact/hooks';
import type { CheckedView } from '../../core/view-check';
import { Button } from '../Button';
import { Data } from '../Data';
import { useWords } from '../words';
import { CheckMatches } from './CheckMatches';

interface CheckBoxProps {
  /** Null when nothing was checked yet. */
  checked: CheckedView | null;
  onCheck: (sentence: string) => void;
  onClear: () => void;
  onSearch: (words: string) => void;
}

export function CheckBox({ checked, onCheck, onClear, onSearch }: CheckBoxProps) {
  const t = useWords();
  const [text, setText] = useState('');
  const check = () => {
    if (text.trim()) onCheck(text.trim());
  };
  return (
    <details class="popup-block check" open={checked !== null}>
      <summary class="label">{t('check-heading')}</summary>
      <textarea
        class="field"
        rows={3}
        dir="auto"
        maxLength={2000}
        aria-label={t('check-label')}
        placeholder={t('check-placeholder')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            check();
          }
        }}
      />
      <div class="actions">
        <Button onClick={check} disabled={text.trim() === ''}>
          {t('check-button')}
        </Button>
        {checked ? (
          <Button
            look="quiet"
            onClick={() => {
              setText('');
              onClear();
            }}
          >
            {t('panel-clear')}
          </Button>
        ) : null}
      </div>
      <div role="status">
        {checked ? (
          <>
            <blockquote class="picked">
              <Data lang={undefined}>{checked.sentence}</Data>
            </blockquote>
            <CheckMatches checked={checked} onSearch={onSearch} />
          </>
        ) : null}
      </div>
    </details>
  );
}
