/* A dossier about other talks, other places, another script: the same code reads it, and knows nothing of the real one. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../core/report';
import { HARBOUR, parley } from './captured-io';

const SECOND_ROUND = `Envoys of Aldmoor and Verin closed a second round of talks at Kestrel Bay on Sunday.
Ilse Marrin and Davit Orbel met face to face for two days, the host Sundhaven said.
Verin says it may dredge its half of the channel without asking anybody.
The delegations of Aldmoor and Verin want to sign a Harbour Accord within weeks.`;
const REAL = `The United States and Iran ended a round of talks at Bürgenstock on Monday.
Araghchi and Vance led the delegations; Qatar and Pakistan mediated the negotiations.`;
const GEORGIAN = `ალდმორის და ვერინის მოლაპარაკებების რაუნდი კესტრელის ყურეში დასრულდა.
ილზე მარინი და დავით ორბელი შეხვდნენ. ალდმორი და ვერინი აგრძელებენ მოლაპარაკებები.`;

async function read(text: string, language: string): Promise<PageReport> {
  const line = JSON.stringify({ id: 'x', text, published: '2031-05-11', language });
  const { stdout } = await parley(['analyze', '--ndjson', '--topic', HARBOUR], `${line}\n`);
  return JSON.parse(stdout) as PageReport;
}
const entities = (report: PageReport) => [...new Set(report.mentions.map(({ entity }) => entity))];

describe('the harbour talks', () => {
  it('have records without a finding, warnings included', async () => {
    const { code, stdout, stderr } = await parley(['data', 'lint', '--topic', HARBOUR, '--today', '2031-06-11', '--strict']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe('0 errors, 0 warnings, 0 infos\n');
  });

  it('stand as format writes them, and are compiled within budget', async () => {
    expect((await parley(['data', 'format', '--check', '--topic', HARBOUR])).code).toBe(0);
    const out = mkdtempSync(join(tmpdir(), 'parley-harbour-'));
    const { code, stdout } = await parley(['data', 'compile', '--json', '--topic', HARBOUR, '--out', out]);
    const { files } = JSON.parse(stdout) as { files: { name: string; gzip: number; budget: number }[] };
    const gate = JSON.parse(readFileSync(join(out, 'gate.json'), 'utf8')) as unknown;
    rmSync(out, { recursive: true });
    expect(code).toBe(0);
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['gate.json', 'gazetteer.json', 'dataset.json', 'search.json']));
    expect(files.filter(({ gzip, budget }) => gzip > budget)).toEqual([]);
    expect(JSON.stringify(gate)).toContain('verin');
  });

  it('are what an article on their second round is about', async () => {
    const report = await read(SECOND_ROUND, 'en');
    expect(report.relevance.verdict).toBe('about');
    expect(report.round?.event).toBe('second-harbour-round');
    expect(report.claims.map(({ claim, position }) => [claim, position])).toContainEqual(['dredging-rights', 'own-half']);
    expect(entities(report)).toEqual(
      expect.arrayContaining(['aldmoor', 'verin', 'kestrel-bay', 'ilse-marrin', 'davit-orbel', 'harbour-accord']),
    );
    expect(report.relevance.reasons.join(' ')).toContain('Aldmoor');
  });

  it('are found in another script', async () => {
    const report = await read(GEORGIAN, 'ka');
    expect(entities(report)).toEqual(expect.arrayContaining(['aldmoor', 'verin', 'kestrel-bay', 'ilse-marrin', 'davit-orbel']));
    expect(report.relevance.verdict).toBe('about');
  });

  it.each([
    ['the other talks', REAL],
    ['a football match', 'Aldmoor beat Marrowick two to one in the cup on Sunday.'],
  ])('are not what a text on %s is about', async (_name, text) => {
    expect((await read(text, 'en')).relevance.verdict).toBe('unrelated');
  });

  it('are searched and checked by the same commands', async () => {
    const found = await parley(['search', '--json', '--topic', HARBOUR, 'dredging']);
    expect((JSON.parse(found.stdout) as { results: { id: string }[] }).results.map(({ id }) => id)).toContain('dredging-rights');
    const checked = await parley([
      'check',
      '--json',
      '--topic',
      HARBOUR,
      'Verin may dredge its half of the channel without asking anybody',
    ]);
    expect((JSON.parse(checked.stdout) as { claims: { claim: string }[] }).claims[0]?.claim).toBe('dredging-rights');
  });
});
