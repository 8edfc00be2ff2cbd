/* What somebody said, dated and placed. */
import { z } from 'zod';
import { date, evidence, formerly, id, note, text, verified } from './fields';

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
    evidence: z.array(evidence).min(1).describe('Sources, and what each says on this point.'),
    note,
    formerly,
    verified,
  })
  .describe('What somebody said, dated and placed.');
