/*
 * What a card shows for each kind of record: an actor's office on the article's day and rounds, an event's sources and
 * what came next, a mechanism's members and status, a place, a term, a contested point with its positions. Derived from
 * records and dates; a line that has nothing to say is left out.
 */
import type { Dispute, Edtf, Event, Id, Mechanism, Place, Term } from '../data/schema';
import { daysBetween, parseDate } from './dates';
import type { Dataset } from './dossier';
import type { PageReport } from './report';
import type { CardFact, CardView } from './view';
import { actorCard } from './view-card-actor';
import { fact, line, sourcesOf } from './view-card-parts';
import { datedItem, eventsInOrder, isAfter, type Ref, refsOf, type Words } from './view-parts';
import { positionsView } from './view-positions';

type Part = Partial<CardView>;

export function cardOfKind(dataset: Dataset, { kind, id }: Ref, report: PageReport | null): Part {
  const published = report?.published ?? null;
  switch (kind) {
    case 'actor': {
      const actor = dataset.actors[id];
      return actor ? actorCard(dataset, actor, published) : {};
    }
    case 'event': {
      const event = dataset.events[id];
      return event ? eventCard(dataset, event, published) : {};
    }
    case 'mechanism': {
      const mechanism = dataset.mechanisms[id];
      return mechanism ? mechanismCard(dataset, mechanism) : {};
    }
    case 'place': {
      const place = dataset.places[id];
      return place ? placeCard(dataset, place) : {};
    }
    case 'term': {
      const term = dataset.terms[id];
      return term ? termCard(dataset, term) : {};
    }
    case 'dispute': {
      const dispute = dataset.disputes[id];
      return dispute ? disputeCard(dataset, dispute, report) : {};
    }
    case 'statement':
      return statementCard(dataset, id);
    case 'source':
      return sourceCard(dataset, id);
  }
}

function eventCard(dataset: Dataset, event: Event, published: Edtf | null): Part {
  const day = event.date ? parseDate(event.date) : null;
  const article = published ? parseDate(published) : null;
  const next = nextEvent(dataset, event);
  const days = day && article ? gap(day, article) : null;
  const round = event.round;
  const facts = [
    fact(
      'fact-delegations',
      refsOf(
        dataset,
        round?.delegations?.flatMap(({ heads }) => heads),
      ),
    ),
    fact('fact-mediators', refsOf(dataset, round?.mediators)),
  ];
  return {
    label: { id: round ? (round.held ? 'kind-round' : 'kind-round-not-held') : 'kind-event' },
    lines: [line(null, event.date, null, refsOf(dataset, event.places))],
    text: event.summary,
    facts: facts.filter(({ refs }) => refs.length > 0),
    sources: sourcesOf(dataset, event.id, event.evidence),
    relation: days === null && !next ? null : { days, next },
  };
}

/** Days between the nearest ends of two dates; 0 when they touch or overlap. Negative: the event came before. */
function gap(event: { earliest: string; latest: string }, article: { earliest: string; latest: string }): number | null {
  if (event.latest < article.earliest) return -(daysBetween(event.latest, article.earliest) ?? 0);
  if (event.earliest > article.latest) return daysBetween(article.latest, event.earliest);
  return 0;
}

/** The record that names this one as what it follows, or else the next round of its series, or event of its track. */
function nextEvent(dataset: Dataset, event: Event): { ref: Ref; date: Edtf | null } | null {
  const { date } = event;
  if (!date) return null;
  const later = eventsInOrder(dataset).filter((item) => isAfter(item.date, date));
  const records = later.flatMap(({ ref }) => dataset.events[ref.id] ?? []);
  const next =
    records.find(({ follows }) => follows?.includes(event.id)) ??
    records.find(({ round }) => event.round && round?.series === event.round.series) ??
    records.find(({ track, weight, partOf }) => track === event.track && weight !== 'minor' && !partOf);
  const item = next && datedItem(dataset, next.id);
  return item ? { ref: item.ref, date: item.date } : null;
}

function mechanismCard(dataset: Dataset, mechanism: Mechanism): Part {
  const status = mechanism.statuses.at(-1);
  const origin = mechanism.establishedBy ? datedItem(dataset, mechanism.establishedBy) : null;
  const state: Words | null = status ? { id: `state-${status.state}` } : null;
  const facts: CardFact[] = [
    fact('fact-members', refsOf(dataset, mechanism.members)),
    fact('fact-not-members', refsOf(dataset, mechanism.notMembers)),
    fact('fact-part-of', refsOf(dataset, mechanism.parent ? [mechanism.parent] : [])),
  ].filter(({ refs }) => refs.length > 0);
  if (status) facts.push({ label: { id: 'fact-status' }, refs: [], words: state, text: status.text, date: status.asOf });
  return {
    label: { id: 'kind-mechanism-of', args: { kind: mechanism.kind } },
    lines: origin ? [line(null, origin.date, null, [origin.ref])] : [],
    text: mechanism.mandate,
    facts,
  };
}

function placeCard(dataset: Dataset, place: Place): Part {
  const here = eventsInOrder(dataset).filter(({ ref }) => dataset.events[ref.id]?.places?.includes(place.id));
  const facts = [
    fact('fact-within', refsOf(dataset, place.within ? [place.within] : [])),
    fact(
      'fact-events-here',
      here.slice(-3).map(({ ref }) => ref),
    ),
  ];
  return { text: place.about, facts: facts.filter(({ refs }) => refs.length > 0) };
}

function termCard(dataset: Dataset, term: Term): Part {
  const seeAlso = fact('fact-see-also', refsOf(dataset, term.seeAlso));
  return { text: term.explanation, facts: seeAlso.refs.length > 0 ? [seeAlso] : [] };
}

function disputeCard(dataset: Dataset, dispute: Dispute, report: PageReport | null): Part {
  const positions = positionsView(dataset, dispute, report);
  return {
    title: dispute.question,
    standing: null,
    assessment: dispute.assessment,
    positions,
    wouldSettle: dispute.wouldSettle ?? null,
    commonGround: dispute.commonGround ?? null,
    reported: positions.filter(({ reported }) => reported).map(({ letter }) => letter),
    facts: [{ label: { id: 'fact-where-it-stands' }, refs: [], words: null, text: dispute.status.text, date: dispute.status.asOf }],
  };
}

function statementCard(dataset: Dataset, id: Id): Part {
  const said = dataset.statements[id];
  if (!said) return {};
  const source = said.evidence[0] ? (refsOf(dataset, [said.evidence[0].source])[0] ?? null) : null;
  const about = fact(
    'fact-about',
    refsOf(dataset, [...(said.event ? [said.event] : []), ...(said.disputes ?? []).map(({ dispute }) => dispute)]),
  );
  return {
    lines: [line(said.context ?? null, said.date, null, refsOf(dataset, [said.speaker]))],
    quote: said.quote ? { text: said.quote, source } : null,
    facts: about.refs.length > 0 ? [about] : [],
    sources: sourcesOf(dataset, id, said.evidence),
  };
}

function sourceCard(dataset: Dataset, id: Id): Part {
  const source = dataset.sources[id];
  if (!source) return {};
  return {
    label: { id: `source-${source.kind}` },
    labelDetail: source.affiliation ?? null,
    lines: [line(source.publisher, source.published, null, [])],
  };
}
