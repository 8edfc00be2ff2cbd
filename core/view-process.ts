/*
 * The process as it was set up: documents, frameworks, committees, groups, channels, each with where it stands; and the
 * clocks, one line a reading of start and end. There is never one countdown: readings differ, and each has its holders.
 */
import type { Edtf, Mechanism, MechanismState } from '../data/schema';
import { compareDates, daysBetween, parseDate } from './dates';
import type { Dataset } from './dossier';
import { type Ref, refsOf, type StandingView, standingOf } from './view-parts';

export interface ProcessNode {
  ref: Ref;
  standing: StandingView | null;
  /** solid: met or used; dashed: announced only; double: accounts differ. */
  frame: 'solid' | 'dashed' | 'double';
  /** `asOf` is null where it is the dossier's own last day. */
  status: { state: MechanismState; text: string; asOf: Edtf | null } | null;
  parent: Ref | null;
}

export interface ClockLine {
  id: string;
  label: string;
  holders: Ref[];
  source: Ref | null;
  start: Edtf | null;
  end: Edtf | null;
  /** Days gone and in all on the dossier's last day; null where start or end is not stated. */
  days: { gone: number; all: number } | null;
}

export interface ProcessView {
  tiers: { kind: Mechanism['kind']; nodes: ProcessNode[] }[];
  clocks: { ref: Ref; lines: ClockLine[] }[];
}

/** From what governs to what is governed. */
const TIERS: readonly Mechanism['kind'][] = ['document', 'framework', 'roadmap', 'committee', 'working-group', 'channel', 'programme'];
const WORKED: readonly MechanismState[] = ['met', 'in-force', 'suspended', 'ended'];

export function processView(dataset: Dataset): ProcessView {
  const all = Object.values(dataset.mechanisms).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    tiers: TIERS.flatMap((kind) => {
      const nodes = all.filter((one) => one.kind === kind).map((one) => nodeOf(dataset, one));
      return nodes.length > 0 ? [{ kind, nodes }] : [];
    }),
    clocks: all.flatMap((one) => {
      const lines = clockOf(dataset, one);
      return lines.length > 0 ? [{ ref: refOfMechanism(one), lines }] : [];
    }),
  };
}

function nodeOf(dataset: Dataset, mechanism: Mechanism): ProcessNode {
  const status = mechanism.statuses.at(-1) ?? null;
  const standing = standingOf(dataset, mechanism.id);
  const disputed = status?.state === 'disputed' || standing?.name === 'disputed';
  const worked = mechanism.statuses.some(({ state }) => WORKED.includes(state));
  return {
    ref: refOfMechanism(mechanism),
    standing,
    frame: disputed ? 'double' : worked ? 'solid' : 'dashed',
    status: status ? { state: status.state, text: status.text, asOf: status.asOf === dataset.asOf ? null : status.asOf } : null,
    parent: refsOf(dataset, mechanism.parent ? [mechanism.parent] : [])[0] ?? null,
  };
}

/** Readings in the order of the start they name, those without one last. */
export function clockOf(dataset: Dataset, mechanism: Mechanism): ClockLine[] {
  return [...(mechanism.readings ?? [])]
    .sort((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1))
    .map(({ id, label, start, end, heldBy, source }) => ({
      id,
      label,
      holders: refsOf(dataset, heldBy),
      source: refsOf(dataset, [source])[0] ?? null,
      start,
      end,
      days: daysOf(start, end, dataset.asOf),
    }));
}

function daysOf(start: Edtf | null, end: Edtf | null, asOf: string): ClockLine['days'] {
  const from = start ? parseDate(start)?.earliest : null;
  const to = end ? parseDate(end)?.latest : null;
  const all = from && to ? daysBetween(from, to) : null;
  const gone = from ? daysBetween(from, asOf) : null;
  if (all === null || gone === null || all <= 0) return null;
  return { gone: Math.min(all, Math.max(0, gone)), all };
}

function refOfMechanism({ id, name }: Mechanism): Ref {
  return { kind: 'mechanism', id, title: name };
}
