/*
 * Check a sentence: the contested points that it speaks to, likeliest first, with the position it takes and the others; or
 * an honest "no entry speaks to this". Nothing is said about whether the sentence is true.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { SELECTION_LIMIT } from '../../core/selection-text';
import type { CheckedView } from '../../core/view-check';
import { Button } from '../Button';
import { Data } from '../Data';
import { useWords } from '../words';
import { CheckMatches } from './CheckMatches';

interface CheckBoxProps {
  /** Null when nothing was checked yet. */
  checked: CheckedView | null;
  /** What the page's menu or the command asked for; an empty text opens the box only. */
  asked: { text: string } | null;
  onCheck: (sentence: string) => void;
  onClear: () => void;
  onSearch: (words: string) => void;
}

export function CheckBox({ checked, asked, onCheck, onClear, onSearch }: CheckBoxProps) {
  const t = useWords();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!asked) return;
    setText(asked.text);
    field.current?.focus();
  }, [asked]);
  const check = () => {
    if (text.trim()) onCheck(text.trim());
  };
  return (
    <details class="popup-block check" open={checked !== null || asked !== null}>
      <summary class="label">{t('check-heading')}</summary>
      <textarea
        ref={field}
        class="field"
        rows={3}
        dir="auto"
        maxLength={2 * SELECTION_LIMIT}
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
        {asked && asked.text.trim() === '' && !checked ? <p class="meta">{t('check-empty')}</p> : null}
        {checked ? (
          <>
            {checked.cut ? <p class="meta">{t('check-cut', { count: checked.sentence.length })}</p> : null}
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
