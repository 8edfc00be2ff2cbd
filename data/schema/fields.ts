/* Fields that records of several kinds share: ids, dates, evidence, written forms. */
import { z } from 'zod';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as "harbour-meeting"')
  .describe('Plain name in kebab-case; the same as the file name without its ending.');
export const text = z.string().trim().min(1);
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/, 'a language tag such as "en" or "zh"');
/** EDTF level 0/1; `core/dates.ts` is what really reads it, and the lint rule `dates` says what is wrong. */
export const edtf = z.string().regex(/^[0-9Xx?~%./-]+$/, 'an EDTF date such as 2026-06-22, 2026-06~ or 2026-06-21/2026-06-22');
export const date = edtf
  .nullable()
  .describe(
    'EDTF level 0/1: 2026-06-22, 2026-06 (some day of it), 2026-06-22~ (about), 2026-06-21/2026-06-22; null only with a note that says what is known.',
  );
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-10-10');
export const note = text.optional().describe('What a maintainer should know: doubts, contradictions, what is missing.');
export const verified = day.describe('The day on which the record was last held against its sources.');
export const formerly = z
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
