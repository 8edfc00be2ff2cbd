/*
 * The Zod schema of each record kind. The field descriptions are the data dictionary: `data add` asks in these words,
 * `data schema` turns them into JSON Schema for editors. Nothing derived stands here: standing, counts, order,
 * "current" and "first reported" are computed from evidence and dates. Schemas run in the command line and in tests only;
 * everything else takes the types.
 */
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as "harbour-meeting"')
  .describe('Plain name in kebab-case; the same as the file name without its ending.');
const text = z.string().trim().min(1);
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/, 'a language tag such as "en" or "zh"');
/** EDTF level 0/1; `core/dates.ts` is what really reads it, and the lint rule `dates` says what is wrong. */
const edtf = z.string().regex(/^[0-9Xx?~%./-]+$/, 'an EDTF date such as 2026-06-22, 2026-06~ or 2026-06-21/2026-06-22');
const date = edtf.nullable().describe('EDTF level 0/1; null only with a note that says what is known.');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-10-10');
const note = text.optional().describe('What a maintainer should know: doubts, contradictions, what is missing.');
const verified = day.describe('The day on which the record was last held against its sources.');
const formerly = z
  .array(text)
  .optional()
  .describe('Ids under which the same thing stood elsewhere, each as "<sheet>/<kind>/<id>" or a plain former id.');

export const stances = ['supports', 'contradicts', 'partial'] as const;

export const evidence = z
  .strictObject({
    source: id.describe('Id of the source record.'),
    says: text.describe('What this source states on this very point, in our own words.'),
    quote: text.optional().describe('At most 25 words of a named speaker or document, as the source prints them.'),
    stance: z.enum(stances).describe('Whether the source supports, contradicts or only partly supports the record.'),
    citing: z
      .array(text)
      .optional()
      .describe(
        'Origins that the source names for this very fact (publisher name or source id). A list for the whole page does not count.',
      ),
    ownAct: z
      .boolean()
      .optional()
      .describe('True where the source is, or quotes by name, a document or the actor’s own statement about its own act.'),
  })
  .describe('One source and what it says about this record.');

/** A written form: plain where nothing special holds. */
export const aliasKinds = ['name', 'short', 'transliteration', 'title', 'former', 'description', 'metonym'] as const;
export const alias = z.union([
  text,
  z.strictObject({
    form: text.describe('The written form.'),
    kind: z.enum(aliasKinds).optional().describe('What sort of form it is; name unless said.'),
    ambiguous: z.boolean().optional().describe('True where the form alone must not count without support on the page.'),
    exactCase: z.boolean().optional().describe('True where only this capitalisation counts (US, but not us).'),
    from: edtf.optional().describe('First date of a text in which the form means this entity.'),
    to: edtf.optional().describe('Last date of a text in which the form means this entity.'),
    near: z.array(text).optional().describe('The form counts only where one of these words stands in the same sentence.'),
    notBefore: z.array(text).optional().describe('The form does not count where one of these words follows it (namesakes).'),
    notAfter: z.array(text).optional().describe('The form does not count where one of these words comes before it (namesakes).'),
    seen: text.optional().describe('Where the form was seen, if not in a source of the record; "own rendering" where nowhere.'),
  }),
]);
export const aliases = z.partialRecord(language, z.array(alias).min(1)).describe('Every known written form, by language; sorted.');

export const sourceKinds = [
  'wire',
  'news-report',
  'official-statement',
  'document',
  'state-media',
  'opinion',
  'analysis',
  'aggregator',
  'reference',
] as const;

export const source = z
  .strictObject({
    id: id.describe('publisher-date-slug.'),
    publisher: text.describe('Who published the text.'),
    title: text.nullable().describe('Title of the text; null when unknown.'),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe('Address, https or http; null when unknown.'),
    published: date,
    language: language.describe('Language of the text, such as "en" or "zh".'),
    kind: z.enum(sourceKinds).describe('What sort of text it is; a machine-written or rewritten digest is an aggregator.'),
    affiliation: text.optional().describe('Ownership or authorship a reader should know, in neutral words.'),
    state: id.optional().describe('Actor id of the state whose official or semi-official voice the publisher is.'),
    family: id.optional().describe('One producer counts as one witness: all texts of a family count once (all days of one tracker).'),
    relays: z.array(text).optional().describe('Ids or names of originals that the whole text only repeats.'),
    repeats: id.optional().describe('Source id of the very text that this one reprints.'),
    read: z.enum(['whole', 'excerpt', 'headline']).describe('How much of it was read.'),
    machineWritten: z.boolean().optional().describe('True where the text is written or assembled by machine.'),
    formerly,
    note,
  })
  .describe('A text that was read, cited once.');

