/* The keyboard commands as the browser has them now; only the browser's own page can change them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button';
import { Setting } from '../../components/options/Setting';
import { useWords } from '../../components/words';

interface Key {
  name: string;
  description: string;
  shortcut: string;
}

export function KeysSetting() {
  const t = useWords();
  const [keys, setKeys] = useState<Key[]>([]);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    browser.commands?.getAll().then(
      (all) =>
        setKeys(
          all.map(({ name = '', description = '', shortcut = '' }) => ({
            name,
            description: description || t('product-name'),
            shortcut,
          })),
        ),
      console.error,
    );
  }, [t]);
  if (keys.length === 0) return null;
  return (
    <Setting heading={t('options-keys')} note={t('options-keys-note')}>
      <dl class="facts">
        {keys.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd dir="ltr">{shortcut}</kbd> : t('options-key-none')}</dd>
          </div>
        ))}
      </dl>
      <p class="meta">{t('options-keys-how')}</p>
      <Button
        icon="out"
        onClick={() =>
          openShortcuts().then(
            () => setAddress(null),
            () => setAddress(CHROME_PAGE),
          )
        }
      >
        {t('options-keys-open')}
      </Button>
      {address ? <code dir="ltr">{address}</code> : null}
    </Setting>
  );
}

const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** Firefox has a call for it, Chrome and Edge an address; rejects where neither leads there. */
async function openShortcuts(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_PAGE });
}
