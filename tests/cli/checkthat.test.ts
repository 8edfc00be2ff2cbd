import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { evaluateCheckthat, readTable } from '../../cli/checkthat';

const folder = mkdtempSync(join(tmpdir(), 'claims-'));
const docs = join(folder, 'verified_claims.docs.tsv');
mkdirSync(join(folder, 'dev'));
writeFileSync(
  docs,
  '\tvclaim\ttitle\n0\tThe old bridge was sold to a circus.\tBridge Sold?\n1\t"A ""blue"" whale\nsang in the harbour."\tDid a Whale Sing?\n2\tTea makes bridges rust.\tTea and Rust\n',
);
writeFileSync(
  join(folder, 'dev', 'posts.queries.tsv'),
  '\ttweet_content\n7\tHeard a whale tonight #BlueWhale — Ann (@ann) May 4, 2019\n8\tthey sold our #oldbridge!\n9\tno answer is known for this one\n',
);
writeFileSync(join(folder, 'dev', 'posts.qrels'), '7\t0\t1\t1\n8\t0\t2\t1\n');
afterAll(() => rmSync(folder, { recursive: true }));

it('reads cells with line breaks and doubled quotes', () => {
  expect(readTable(docs)[1]).toEqual(['1', 'A "blue" whale\nsang in the harbour.', 'Did a Whale Sing?']);
});

it('counts a claim found first fully and one found second by half', () => {
  expect(evaluateCheckthat(folder, 'dev')).toMatchObject({ queries: 2, 'MAP@1': 0.5, 'MAP@5': 0.75, MRR: 0.75 });
});
