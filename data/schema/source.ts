/* A text that was read: who published it, when, and what sort of text it is. */
import { z } from 'zod';
import { date, formerly, id, language, note, text } from './fields';

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
    id: id.describe('Publisher, date, a word: "gazette-2031-04-03-harbour".'),
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
