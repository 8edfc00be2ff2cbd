/* A person, state, organisation, armed group or body, with its offices over time. */
import { z } from 'zod';
import { aliases, edtf, evidence, formerly, id, note, text, verified } from './fields';

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
    evidence: z.array(evidence).min(1).describe('Sources, and what each says on this point.'),
    note,
    formerly,
    verified,
  })
  .describe('A person, state, organisation, armed group or body.');
