/*
 * A Firefox with the extension and a profile of its own. Its extension pages have a fixed address. Behind the recording
 * proxy nobody sits in front of it: permission prompts are off then, and its background sleeps soon.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from '../browsers';
import { buildFolder } from '../build-e2e';
import type { CardRead, DrivenBrowser, Key, OpenOptions, Tab } from './driver';
import { numberOf, until } from './driver';
import { connectMarionette, type Marionette } from './marionette';

const UUID = '5b1f0f0e-6a53-4f0b-8f5e-0d9a3c7e2b11';
const ADDON = 'parley@parley.example';
const KEYS: Record<Key, string> = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004', ArrowRight: '\uE014', ArrowLeft: '\uE012', '/': '/' };

type Preferences = Record<string, string | number | boolean>;

const PREFERENCES: Preferences = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'intl.locale.requested': 'en-US',
  'browser.shell.checkDefaultBrowser': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const recordedBy = (proxy: number): Preferences => ({
  'extensions.webextOptionalPermissionPrompts': false,
  // The background sleeps after seconds, not after half a minute: every test meets one that was stopped.
  'extensions.background.idle.timeout': 5_000,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

export interface Firefox extends DrivenBrowser {
  /** Runs in the browser's own context, with its rights. */
  inBrowser: (script: string, ...args: unknown[]) => Promise<unknown>;
}

export async function openFirefox({ proxy, extension, headless = true }: OpenOptions = {}): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'parley-firefox-'));
  const preferences = { ...PREFERENCES, ...(proxy === undefined ? {} : recordedBy(proxy)) };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const { firefox } = ensureBrowsers(['firefox']);
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, '--width', '1280', '--height', '900'];
  const child = spawn(firefox, headless ? ['--headless', ...flags] : flags, { stdio: 'ignore' });
  const port = await activePort(profile);
  const marionette = await connectMarionette(port);
  await marionette.send('Addon:Install', { path: extension ?? buildFolder('firefox', true), temporary: true });
  return drive(marionette, child, profile);
}

async function activePort(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  const read = async () => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0);
  return until(read, (port) => port > 0, 'Firefox to open its driver port', 60_000);
}

