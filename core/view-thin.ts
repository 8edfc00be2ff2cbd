/*
 * Where the dossier is thin: what rests on one origin or on digests alone, what has no day, positions that only one source
 * reports, bodies without news for long. Read off the records, so that the list shrinks by work and not by editing it.
 */
import { daysBetween, parseDate } from './dates';
import type { Dataset } from './dossier';
import { eventsInOrder, type Ref, refsOf } from './view-parts';

export type ThinKind = 'digest-only' | 'single-source' | 'undated' | 'unnamed-holder' | 'no-address' | 'old-status';

export interface ThinGroup {
  kind: ThinKind;
  refs: Ref[];
}

/** A status older than this on the dossier's last day is worth another look. */
const OLD_DAYS = 60;

/** Groups with something in them, the weakest kind of support first. */
export function thinView(dataset: Dataset): ThinGroup[] {
  const events = eventsInOrder(dataset);
  const standing = (name: string) => events.filter((one) => one.standing?.name === name).map(({ ref }) => ref);
  const groups: ThinGroup[] = [
    { kind: 'digest-only', refs: standing('digest-only') },
    { kind: 'single-source', refs: standing('single-source') },
    { kind: 'undated', refs: events.filter(({ date }) => date === null).map(({ ref }) => ref) },
    { kind: 'unnamed-holder', refs: unnamedHolders(dataset) },
    { kind: 'old-status', refs: oldStatuses(dataset) },
    { kind: 'no-address', refs: withoutAddress(dataset) },
  ];
  return groups.filter(({ refs }) => refs.length > 0);
}

function unnamedHolders(dataset: Dataset): Ref[] {
  const found = Object.values(dataset.disputes).filter(({ positions }) => positions.some(({ heldBy }) => heldBy.length === 0));
  return refsOf(
    dataset,
    found.map(({ id }) => id),
  );
}

function oldStatuses(dataset: Dataset): Ref[] {
  const old = Object.values(dataset.mechanisms).filter(({ statuses }) => {
    const day = parseDate(statuses.at(-1)?.asOf ?? '')?.latest;
    return day !== undefined && (daysBetween(day, dataset.asOf) ?? 0) > OLD_DAYS;
  });
  return refsOf(
    dataset,
    old.map(({ id }) => id),
  );
}

function withoutAddress(dataset: Dataset): Ref[] {
  const found = Object.values(dataset.sources).filter(({ url }) => url === null);
  return refsOf(
    dataset,
    found.map(({ id }) => id),
  );
}
