/*
 * The first step of `npm start` and `npm test`, on a bare clone: plain Node 20 without a package. Installs what the lock file
 * names where that has not happened yet, then runs the given script under the Node that the project brings along.
 */
import { spawn } from 'node:child_process';
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

/** The command's exit code. */
function run(command, given, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, given, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Says every ten seconds that the work goes on: npm itself is silent for as long as it takes. */
async function told(work) {
  const began = Date.now();
  const timer = setInterval(() => console.error(`… ${Math.round((Date.now() - began) / 1000)} s`), 10_000);
  const code = await work;
  clearInterval(timer);
  return code;
}

if (!isInstalled()) {
  console.error('Installing packages (once; about a minute) …');
  if ((await told(run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))) !== 0) {
    console.error('npm ci failed: see its message above; the lock file and a reachable npm registry are all it needs.');
    process.exit(1);
  }
}
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
process.exit(await run(join(bin, 'tsx'), [join(root, script), ...args], env));
