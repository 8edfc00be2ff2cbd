/*
 * Copies of the store builds for the browser tests: the manifest gains the two local hosts, so that no permission prompt
 * stands between a test and a page. Every other file stays byte for byte what ships.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const HOSTS = ['http://localhost/*', 'http://127.0.0.1/*'];
export const BUILDS = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
export type Target = keyof typeof BUILDS;

/** `topic`: folder of another dossier than the project's own; its builds stand apart. */
export function buildFolder(target: Target, e2e: boolean, topic?: string): string {
  return join(root, '.output', ...(topic === undefined ? [] : [basename(topic)]), `${BUILDS[target]}${e2e ? '-e2e' : ''}`);
}

/** Builds what ships and copies it; throws where the build fails. */
export function buildE2e(target: Target, topic?: string): string {
  const env = topic === undefined ? process.env : { ...process.env, PARLEY_TOPIC: topic };
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', target], { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`wxt build -b ${target} failed:\n${stdout}\n${stderr}`);
  const copy = buildFolder(target, true, topic);
  if (existsSync(copy)) rmSync(copy, { recursive: true });
  cpSync(buildFolder(target, false, topic), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: HOSTS }));
  return copy;
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  for (const target of Object.keys(BUILDS) as Target[]) console.log(buildE2e(target));
}
