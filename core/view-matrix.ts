/*
 * Who said what when: a contested point as a matrix of holders against time, under the position that each takes. A cell
 * holds the statements of those days; what a source reports of a position without saying who said it stands in a row of its
 * own, under nobody's name. Nothing is ranked; what else happened on those days stands last.
 */
import type { Dispute, Edtf } from '../data/schema';
import { compareDates, parseDate } from './dates';
import type { Dataset } from './dossier';
import { eventsInOrder, publisherOf, type Ref, refsOf } from './view-parts';
import { type PositionView, positionsView } from './view-positions';

export interface SaidView {
  /** Words as the source prints them; null when only reported. */
  quote: string | null;
  text: string;
  /** The statement's own record; null for evidence of the position itself. */
  statement: Ref | null;
  source: Ref | null;
}

/** `who` null: reported of the position, and no single speaker told. */
export interface HolderRow {
  who: Ref | null;
  cells: SaidView[][];
}

export interface MatrixView {
  /** Earliest first; the last may be null: no date known. */
  columns: (Edtf | null)[];
  rows: { position: PositionView; holders: HolderRow[] }[];
  /** Events of those columns' days that bear on the point. */
  meanwhile: Ref[][];
}

interface Dated {
  position: string;
  date: Edtf | null;
  who: Ref | null;
  said: SaidView;
}

export function matrixView(dataset: Dataset, dispute: Dispute): MatrixView {
  const statements = statementsOn(dataset, dispute);
  const stated = new Set(statements.map(({ said }) => said.quote));
  const found = [...statements, ...evidenceOf(dataset, dispute, stated)];
  const columns = [...new Set(found.map(({ date }) => date))].sort(compareDates);
  const positions = positionsView(dataset, dispute);
  const about = new Set([...(dispute.about ?? []), ...(dispute.status.events ?? [])]);
  const events = eventsInOrder(dataset).filter(({ ref }) => about.has(ref.id));
  return {
    columns,
    rows: positions.map((position) => {
      const own = found.filter((one) => one.position === position.id);
      return { position, holders: holdersOf(own).map((who) => ({ who, cells: cellsOf(own, who, columns) })) };
    }),
    meanwhile: columns.map((column) => events.filter(({ date }) => overlaps(date, column)).map(({ ref }) => ref)),
  };
}

/** In order of their first word; what nobody is named for comes last. A position of which nothing is told has one empty row. */
function holdersOf(own: Dated[]): (Ref | null)[] {
  const inTime = own.toSorted((a, b) => compareDates(a.date, b.date));
  const named = new Map(inTime.flatMap(({ who }) => (who ? [[who.id, who] as const] : [])));
  const nobody = own.length === 0 || own.some(({ who }) => who === null);
  return [...named.values(), ...(nobody ? [null] : [])];
}

function cellsOf(own: Dated[], who: Ref | null, columns: readonly (Edtf | null)[]): SaidView[][] {
  const theirs = own.filter((one) => (one.who?.id ?? null) === (who?.id ?? null));
  return columns.map((column) => theirs.filter(({ date }) => date === column).map(({ said }) => said));
}

function statementsOn(dataset: Dataset, dispute: Dispute): Dated[] {
  return Object.values(dataset.statements).flatMap((statement) =>
    (statement.disputes ?? [])
      .filter((one) => one.dispute === dispute.id)
      .map(({ position }) => ({
        position,
        date: statement.date,
        who: refsOf(dataset, [statement.speaker])[0] ?? null,
        said: {
          quote: statement.quote ?? null,
          text: statement.says,
          statement: { kind: 'statement' as const, id: statement.id, title: statement.says },
          source: publisherOf(dataset, statement.evidence[0]?.source),
        },
      })),
  );
}

/**
 * The position as its own evidence has it, under the day on which it was first stated: every quotation that no statement
 * has, or else the first text. It is its holder's word only where there is a single one.
 */
function evidenceOf(dataset: Dataset, dispute: Dispute, stated: ReadonlySet<string | null>): Dated[] {
  return dispute.positions.flatMap((position) => {
    const sole = position.heldBy.length === 1 && !position.holders ? position.heldBy : [];
    const supports = position.evidence.filter(({ stance }) => stance !== 'contradicts');
    const quoted = supports.filter(({ quote }) => quote);
    return (quoted.length > 0 ? quoted.filter(({ quote }) => !stated.has(quote ?? null)) : supports.slice(0, 1)).map((item) => ({
      position: position.id,
      date: position.date,
      who: refsOf(dataset, sole)[0] ?? null,
      said: {
        quote: item.quote ?? null,
        text: item.says,
        statement: null,
        source: publisherOf(dataset, item.source),
      },
    }));
  });
}

function overlaps(date: Edtf | null, column: Edtf | null): boolean {
  const one = date ? parseDate(date) : null;
  const two = column ? parseDate(column) : null;
  return Boolean(one && two && one.earliest <= two.latest && one.latest >= two.earliest);
}
