/* The report of a mistake: YAML that reads back as what was given, whatever the page wrote. */
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeReport } from '../../core/mistake-report';

const record = { kind: 'actor' as const, id: 'ada-north', title: 'Ada North' };
const dossier = { version: '0123456789ab', asOf: '2030-06-30' };
const hints = { wrong: 'What is wrong', source: 'How it is known' };

it.each([
  'The pilots said so.',
  'A "quoted" word: with # and \\ and - signs',
  'line\nbreak\tand tab',
  '﷽ و \u2028 \u0085 🚢',
  "'single' & *anchor !tag %percent @at `tick`",
])('reads back %j', (sentence) => {
  const page = { address: 'https://gazette.example/a?b=c#d', title: null, published: '2030-03-06', sentence };
  const read = parse(writeReport({ record, dossier, page }, hints));
  expect(read).toEqual({
    schema: 'parley-report/1',
    record,
    dossier,
    page: { address: page.address, published: page.published, sentence },
    wrong: '',
    source: '',
  });
});

it('has no page where there was none', () => {
  expect(parse(writeReport({ record, dossier, page: null }, hints))).not.toHaveProperty('page');
});

it('keeps a hint of several lines a comment', () => {
  const text = writeReport({ record, dossier, page: null }, { wrong: 'What\nis: wrong', source: 'How' });
  expect(parse(text)).toMatchObject({ wrong: '', source: '' });
  expect(text).toContain('# What\n# is: wrong\nwrong: ""');
});
