/*
 * The README answers for each dependency: a package without its line there has not earned its place, and a line for a
 * package that has gone misleads.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

const manifest = JSON.parse(file('package.json')) as {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};
const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const section = file('README.md').split('## What each dependency is for')[1]?.split('\n## ')[0] ?? '';
const firstCells = section
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((found) => found[1]));

describe('README, "What each dependency is for"', () => {
  it('has a line for each package of package.json', () => {
    expect(packages.filter((name) => !firstCells.includes(name))).toEqual([]);
  });

  it('has no line for a package that is not in package.json', () => {
    expect(firstCells.filter((name) => name !== undefined && !packages.includes(name))).toEqual([]);
  });
});
