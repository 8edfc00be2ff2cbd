/* A place that a reader meets in texts on the talks. */
import { z } from 'zod';
import { aliases, evidence, formerly, id, note, text, verified } from './fields';

export const place = z
  .strictObject({
    id,
    name: text,
    within: id.optional().describe('Place or state of which it is a part.'),
    governmentOf: id.optional().describe('State for whose government the name stands in news language (capitals).'),
    aliases,
    about: text.describe('What happened here that matters to the talks, in one or two sentences.'),
    evidence: z.array(evidence).optional().describe('Sources, and what each says on this point.'),
    note,
    formerly,
    verified,
  })
  .describe('A place that a reader meets in texts on the talks.');
