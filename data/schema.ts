/*
 * The Zod schema of each record kind, one file each under `schema/`. The field descriptions are the data dictionary:
 * `data add` asks in these words, `data schema` turns them into JSON Schema for editors. Nothing derived stands here:
 * standing, counts, order, "current" and "first reported" are computed from evidence and dates. Schemas run in the command
 * line and in tests only; everything else takes the types.
 */
import type { z } from 'zod';
import { actor } from './schema/actor';
import { type assessments, dispute } from './schema/dispute';
import { event } from './schema/event';
import type { alias, aliases, aliasKinds, evidence, stances } from './schema/fields';
import { mechanism, type mechanismStates } from './schema/mechanism';
import { place } from './schema/place';
import { source, type sourceKinds } from './schema/source';
import { statement } from './schema/statement';
import { term } from './schema/term';
import { topic } from './schema/topic';

export { topic };

/** Folder name under `data/records/<topic>/` → schema of the records in it. */
export const kinds = {
  actors: actor,
  events: event,
  statements: statement,
  disputes: dispute,
  mechanisms: mechanism,
  places: place,
  terms: term,
  sources: source,
} as const;

export type Id = string;
export type Edtf = string;
export type Stance = (typeof stances)[number];
export type Evidence = z.infer<typeof evidence>;
export type Alias = z.infer<typeof alias>;
export type Aliases = z.infer<typeof aliases>;
export type AliasKind = (typeof aliasKinds)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type Source = z.infer<typeof source>;
export type Event = z.infer<typeof event>;
export type Statement = z.infer<typeof statement>;
export type Assessment = (typeof assessments)[number];
export type Dispute = z.infer<typeof dispute>;
export type Position = Dispute['positions'][number];
export type Actor = z.infer<typeof actor>;
export type Mechanism = z.infer<typeof mechanism>;
export type MechanismState = (typeof mechanismStates)[number];
export type Place = z.infer<typeof place>;
export type Term = z.infer<typeof term>;
export type Topic = z.infer<typeof topic>;
export type Publisher = NonNullable<Topic['publishers']>[number];
export type KindFolder = keyof typeof kinds;
