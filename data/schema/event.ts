/* Something that happened, or was planned and did not; a round of talks is an event with a `round`. */
import { z } from 'zod';
import { aliases, date, evidence, formerly, id, note, text, verified } from './fields';

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
    evidence: z.array(evidence).min(1).describe('Sources, and what each says on this point.'),
    note,
    formerly,
    verified,
  })
  .describe('Something that happened, or was planned and did not.');
