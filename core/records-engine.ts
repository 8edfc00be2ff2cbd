/*
 * An engine straight from records, for commands and tests: contested points are read from the records instead of from the
 * passages that ship, which takes most of a second, once.
 */
import type { Dataset } from './dossier';
import type { Gazetteer } from './gazetteer';
import { readPassages } from './read-passages';
import { type Engine, openEngine } from './report';

export function openRecords({ dataset, gazetteer }: { dataset: Dataset; gazetteer: Gazetteer }): Engine {
  return openEngine({ dataset, gazetteer, passages: (opened) => readPassages(dataset, opened) });
}
