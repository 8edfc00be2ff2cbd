/* Save the settings as a file, load such a file, or put everything back; the last one asks first. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import { useWords } from '../words';

interface SettingsFileProps {
  onExport: () => void;
  onImport: (text: string) => void;
  onReset: () => void;
}

export function SettingsFile({ onExport, onImport, onReset }: SettingsFileProps) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class="actions">
        <Button onClick={onExport}>{t('options-export')}</Button>
        <Button onClick={() => file.current?.click()}>{t('options-import')}</Button>
        <Button onClick={() => setAsking(true)}>{t('options-reset')}</Button>
      </div>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={async (event) => {
          const input = event.currentTarget;
          const chosen = input.files?.[0];
          if (chosen) onImport(await chosen.text());
          input.value = '';
        }}
      />
      {asking ? (
        <div class="ask-first" role="alertdialog" aria-label={t('options-reset')}>
          <p>{t('options-reset-ask')}</p>
          <div class="actions">
            <Button
              look="primary"
              onClick={() => {
                setAsking(false);
                onReset();
              }}
            >
              {t('options-reset-yes')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('options-cancel')}</Button>
          </div>
        </div>
      ) : null}
    </>
  );
}
