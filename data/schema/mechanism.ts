/* A committee, working group, channel, roadmap, framework or document, with its status over time. */
import { z } from 'zod';
import { aliases, edtf, evidence, formerly, id, note, text, verified } from './fields';

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
    evidence: z.array(evidence).min(1).describe('Sources, and what each says on this point.'),
    note,
    formerly,
    verified,
  })
  .describe('A committee, working group, channel, roadmap, framework or document.');
