import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder, type Target } from '../../cli/build-e2e';

const targets: Target[] = ['chrome', 'firefox'];
const manifestOf = (target: Target, e2e = false) => JSON.parse(readFileSync(join(buildFolder(target, e2e), 'manifest.json'), 'utf8'));

describe.each(targets)('the %s manifest', (target) => {
  const manifest = manifestOf(target);

  it('asks for no site at installation', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('asks for these permissions and no other', () => {
    const common = ['activeTab', 'contextMenus', 'scripting', 'storage'];
    expect([...manifest.permissions].sort()).toEqual(target === 'chrome' ? [...common.slice(0, 3), 'sidePanel', 'storage'] : common);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('allows its pages their own files and nothing from elsewhere', () => {
    const { extension_pages: policy } = manifest.content_security_policy;
    const parts = new Map(policy.split('; ').map((part: string) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]));
    expect(parts.get('default-src')).toBe("'none'");
    for (const closed of ['base-uri', 'form-action', 'frame-ancestors']) expect(parts.get(closed)).toBe("'none'");
    for (const own of ['script-src', 'style-src', 'img-src', 'connect-src']) expect(parts.get(own)).toBe("'self'");
    expect(parts.size).toBe(8);
  });

  it('suggests at most four keys', () => {
    const commands = Object.values(manifest.commands as Record<string, { suggested_key?: unknown }>);
    expect(commands.filter((command) => command.suggested_key).length).toBeLessThanOrEqual(4);
    expect(JSON.stringify(manifest.commands)).not.toContain('Alt+Shift+P"');
  });

  it('says its words in every language that has them', () => {
    const folder = join(buildFolder(target, false), '_locales');
    const english = JSON.parse(readFileSync(join(folder, 'en', 'messages.json'), 'utf8'));
    for (const [, key] of JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)) {
      for (const language of readdirSync(folder)) {
        const said = JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'))[key ?? ''];
        expect(said?.message, `${language}: ${key}`).toBeTruthy();
      }
    }
    expect(english.description.message.length).toBeLessThanOrEqual(132);
  });

  it('differs from the copy for browser tests by two local hosts and nothing else', () => {
    const { host_permissions: hosts, ...rest } = manifestOf(target, true);
    expect(hosts).toEqual(['http://localhost/*', 'http://127.0.0.1/*']);
    expect(rest).toEqual(manifest);
    const [shipped, copy] = [hashes(buildFolder(target, false)), hashes(buildFolder(target, true))];
    expect([...copy.keys()]).toEqual([...shipped.keys()]);
    expect([...copy].filter(([name, hash]) => shipped.get(name) !== hash).map(([name]) => name)).toEqual(['manifest.json']);
  });
});

it('tells Firefox that nothing is collected, and names an add-on id', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko.id).toMatch(/@/);
  expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(140);
  expect(manifestOf('firefox').background.scripts).toEqual(['background.js']);
  expect(manifestOf('chrome').minimum_chrome_version).toMatch(/^\d+$/);
});

function hashes(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
