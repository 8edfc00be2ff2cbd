/*
 * Who said what when: a contested point as a matrix of positions against time. A cell holds the statements that take the
 * position on those days and the position's own dated evidence; each with its source. Nothing is ranked; what else
 * happened on those days stands in a row of its own.
 */
import type { Dispute, Edtf } from '../data/schema';
import { compareDates, parseDate } from './dates';
import type { Dataset } from './dossier';
import { eventsInOrder, publisherOf, type Ref, refsOf } from './view-parts';
import { type PositionView, positionsView } from './view-positions';

export interface SaidView {
  who: Ref | null;
  /** Words as the source prints them; null when only reported. */
  quote: string | null;
  text: string;
  /** The statement's own record; null for evidence of the position itself. */
  statement: Ref | null;
  source: Ref | null;
}

export interface MatrixView {
  /** Earliest first; the last may be null: no date known. */
  columns: (Edtf | null)[];
  rows: { position: PositionView; cells: SaidView[][] }[];
  /** Events of those columns' days that bear on the point. */
  meanwhile: Ref[][];
}

interface Dated {
  position: string;
  date: Edtf | null;
  said: SaidView;
}

export function matrixView(dataset: Dataset, dispute: Dispute): MatrixView {
  const found = [...statementsOn(dataset, dispute), ...evidenceOf(dataset, dispute)];
  const columns = [...new Set(found.map(({ date }) => date))].sort(compareDates);
  const positions = positionsView(dataset, dispute);
  const about = new Set([...(dispute.about ?? []), ...(dispute.status.events ?? [])]);
  const events = eventsInOrder(dataset).filter(({ ref }) => about.has(ref.id));
  return {
    columns,
    rows: positions.map((position) => ({
      position,
      cells: columns.map((column) => found.filter((one) => one.position === position.id && one.date === column).map(({ said }) => said)),
    })),
    meanwhile: columns.map((column) => events.filter(({ date }) => overlaps(date, column)).map(({ ref }) => ref)),
  };
}

function statementsOn(dataset: Dataset, dispute: Dispute): Dated[] {
  return Object.values(dataset.statements).flatMap((statement) =>
    (statement.disputes ?? [])
      .filter((one) => one.dispute === dispute.id)
      .map(({ position }) => ({
        position,
        date: statement.date,
        said: {
          who: refsOf(dataset, [statement.speaker])[0] ?? null,
          quote: statement.quote ?? null,
          text: statement.says,
          statement: { kind: 'statement' as const, id: statement.id, title: statement.says },
          source: publisherOf(dataset, statement.evidence[0]?.source),
        },
      })),
  );
}

/** The position as its own evidence has it, under the day on which it was first stated. */
function evidenceOf(dataset: Dataset, dispute: Dispute): Dated[] {
  return dispute.positions.flatMap((position) =>
    position.evidence
      .filter(({ stance }) => stance !== 'contradicts')
      .slice(0, 1)
      .map((item) => ({
        position: position.id,
        date: position.date,
        said: {
          who: refsOf(dataset, position.heldBy.slice(0, 1))[0] ?? null,
          quote: item.quote ?? null,
          text: item.says,
          statement: null,
          source: publisherOf(dataset, item.source),
        },
      })),
  );
}

function overlaps(date: Edtf | null, column: Edtf | null): boolean {
  const one = date ? parseDate(date) : null;
  const two = column ? parseDate(column) : null;
  return Boolean(one && two && one.earliest <= two.latest && one.latest >= two.earliest);
}
