/* How much is marked in an article, whether resting the pointer opens a card, and the switch that stops all reading. */
import { Choices } from '../../components/options/Choices';
import { Setting } from '../../components/options/Setting';
import { Switch } from '../../components/Switch';
import { useWords } from '../../components/words';
import type { SavingProps } from './saving';

export function MarksSetting({ settings, save }: SavingProps) {
  const t = useWords();
  return (
    <Setting heading={t('options-marks')}>
      <Choices
        legend={t('options-marks')}
        chosen={settings.marks}
        onChoose={(marks) => save({ marks })}
        choices={[
          { value: 'first', label: t('options-marks-first') },
          { value: 'all', label: t('options-marks-all'), note: t('options-marks-all-note') },
          { value: 'off', label: t('options-marks-off'), note: t('options-marks-off-note') },
        ]}
      />
      <Switch label={t('options-hover')} checked={settings.hover} onChange={(hover) => save({ hover })} />
      <Switch label={t('options-paused')} checked={settings.paused} onChange={(paused) => save({ paused })} />
    </Setting>
  );
}
