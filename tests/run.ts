/*
 * Every check, with what each took; `--quick` leaves the browsers out. Checks that need nothing of one another run beside
 * the unit tests. A step that is no test runner counts as one check. The last line is what machines read: "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from '../cli/browsers';

interface Step {
  name: string;
  command: string;
  args: string[];
  /** Writes its figures as JSON, so that each of its tests counts. */
  vitest?: boolean;
}

const tsx = (...args: string[]) => ({ command: 'tsx', args });
const vitest = (config: string) => ({ command: 'vitest', args: ['run', '--config', config], vitest: true });

/** Needed by all others: the tests and the build read what it writes. */
const compile: Step = { name: 'compile the dossier', ...tsx('cli/main.ts', 'data', 'compile') };
const unit: Step = { name: 'unit tests', ...vitest('tests/vitest.config.ts') };
/** One after another, beside the unit tests. That the dossier covers every sheet is one of those. */
const beside: Step[] = [
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'prepare the build', command: 'wxt', args: ['prepare'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'dataset lint', ...tsx('cli/main.ts', 'data', 'lint') },
];
const withBrowsers: Step[] = [
  { name: 'builds', ...tsx('cli/build-e2e.ts') },
  { name: 'manifests and sizes', ...vitest('tests/build/vitest.config.ts') },
  {
    name: 'store check',
    command: 'web-ext',
    args: ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--warnings-as-errors'],
  },
  { name: 'screens against their references', ...tsx('tests/screens/run.ts', '--compare') },
  { name: 'end-to-end', ...vitest('tests/e2e/vitest.config.ts') },
];

const quick = process.argv.includes('--quick');
const scratch = mkdtempSync(join(tmpdir(), 'parley-test-'));
const total = { passed: 0, failed: 0 };
const failures: string[] = [];

if (!quick) ensureBrowsers(['chromium', 'firefox']);
await take(compile);
console.log(`\n▶ ${unit.name}; beside them ${beside.map(({ name }) => name).join(', ')}`);
const told = inTurn(beside);
await take(unit);
for (const text of await told) process.stdout.write(text);
if (!quick) for (const step of withBrowsers) await take(step);
rmSync(scratch, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a step in sight. */
async function take(step: Step): Promise<void> {
  if (step !== unit) console.log(`\n▶ ${step.name}`);
  console.log(await judge(step, (text) => process.stdout.write(text)));
}

/** Runs steps out of sight; what each has said and how it ended, for when there is room to show it. */
async function inTurn(steps: readonly Step[]): Promise<string[]> {
  const told: string[] = [];
  for (const step of steps) {
    let said = '';
    const verdict = await judge(step, (text) => {
      said += text;
    });
    told.push(`\n▶ ${step.name}\n${said}${verdict}\n`);
  }
  return told;
}

/** Runs a step, counts it, and says how it ended. */
async function judge(step: Step, hear: (text: string) => void): Promise<string> {
  const figures = join(scratch, `${step.name.replace(/\W+/g, '-')}.json`);
  const extra = step.vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${figures}`] : [];
  const began = Date.now();
  const status = await run(step.command, [...step.args, ...extra], hear);
  const counted = step.vitest ? readFigures(figures, status) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (counted.failed > 0) failures.push(step.name);
  return `${counted.failed > 0 ? '✗' : '✓'} ${step.name}: ${((Date.now() - began) / 1000).toFixed(1)} s`;
}

/** A run that ends badly without a failed test (a broken file, no test found) is one failure. */
function readFigures(path: string, status: number): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: Math.max(numFailedTests, status === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(command: string, args: string[], hear: (text: string) => void): Promise<number> {
  return new Promise((resolve) => {
    const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => {
      hear(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
