/*
 * Finds a Chromium and a Firefox on this machine, and installs them where that takes one command (Debian and its kin, as
 * root). Elsewhere it says exactly what to install; nothing is downloaded by ourselves.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Names in PATH, best first, and places where installers put them. `PARLEY_CHROMIUM` and `PARLEY_FIREFOX` come before all. */
const KNOWN: Record<BrowserName, { variable: string; names: string[]; places: string[]; debian: string }> = {
  chromium: {
    variable: 'PARLEY_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'PARLEY_FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/** Path of an installed browser; null where there is none. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, names, places } = KNOWN[name];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = names.flatMap((each) => folders.map((folder) => join(folder, each))).find(isExecutable);
  return inPath ?? places.find((place) => existsSync(place)) ?? null;
}

/** Paths of the wanted browsers, installing what is missing; throws with what to do where that is not possible. */
export function ensureBrowsers(wanted: readonly BrowserName[]): Record<BrowserName, string> {
  const missing = wanted.filter((name) => !findBrowser(name));
  if (missing.length > 0 && canInstall()) install(missing.map((name) => KNOWN[name].debian));
  const still = wanted.filter((name) => !findBrowser(name));
  if (still.length > 0) throw new Error(still.map(whatToInstall).join('\n'));
  return { chromium: findBrowser('chromium') ?? '', firefox: findBrowser('firefox') ?? '' };
}

/** The first of the wanted browsers that is there. Where none is, the first is installed; else the error names each that would do. */
export function ensureOneBrowser(wanted: readonly [BrowserName, ...BrowserName[]]): BrowserName {
  const find = () => wanted.find((name) => findBrowser(name));
  if (!find() && canInstall()) install([KNOWN[wanted[0]].debian]);
  const found = find();
  if (!found) throw new Error(wanted.map(whatToInstall).join('\nOr: '));
  return found;
}

function whatToInstall(name: BrowserName): string {
  const { variable, debian } = KNOWN[name];
  const other = name === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox';
  return `No ${other} found. Install one (Debian, Ubuntu: sudo apt-get install ${debian}; elsewhere: its own installer), or set ${variable} to its path.`;
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(packages: string[]): void {
  console.error(`Installing ${packages.join(' and ')} from the system's packages (once; one to three minutes) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages, 'fonts-noto-core'],
  ]) {
    // Its own lines are the progress, and stay off stdout.
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
    if (status !== 0) console.error(`apt-get ${args[0]} failed: its last lines above say why`);
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
