import { describe, expect, it } from 'vitest';
import { joinDataset, splitDataset } from '../../core/dossier-parts';
import { dossier } from './view-dossier';

describe('a dossier in parts', () => {
  it('is the same dossier when joined again', () => {
    expect(joinDataset(JSON.parse(JSON.stringify(splitDataset(dossier))))).toEqual(dossier);
  });

  it('keeps the evidence of contested points with them, and no other', () => {
    const { records, evidence } = splitDataset(dossier);
    expect(Object.values(records.disputes).every(({ positions }) => positions.every((each) => each.evidence.length > 0))).toBe(true);
    expect(Object.values(records.events).every((event) => event.evidence.length === 0)).toBe(true);
    expect(Object.keys(evidence)).toEqual(expect.arrayContaining(Object.keys(dossier.events)));
  });
});