export const roundForms = ['direct', 'indirect', 'both', 'disputed', 'by-paper', 'unknown'] as const;
export const event = z
  .strictObject({
    id,
    title: text.describe('What happened, in at most twelve neutral words.'),
    date,
    places: z.array(id).optional().describe('Where it happened: place ids.'),
    track: id.describe('Id of the track (series of talks or strand of events) in the topic record.'),
    actors: z.array(id).describe('Who took part: actor ids.'),
    summary: text.describe('One to three plain sentences in our own words.'),
    weight: z
      .enum(['key', 'normal', 'minor'])
      .optional()
      .describe('key: a reader must know it to follow the talks (at most one event in six); minor: only for completeness.'),
    partOf: id.optional().describe('Event of which this one is a part.'),
    follows: z.array(id).optional().describe('Events of which this one is the next step.'),
    mechanisms: z.array(id).optional().describe('Mechanisms set up, used, changed or ended here.'),
    disputes: z.array(id).optional().describe('Contested points on this very event: an open one makes its standing "disputed".'),
    supersededBy: id.optional().describe('Event or document that replaced this one.'),
    round: z
      .strictObject({
        series: id.describe('Track whose round it is.'),
        number: text
          .nullable()
          .describe('Its number within the series, such as "3"; letters for exchanges on paper; null when unnumbered.'),
        held: z.boolean().describe('False for a round that was planned and not held.'),
        form: z.enum(roundForms).describe('Whether the delegations met face to face, as the sources have it.'),
        mediators: z.array(id).describe('Who mediated or carried messages: actor ids.'),
        delegations: z
          .array(z.strictObject({ party: id, heads: z.array(id) }))
          .optional()
          .describe('Who led for each party: actor ids; an empty list where no source names anybody.'),
        outcomes: z
          .array(z.strictObject({ by: id, text, source: id.optional() }))
          .optional()
          .describe('The outcome as each side put it.'),
      })
      .optional()
      .describe('For rounds and contacts between the parties.'),
    aliases: aliases.optional(),
    evidence: z.array(evidence).min(1),
    note,
    formerly,
    verified,
  })
  .describe('Something that happened, or was planned and did not.');

export const statement = z
  .strictObject({
    id,
    speaker: id.describe('Actor id of who said it.'),
    date,
    says: text.describe('What was said, in our own words, as reported speech without "said that".'),
    quote: text.optional().describe('At most 25 words, verbatim.'),
    context: text.optional().describe('Where, to whom, on what occasion.'),
    topics: z.array(text).optional(),
    event: id.optional().describe('Event at which or about which it was said.'),
    disputes: z
      .array(z.strictObject({ dispute: id, position: id }))
      .optional()
      .describe('Contested points on which it takes a position.'),
    evidence: z.array(evidence).min(1),
    note,
    formerly,
    verified,
  })
  .describe('What somebody said, dated and placed.');

