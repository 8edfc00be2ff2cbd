/*
 * The build: one manifest for Chrome and Edge, one for Firefox, and the compiled dossier copied beside them. No site is
 * asked for at installation: both content scripts are registered at run time, so neither adds a host to the manifest.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestWords } from './cli/manifest-words';

/** Another dossier than the project's own, such as the invented one of the tests; its build stands in a folder of its own. */
const topic = process.env['PARLEY_TOPIC'];
const OUT = topic === undefined ? '.output' : join('.output', basename(topic));
const COMPILED = topic === undefined ? 'data/compiled' : join(OUT, 'compiled');

/**
 * Takes the one place out of Preact where markup could be written as HTML. Nothing of ours uses it; gone, it cannot be
 * used, and the store's check finds no such assignment. Fails the build where Preact no longer looks like this.
 */
function textOnly(): { name: string; transform: (code: string, id: string) => string | undefined } {
  return {
    name: 'text-only',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]preact[\\/]dist[\\/]preact\.(?:module\.js|mjs)/.test(id)) return undefined;
      const without = code.replace(/\w+\.innerHTML\s*=\s*\w+\.__html/g, 'void 0');
      if (without === code) throw new Error(`${id}: no assignment to innerHTML found; look at text-only in wxt.config.ts`);
      return without;
    },
  };
}

/**
 * Content scripts as WXT wraps them tell the page that they have started, by an event and a message that any page may hear,
 * and bring a context with timers and address watching that nothing of ours uses. Started by one call they say nothing,
 * weigh less and cost each page less.
 */
function quietScripts(): { name: string; transform: (code: string, id: string) => string | undefined } {
  return {
    name: 'quiet-scripts',
    transform(code, id) {
      if (!/wxt-content-script-isolated-world-entrypoint/.test(id)) return undefined;
      const [, script] = /^import definition from ("[^"]+");/.exec(code) ?? [];
      if (script === undefined) throw new Error(`${id}: names no script to start; look at quiet-scripts in wxt.config.ts`);
      return `import script from ${script};\nexport default script.main();`;
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: OUT,
  vite: () => ({
    build: { modulePreload: { polyfill: false } }, // every browser that we ask for knows it
    plugins: [preact(), textOnly(), quietScripts()],
    resolve: { alias: [{ find: /^.*\/data\/compiled\/gate\.json$/, replacement: resolve(COMPILED, 'gate.json') }] },
  }),
  hooks: {
    'build:before': () => {
      const compile = ['node_modules/tsx/dist/cli.mjs', 'cli/main.ts', 'data', 'compile', '--out', COMPILED];
      execFileSync(process.execPath, compile, { stdio: 'inherit' });
    },
    'build:publicAssets': (_wxt, files) => {
      for (const name of readdirSync('locales').filter((each) => each.endsWith('.ftl') && !each.startsWith('en.'))) {
        files.push({ absoluteSrc: join(process.cwd(), 'locales', name), relativeDest: `locales/${name}` });
      }
      for (const { path, contents } of manifestWords('locales')) files.push({ relativeDest: path, contents });
      for (const name of readdirSync(COMPILED)) {
        // The gate ships inside the scout, and instead of cues the passages read from them.
        if (name === 'gate.json' || name === 'cues.json' || !name.endsWith('.json')) continue;
        files.push({ absoluteSrc: join(process.cwd(), COMPILED, name), relativeDest: `dossier/${name}` });
      }
    },
  },
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(firefox ? [] : ['sidePanel'])],
      optional_host_permissions: ['*://*/*'],
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
        'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_panel__' },
        'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
        // Chrome suggests four keys at most: this one is set by the person, and the settings say how.
        'check-selection': { description: '__MSG_command_check__' },
        'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous__' },
      },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'parley@parley.example',
                // 140: the first extended-support release with CSS Custom Highlights (140) and data_collection_permissions (140).
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
              // 142: the first release for Android that reads data_collection_permissions.
              gecko_android: { strict_min_version: '142.0' },
            },
          }
        : {
            // 128: sidePanel.open (116), CSS Custom Highlights (105), and every API used here in an extended-stable release.
            minimum_chrome_version: '128',
          }),
    };
  },
});
