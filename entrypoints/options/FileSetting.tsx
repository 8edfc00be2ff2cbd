/* Settings as a file, and back. A file is checked value by value; permissions are never part of it. */
import { Setting } from '../../components/options/Setting';
import { SettingsFile } from '../../components/options/SettingsFile';
import { useWords } from '../../components/words';
import { DEFAULT_SETTINGS, type Settings, saveSettings } from '../../page/settings';
import { giveBack } from '../surface/access';
import { readSettings, writeSettings } from './settings-file';

interface FileSettingProps {
  settings: Settings;
  setNotice: (text: string | null) => void;
}

export function FileSetting({ settings, setNotice }: FileSettingProps) {
  const t = useWords();
  const load = async (text: string) => {
    const patch = readSettings(text);
    if (patch) await saveSettings(patch);
    setNotice(t(patch ? 'options-import-done' : 'options-import-bad'));
  };
  const reset = async () => {
    await saveSettings(DEFAULT_SETTINGS);
    await giveBack([]);
    setNotice(t('options-reset-done'));
  };
  return (
    <Setting heading={t('options-file')}>
      <SettingsFile
        onExport={() => offerFile('parley-settings.json', writeSettings(settings))}
        onImport={(text) => load(text).catch(() => setNotice(t('settings-not-kept')))}
        onReset={() => reset().catch(() => setNotice(t('settings-not-kept')))}
      />
    </Setting>
  );
}

/** Lets the browser save a text; nothing is sent anywhere. */
function offerFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
