/* Language and colours. Languages are named in themselves. */
import { Select } from '../../components/options/Select';
import { Setting } from '../../components/options/Setting';
import { useWords } from '../../components/words';
import { LANGUAGES } from '../../page/locale-files';
import type { SavingProps } from './saving';

export function LookSetting({ settings, save }: SavingProps) {
  const t = useWords();
  const languages = LANGUAGES.map((tag) => ({ value: tag, label: ownName(tag), lang: tag }));
  return (
    <Setting heading={t('options-look')}>
      <div class="selects">
        <Select
          label={t('options-language')}
          chosen={settings.language}
          onChoose={(language) => save({ language })}
          values={[{ value: 'auto', label: t('options-language-auto') }, ...languages]}
        />
        <Select
          label={t('options-theme')}
          chosen={settings.theme}
          onChoose={(theme) => save({ theme })}
          values={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`options-theme-${value}`) }))}
        />
      </div>
      {t('locale-reviewed') === 'machine' ? <p class="meta">{t('options-language-machine')}</p> : null}
    </Setting>
  );
}

function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