export const assessments = ['unresolved', 'resolved', 'different-scope', 'superseded'] as const;
export const dispute = z
  .strictObject({
    id,
    question: text.describe('A neutral question that the positions answer.'),
    short: text.optional().describe('The question in at most eight words, for lists.'),
    keywords: z.array(text).optional().describe('Words by which a sentence on this point is found.'),
    positions: z
      .array(
        z.strictObject({
          id: id.describe('Stable id within the dispute, such as "conditional-on-final-deal".'),
          origin: text
            .regex(/^[a-z0-9-]+\/\d+$/)
            .optional()
            .describe('Sheet dispute and index from 0, such as "struck-sites-access/1".'),
          claim: text.describe('The position as its holders would put it, in neutral words.'),
          heldBy: z.array(id).describe('Actor ids of the holders; empty only where the sources name none.'),
          holders: text.optional().describe('Holders who have no record, in words ("Western officials").'),
          date,
          cues: z
            .partialRecord(language, z.array(text))
            .optional()
            .describe('How a news sentence would assert the position, in our own words, by language.'),
          evidence: z.array(evidence).min(1),
          formerly: formerly.describe('Positions merged into this one, each as "<sheet>/dispute/<id>/<index>", and former ids.'),
        }),
      )
      .min(2)
      .describe('By date of first statement, then by id.'),
    assessment: z.enum(assessments).describe('What became of the point; never who was right.'),
    commonGround: text.optional().describe('What nobody contests.'),
    wouldSettle: text.optional().describe('What evidence would settle it.'),
    status: z
      .strictObject({ asOf: day, text, events: z.array(id).optional() })
      .describe('Where the point stands on the last day covered, and the events that changed it.'),
    about: z.array(id).optional().describe('Ids of the events and mechanisms that the point is about.'),
    minor: z.boolean().optional().describe('True for a question of record (a date, a place) rather than a quarrel of parties.'),
    note,
    formerly,
    verified,
  })
  .describe('A point on which sources or parties contradict one another.');

export const actorKinds = ['person', 'state', 'organisation', 'armed-group', 'body'] as const;
export const actor = z
  .strictObject({
    id,
    name: text.describe('The name as this dossier writes it.'),
    kind: z.enum(actorKinds),
    side: id.describe('Id of a side in the topic record.'),
    roles: z
      .array(
        z.strictObject({
          title: text.describe('Office or function.'),
          from: edtf.nullable().describe('First day, EDTF; null when unknown.'),
          to: edtf.nullable().describe('Last day, EDTF; null when still held on the last day covered.'),
          source: id.optional(),
          forms: aliases.optional().describe('How texts name the office instead of the person; resolved by the date of the text.'),
        }),
      )
      .optional()
      .describe('Offices and functions, earliest first.'),
    partOf: id.optional().describe('Actor of which this one is a part.'),
    capital: id.optional().describe('For a state: the place whose name stands for its government.'),
    aliases,
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .optional()
      .describe('Only where a source confirms it.'),
    profile: text.describe('Two or three neutral sentences on who this is and the part played in the talks.'),
    evidence: z.array(evidence).min(1),
    note,
    formerly,
    verified,
  })
  .describe('A person, state, organisation, armed group or body.');

export const mechanismKinds = ['committee', 'working-group', 'channel', 'roadmap', 'framework', 'document', 'programme'] as const;
export const mechanismStates = ['met', 'announced', 'in-force', 'suspended', 'ended', 'disputed', 'not-begun'] as const;
export const mechanism = z
  .strictObject({
    id,
    name: text,
    kind: z.enum(mechanismKinds),
    track: id.optional(),
    establishedBy: id.optional().describe('Event that set it up.'),
    parent: id.optional().describe('Mechanism it belongs to or reports to.'),
    mandate: text.describe('What it is for.'),
    members: z.array(id).optional(),
    notMembers: z.array(id).optional().describe('Actors concerned that sources name as not taking part.'),
    points: z
      .array(z.strictObject({ number: text.nullable(), text, source: id.optional(), note }))
      .optional()
      .describe('For a document: its points; number null where no source confirms it.'),
    readings: z
      .array(
        z.strictObject({
          id,
          label: text,
          start: edtf.nullable(),
          end: edtf.nullable(),
          heldBy: z.array(id),
          source: id,
          note,
        }),
      )
      .optional()
      .describe('For a clock: one line for each reading of its start and end; both null for "not begun".'),
    statuses: z
      .array(
        z.strictObject({
          asOf: edtf,
          state: z.enum(mechanismStates),
          text,
          event: id.optional(),
          source: id.optional(),
        }),
      )
      .min(1)
      .describe('Its status over time, earliest first; the last one is where it stands.'),
    aliases,
    evidence: z.array(evidence).min(1),
    note,
    formerly,
    verified,
  })
  .describe('A committee, working group, channel, roadmap, framework or document.');

export const place = z
  .strictObject({
    id,
    name: text,
    within: id.optional().describe('Place or state of which it is a part.'),
    governmentOf: id.optional().describe('State for whose government the name stands in news language (capitals).'),
    aliases,
    about: text.describe('What happened here that matters to the talks, in one or two sentences.'),
    evidence: z.array(evidence).optional(),
    note,
    formerly,
    verified,
  })
  .describe('A place that a reader meets in texts on the talks.');

