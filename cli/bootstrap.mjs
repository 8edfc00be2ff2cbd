/*
 * The first step of `npm start` and `npm test`, on a bare clone: plain Node 20 without a package. Installs what the lock file
 * names where that has not happened yet, then runs the given script under the Node that the project brings along.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const [script, ...args] = process.argv.slice(2);

function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(record) && existsSync(join(bin, 'tsx')) && statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

function run(command, given, env = process.env) {
  const { status, error } = spawnSync(command, given, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

if (!isInstalled()) {
  console.error('Installing packages (once; about a minute) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('npm ci failed: see its message above; the lock file and a reachable npm registry are all it needs.');
    process.exit(1);
  }
}
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
process.exit(run(join(bin, 'tsx'), [join(root, script), ...args], env));
