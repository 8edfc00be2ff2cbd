/*
 * Sites with a choice of their own, and a line to add one. A site that is on but not allowed by the browser says so and
 * offers to ask.
 */
import { useState } from 'preact/hooks';
import { Button, IconButton } from '../Button';
import { useWords } from '../words';
import { hostOf } from './host';
import { Select } from './Select';

export interface SiteRow {
  host: string;
  reading: 'on' | 'off';
  allowed: boolean;
}

interface SiteTableProps {
  sites: SiteRow[];
  onSet: (host: string, reading: 'on' | 'off') => void;
  onRemove: (host: string) => void;
}

export function SiteTable({ sites, onSet, onRemove }: SiteTableProps) {
  const t = useWords();
  const readings = [
    { value: 'on' as const, label: t('options-on') },
    { value: 'off' as const, label: t('options-off') },
  ];
  return (
    <>
      {sites.length === 0 ? (
        <p class="meta">{t('options-no-sites')}</p>
      ) : (
        <table class="site-table">
          <thead>
            <tr>
              <th class="label" scope="col">
                {t('options-site')}
              </th>
              <th class="label" scope="col">
                {t('options-reading')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {sites.map(({ host, reading, allowed }) => (
              <tr key={host}>
                <th scope="row">
                  <bdi>{host}</bdi>
                  {reading === 'on' && !allowed ? <span class="meta dot">{t('options-site-not-allowed')}</span> : null}
                </th>
                <td>
                  <Select
                    label={`${t('options-reading')}: ${host}`}
                    hideLabel
                    values={readings}
                    chosen={reading}
                    onChoose={(value) => onSet(host, value)}
                  />
                  {reading === 'on' && !allowed ? (
                    <Button look="quiet" onClick={() => onSet(host, 'on')}>
                      {t('options-allow-site', { host })}
                    </Button>
                  ) : null}
                </td>
                <td>
                  <IconButton icon="close" label={t('options-remove-site', { host })} onClick={() => onRemove(host)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AddSite onAdd={(host) => onSet(host, 'on')} />
    </>
  );
}

function AddSite({ onAdd }: { onAdd: (host: string) => void }) {
  const t = useWords();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = () => {
    const host = hostOf(text);
    setWrong(host ? null : text);
    if (!host) return;
    setText('');
    onAdd(host);
  };
  return (
    <>
      <div class="add-site">
        <input
          class="field"
          type="text"
          dir="ltr"
          placeholder="example.org"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('options-site-to-add')}
          aria-invalid={wrong !== null}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <Button icon="plus" onClick={add}>
          {t('options-add-site')}
        </Button>
      </div>
      {wrong === null ? null : (
        <p class="meta wrong" role="alert">
          {t('options-site-bad', { text: wrong })}
        </p>
      )}
    </>
  );
}
