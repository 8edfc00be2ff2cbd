/* topic: the tracks, sides and parties that records name are those of the topic record, and that record agrees with itself. */
import { parseDate } from '../../core/dates';
import type { Topic } from '../../data/schema';
import type { LoadedFile, Path } from '../load';
import { nearest } from './nearest';
import type { Complaint, Rule } from './rule';

export const topic: Rule = {
  name: 'topic',
  scope: 'dataset',
  description: 'Tracks and sides exist in the topic record, which agrees with itself.',
  check({ loaded, topic: record, topicFile }) {
    if (!record || !topicFile) return [];
    const tracks = record.tracks.map(({ id }) => id);
    const sides = record.sides.map(({ id }) => id);
    return [
      ...loaded.files.flatMap((file) => [
        ...known(file, ['track'], file.value.track, tracks, 'track'),
        ...known(file, ['round', 'series'], (file.value.round as { series?: unknown } | undefined)?.series, tracks, 'track'),
        ...known(file, ['side'], file.value.side, sides, 'side'),
      ]),
      ...twice(topicFile, 'tracks', tracks),
      ...twice(topicFile, 'sides', sides),
      ...ownDates(topicFile, record),
    ];
  },
};

function known(file: LoadedFile, path: Path, id: unknown, ids: string[], word: string): Complaint[] {
  if (typeof id !== 'string' || ids.includes(id)) return [];
  const near = nearest(id, ids);
  return [
    { file, path, message: `topic.yaml has no ${word} "${id}"; ${near === null ? `it has ${ids.join(', ')}` : `did you mean "${near}"?`}` },
  ];
}

function twice(file: LoadedFile, list: string, ids: string[]): Complaint[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ file, path: [list, index, 'id'], message: `"${id}" stands twice in ${list}; delete one` }] : [],
  );
}

function ownDates(file: LoadedFile, { covers, asOf }: Topic): Complaint[] {
  const range = parseDate(covers);
  if (!range || range.latest === asOf) return [];
  return [{ file, path: ['covers'], message: `ends on ${range.latest}, but asOf is ${asOf}; make them one day` }];
}
