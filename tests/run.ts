/*
 * Every check, one after another, with what each took; `--quick` leaves the browsers out. A step that is no test runner
 * counts as one check. The last line is what machines read: "N passed, N failed".
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
  /** Runs in `npm run check` too. */
  quick: boolean;
  /** Writes its figures as JSON, so that each of its tests counts. */
  vitest?: boolean;
}

const tsx = (...args: string[]) => ({ command: 'tsx', args });
const vitest = (config: string) => ({ command: 'vitest', args: ['run', '--config', config], vitest: true });

const steps: Step[] = [
  { name: 'compile the dossier', ...tsx('cli/main.ts', 'data', 'compile'), quick: true },
  { name: 'dataset lint', ...tsx('cli/main.ts', 'data', 'lint'), quick: true },
  { name: 'dataset coverage', ...tsx('cli/main.ts', 'data', 'coverage'), quick: true },
  { name: 'prepare the build', command: 'wxt', args: ['prepare'], quick: true },
  { name: 'types', command: 'tsc', args: ['--noEmit'], quick: true },
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'], quick: true },
  { name: 'unit tests', ...vitest('tests/vitest.config.ts'), quick: true },
  { name: 'builds', ...tsx('cli/build-e2e.ts'), quick: false },
  { name: 'manifests and sizes', ...vitest('tests/build/vitest.config.ts'), quick: false },
  {
    name: 'store check',
    command: 'web-ext',
    args: ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--warnings-as-errors'],
    quick: false,
  },
  { name: 'screens against their references', ...tsx('tests/screens/run.ts', '--compare'), quick: false },
  { name: 'end-to-end', ...vitest('tests/e2e/vitest.config.ts'), quick: false },
];

const quick = process.argv.includes('--quick');
const scratch = mkdtempSync(join(tmpdir(), 'parley-test-'));
const total = { passed: 0, failed: 0 };
const failures: string[] = [];

if (!quick) ensureBrowsers(['chromium', 'firefox']);
for (const step of steps.filter((each) => !quick || each.quick)) await take(step);
rmSync(scratch, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function take(step: Step): Promise<void> {
  const figures = join(scratch, `${step.name.replace(/\W+/g, '-')}.json`);
  const extra = step.vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${figures}`] : [];
  console.log(`\n▶ ${step.name}`);
  const began = Date.now();
  const status = await run(step.command, [...step.args, ...extra]);
  const counted = step.vitest ? readFigures(figures, status) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  total.passed += counted.passed;
  total.failed += counted.failed;
  if (counted.failed > 0) failures.push(step.name);
  console.log(`${counted.failed > 0 ? '✗' : '✓'} ${step.name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
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

function run(command: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