export const term = z
  .strictObject({
    id,
    name: text,
    aliases,
    explanation: text.describe('One to three plain sentences.'),
    seeAlso: z.array(id).optional(),
    evidence: z.array(evidence).min(1),
    note,
    formerly,
    verified,
  })
  .describe('A word or thing that a reader may need explained.');

const words = z.partialRecord(language, z.array(text));
export const topic = z
  .strictObject({
    id,
    title: text.describe('Name of the dossier.'),
    subject: text.describe('What an article is about when it is about this, such as "the talks".'),
    asOf: day.describe('The last day that the dossier covers.'),
    covers: edtf.describe('First and last day covered.'),
    leadIn: edtf
      .optional()
      .describe('First day on which a page can be about what led to the first event; the first day covered where left out.'),
    licence: text,
    publishers: z
      .array(z.strictObject({ name: text, also: z.array(text).optional(), state: id.optional() }))
      .optional()
      .describe('Publishers that texts know by several names ("also"), or that speak for a state: each counts as one witness.'),
    parties: z.array(id).min(2).describe('Actor ids of the two sides that negotiate.'),
    sides: z.array(z.strictObject({ id, name: text })).describe('Neutral names of the sides.'),
    tracks: z
      .array(
        z.strictObject({
          id,
          name: text,
          short: text,
          kind: z.enum(['rounds', 'fighting', 'other']),
          from: edtf.optional(),
          to: edtf.optional(),
          note,
        }),
      )
      .describe('Series of rounds and strands of events, in the order in which they are drawn.'),
    fighting: z
      .array(z.strictObject({ name: text, from: edtf, to: edtf.nullable(), event: id.optional() }))
      .optional()
      .describe('Stretches of fighting drawn as hatched bands.'),
    gate: z
      .strictObject({
        parties: words.describe('Words of which one must occur before a page is read at all: names of the parties.'),
        talks: words.describe('Words of which one must occur too: talks, negotiations, deals.'),
      })
      .describe('The cheap question asked of every page.'),
    talksWords: words.describe('Words that say that a sentence is about talks, for the verdict.'),
    partyWords: z
      .record(id, words)
      .optional()
      .describe('Adjectives and names of peoples that point to a party without naming it, by party id.'),
    otherMatters: words.optional().describe('Words of neighbouring matters (sport, trade, travel) that speak against the verdict.'),
    earlierWords: words
      .optional()
      .describe('Names and terms of the time before the period covered; on a page without a date they speak against the verdict.'),
    thresholds: z
      .strictObject({
        about: z.number(),
        mentions: z.number(),
        claim: z.number(),
        round: z.number(),
        staleAfterDays: z.number().int(),
      })
      .describe('Scores from which a verdict, a contested sentence or a round counts.'),
    newsSites: text.optional().describe('Name of the list of news sites offered at the first start.'),
    verified,
  })
  .describe('One dossier: its sides, tracks, gate words and thresholds.');

/** Folder name under `data/records/<topic>/` → schema of the records in it. */
export const kinds = {
  actors: actor,
  events: event,
  statements: statement,
  disputes: dispute,
  mechanisms: mechanism,
  places: place,
  terms: term,
  sources: source,
} as const;

export type Id = string;
export type Edtf = string;
export type Stance = (typeof stances)[number];
export type Evidence = z.infer<typeof evidence>;
export type Alias = z.infer<typeof alias>;
export type Aliases = z.infer<typeof aliases>;
export type AliasKind = (typeof aliasKinds)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type Source = z.infer<typeof source>;
export type Event = z.infer<typeof event>;
export type Statement = z.infer<typeof statement>;
export type Assessment = (typeof assessments)[number];
export type Dispute = z.infer<typeof dispute>;
export type Position = Dispute['positions'][number];
export type Actor = z.infer<typeof actor>;
export type Mechanism = z.infer<typeof mechanism>;
export type MechanismState = (typeof mechanismStates)[number];
export type Place = z.infer<typeof place>;
export type Term = z.infer<typeof term>;
export type Topic = z.infer<typeof topic>;
export type Publisher = NonNullable<Topic['publishers']>[number];
export type KindFolder = keyof typeof kinds;
