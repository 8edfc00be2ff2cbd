/*
 * How long a keystroke in the search field waits for its answer: queries typed letter by letter, on the dossier as it is and
 * on one with twenty times its records, each with its own row in the index. An answer is the hits, the facets and the
 * sentences in which words were found.
 */
import { openDossier } from '../../cli/engine';
import type { Dataset } from '../../core/dossier';
import { buildSearch, find, openSearch } from '../../core/search';
import { FOLDERS } from '../../core/view-parts';
import { NO_FILTER, searchView } from '../../core/view-search';
import { quantile, type Table, tableOf } from './measure';

const TIMES = 20;
/** As many as the surfaces ask for. */
const MOST = 200;

export function benchSearch({ rounds = 5 }: { rounds?: number } = {}): Table[] {
  const { engine } = openDossier();
  const many = enlarge(engine.dataset, TIMES);
  const queries = queriesOf(engine.dataset);
  const sides = [engine.dataset, many].map((dataset) => ({
    dataset,
    opened: openSearch(JSON.parse(JSON.stringify(buildSearch(dataset)))),
  }));
  const times: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round += 1) {
    for (const typed of queries) {
      for (const [index, { dataset, opened }] of sides.entries()) {
        const began = performance.now();
        searchView(dataset, find(opened, typed, { limit: MOST }).hits, NO_FILTER);
        if (round >= 0) times[index]?.push(performance.now() - began);
      }
    }
  }
  const [own, enlarged] = times;
  const slow = (all: number[]) => [quantile(all, 0.95)];
  const typical = { 'the dossier': own, [`${TIMES} times as large`]: enlarged };
  const slowest = { 'the dossier': slow(own), [`${TIMES} times as large`]: slow(enlarged) };
  const title = `Search: the answer to one keystroke, of ${queries.length} in ${own.length / queries.length} rounds`;
  return [tableOf(title, typical), tableOf('Search: the slowest keystroke of twenty', slowest)];
}

/** Every beginning of some names, a phrase of a question and a misspelling, as somebody types them. */
function queriesOf(dataset: Dataset): string[] {
  const names = Object.values(dataset.actors)
    .slice(0, 12)
    .map(({ name }) => name);
  const [question = ''] = Object.values(dataset.disputes).map(({ question }) => question.split(' ').slice(0, 5).join(' '));
  const other = Object.values(dataset.actors)
    .flatMap(({ aliases }) => aliases.fa ?? aliases.ar ?? [])
    .slice(0, 4);
  const forms = other.map((alias) => (typeof alias === 'string' ? alias : alias.form));
  const wrong = names.slice(0, 3).map((name) => name.replace(/(.)(.)(?=.$)/, '$2$1'));
  return [...names, question, ...forms, ...wrong].flatMap((text) => [...text].map((_, end) => text.slice(0, end + 1)));
}

/** The same records under other ids, `times` over. */
function enlarge(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times - 1 }, (_, index) => `-copy-${index + 2}`);
  const change = Object.values(FOLDERS).map((folder) => {
    const entries = Object.entries(dataset[folder] as Record<string, object>);
    const more = copies.flatMap((suffix) => entries.map(([id, record]) => [id + suffix, { ...record, id: id + suffix }] as const));
    return [folder, Object.fromEntries([...entries, ...more])];
  });
  return { ...dataset, ...Object.fromEntries(change) };
}
