/* One dossier: its sides, tracks, gate words, publishers and thresholds. */
import { z } from 'zod';
import { day, edtf, id, language, note, text, verified } from './fields';

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
