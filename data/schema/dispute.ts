/* A point on which sources or parties contradict one another, with every position and who holds it. */
import { z } from 'zod';
import { date, day, evidence, formerly, id, language, note, text, verified } from './fields';

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
          evidence: z.array(evidence).min(1).describe('Sources, and what each says on this point.'),
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
