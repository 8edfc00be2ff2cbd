/* What the browsers are given is what ships: only the manifest differs, and there only in the two local hosts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildFolder, type Target } from '../../cli/build-e2e';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

it.each(['chrome', 'firefox'] satisfies Target[])(
  'the %s copy for the tests differs from the store build in its manifest only',
  (target) => {
    const [store, copy] = [buildFolder(target, false), buildFolder(target, true)];
    expect(filesIn(copy)).toEqual(filesIn(store));
    const different = filesIn(store).filter((name) => !readFileSync(join(store, name)).equals(readFileSync(join(copy, name))));
    expect(different).toEqual(['manifest.json']);
    const { host_permissions, ...rest } = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(host_permissions).toEqual(['http://localhost/*', 'http://127.0.0.1/*']);
    expect(rest).toEqual(JSON.parse(readFileSync(join(store, 'manifest.json'), 'utf8')));
  },
);