async function drive(marionette: Marionette, child: ChildProcess, profile: string): Promise<Firefox> {
  const handles = new WeakMap<Tab, string>();
  const { send } = marionette;
  const call = async (run: string, args: unknown[]) => {
    const { value } = (await send('WebDriver:ExecuteScript', { script: `return (${run})(...arguments)`, args, sandbox: null })) as {
      value: unknown;
    };
    return value;
  };
  const inBrowser = async (script: string, ...args: unknown[]) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = (await send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' })) as { value: unknown };
      return value;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const inside = (path: string) => `moz-extension://${UUID}${path}`;
  const { value: own } = (await send('WebDriver:GetWindowHandle')) as { value: string };
  await send('WebDriver:Navigate', { url: inside('/icon/16.png') });
  const ask: DrivenBrowser['ask'] = async (run, ...args) => {
    await send('WebDriver:SwitchToWindow', { handle: own, focus: false });
    return (await call(String(run), args)) as never;
  };
  const open = async (url: string) => {
    const { handle } = (await send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
    const tab = tabOf({ send, call, handle, ask, inBrowser });
    handles.set(tab, handle);
    await tab.goto(url);
    return tab;
  };
  const ended = () => new Promise<void>((resolve) => (child.exitCode === null ? child.once('exit', () => resolve()) : resolve()));
  return {
    name: 'Firefox',
    inside,
    ask,
    open,
    inBrowser,
    async stopBackground() {
      const state = () => inBrowser(`return WebExtensionPolicy.getByID('${ADDON}').extension.backgroundState`);
      await until(state, (seen) => seen === 'stopped' || seen === 'suspended', 'the background to be suspended', 40_000);
    },
    async command(tab, name) {
      await send('WebDriver:SwitchToWindow', { handle: handles.get(tab), focus: true });
      const code = name === 'next-mark' ? 'VK_PERIOD' : 'VK_COMMA';
      await inBrowser(
        `const key = document.querySelector('keyset[id^="ext-keyset-id"] key[keycode="' + arguments[0] + '"]');
        if (!key) throw new Error('the window has no key of an extension for ' + arguments[0]);
        key.doCommand();`,
        code,
      );
    },
    async card(tab) {
      await send('WebDriver:SwitchToWindow', { handle: handles.get(tab), focus: true });
      const { value } = (await send('WebDriver:ExecuteScript', { script: READ_CARD, args: [], sandbox: 'system' })) as {
        value: CardRead | null;
      };
      return value;
    },
    errors: async () => (await inBrowser(ERRORS)) as string[],
    async untilClosed() {
      await send('WebDriver:SwitchToWindow', { handle: own, focus: false });
      await send('WebDriver:CloseWindow');
      await ended();
    },
    async close() {
      if (child.exitCode === null) await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await ended();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Scripts with the browser's rights see into closed shadow roots. */
const READ_CARD = `
  const shadow = document.querySelector('parley-card')?.openOrClosedShadowRoot;
  const dialog = shadow?.querySelector('[role="dialog"]');
  if (!dialog) return null;
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const controls = [];
  const collect = (node) => {
    const state = {};
    node.getState(state, {});
    if (state.value & Ci.nsIAccessibleStates.STATE_FOCUSABLE && node.DOMNode !== dialog)
      controls.push({ role: service.getStringRole(node.role), name: node.name ?? '', focused: node.DOMNode === shadow.activeElement });
    for (let child = node.firstChild; child; child = child.nextSibling) collect(child);
  };
  const tree = service.getAccessibleFor(dialog);
  if (!tree) return null; // not built yet
  collect(tree);
  const named = (dialog.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => shadow.getElementById(id)?.textContent ?? '');
  return {
    role: dialog.getAttribute('role'),
    name: dialog.getAttribute('aria-label') ?? named.join(' '),
    text: dialog.innerText,
    focused: shadow.activeElement !== null,
    look: ['color', 'backgroundColor', 'fontSize', 'direction'].map((name) => getComputedStyle(dialog)[name]).join(' '),
    controls,
  };`;

/** Uncaught errors and logged ones whose file is ours. */
const ERRORS = `
  const ours = (name) => String(name ?? '').startsWith('moz-extension://${UUID}');
  const thrown = Services.console.getMessageArray().flatMap((message) => {
    if (!(message instanceof Ci.nsIScriptError) || !ours(message.sourceName)) return [];
    // The browser's own word that a background it had just put to sleep got an answer; nothing of ours went wrong.
    if (message.errorMessage.includes('Promise resolved after context unloaded')) return [];
    // A page that is closed while it waits for an answer: the browser's own remark, past anything a script could catch.
    if (message.errorMessage.includes("Promise rejected after context unloaded: Actor 'Conduits' destroyed")) return [];
    return message.flags & Ci.nsIScriptError.warningFlag ? [] : [message.sourceName + ': ' + message.errorMessage];
  });
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const logged = storage.getEvents().flatMap((event) =>
    event.level === 'error' && ours(event.filename) ? [event.filename + ': ' + event.arguments.map(String).join(' ')] : []);
  return [...thrown, ...logged];`;

interface TabMeans extends Pick<Firefox, 'ask' | 'inBrowser'> {
  send: Marionette['send'];
  call: (run: string, args: unknown[]) => Promise<unknown>;
  handle: string;
}

function tabOf({ send, call, handle, ask, inBrowser }: TabMeans): Tab {
  const front = () => send('WebDriver:SwitchToWindow', { handle, focus: true });
  const act = async (type: 'pointer' | 'key', actions: object[]) => {
    await front();
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    await send('WebDriver:PerformActions', { actions: [{ type, id: type, actions, ...parameters }] });
  };
  const to = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 60 });
  const press = (value: string) =>
    act('key', [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  return {
    evaluate: async (run, ...args) => {
      await front();
      return (await call(String(run), args)) as never;
    },
    goto: async (url) => {
      await front();
      await send('WebDriver:Navigate', { url });
    },
    back: async () => {
      await front();
      await send('WebDriver:Back');
    },
    forward: async () => {
      await front();
      await send('WebDriver:Forward');
    },
    click: (x, y) => act('pointer', [to(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    move: (x, y) => act('pointer', [to(x - 2, y), to(x, y)]),
    press: (key) => press(KEYS[key]),
    type: async (text) => {
      for (const letter of text) await press(letter);
    },
    zoom: async (factor) => {
      await front();
      await inBrowser('gBrowser.selectedBrowser.fullZoom = arguments[0]', factor);
    },
    number: async () => {
      await front();
      return numberOf(ask, (await call('() => location.href', [])) as string);
    },
    resize: async (width, height) => {
      await front();
      const frame = (await call('() => ({ x: outerWidth - innerWidth, y: outerHeight - innerHeight })', [])) as { x: number; y: number };
      await send('WebDriver:SetWindowRect', { width: width + frame.x, height: height + frame.y });
    },
    screenshot: async (path) => {
      await front();
      const { value } = (await send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
      writeFileSync(path, Buffer.from(value, 'base64'));
    },
    close: async () => {
      await front();
      const [left] = (await send('WebDriver:CloseWindow')) as string[];
      await send('WebDriver:SwitchToWindow', { handle: left, focus: true });
    },
  };
}
