/* Which tracks are listed; none chosen means all. Buttons that say whether they are pressed. */

import type { TimelineView } from '../../core/view-timeline';
import type { Id } from '../../data/schema';
import { Data } from '../Data';
import { useWords } from '../words';

interface TrackChipsProps {
  tracks: TimelineView['tracks'];
  chosen: Id[];
  onChoose: (tracks: Id[]) => void;
}

export function TrackChips({ tracks, chosen, onChoose }: TrackChipsProps) {
  const t = useWords();
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{t('panel-tracks')}</legend>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => onChoose([])}>
        {t('panel-all-tracks')}
      </button>
      {tracks.map(({ id, short, name }) => {
        const on = chosen.includes(id);
        const next = on ? chosen.filter((one) => one !== id) : [...chosen, id];
        return (
          <button key={id} type="button" aria-pressed={on} title={name} onClick={() => onChoose(next)}>
            <Data>{short}</Data>
          </button>
        );
      })}
    </fieldset>
  );
}
