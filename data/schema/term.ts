/* A word or thing that a reader may need explained. */
import { z } from 'zod';
import { aliases, evidence, formerly, id, note, text, verified } from './fields';

export const term = z
  .strictObject({
    id,
    name: text,
    aliases,
    explanation: text.describe('One to three plain sentences.'),
    seeAlso: z.array(id).optional(),
    evidence: z.array(evidence).min(1).describe('Sources, and what each says on this point.'),
    note,
    formerly,
    verified,
  })
  .describe('A word or thing that a reader may need explained.');
