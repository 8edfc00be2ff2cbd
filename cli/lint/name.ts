/* name: folder, file name and id agree, and an id stands once in the whole dossier, because links carry ids alone. */
import { basename } from 'node:path';
import type { LoadedFile } from '../load';
import type { Complaint, Rule } from './rule';

export const name: Rule = {
  name: 'name',
  scope: 'dataset',
  description: 'Folder, file and id agree; an id is used once in the dossier.',
  check({ loaded, topicFile }) {
    const complaints: Complaint[] = [];
    const seen = new Map<string, LoadedFile>();
    for (const file of loaded.files) {
      const id = file.value.id;
      if (typeof id !== 'string') continue;
      const wanted = file === topicFile ? basename(loaded.folder) : file.id;
      if (id !== wanted)
        complaints.push({ file, path: ['id'], message: `"${id}" stands in ${basename(file.file)}; write "${wanted}" or rename` });
      if (file === topicFile) continue;
      const other = seen.get(id);
      if (other) complaints.push({ file, path: ['id'], message: `"${id}" is also the id of ${other.file}; give one of them another` });
      else seen.set(id, file);
    }
    return complaints;
  },
};
