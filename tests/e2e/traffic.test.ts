/* The proof that the proxy would notice: a copy of the extension whose background asks a stranger is caught. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildFolder, type Target } from '../../cli/build-e2e';
import { openChromium } from './chromium';
import { until } from './driver';
import { openFirefox } from './firefox';
import { recordTraffic } from './proxy';

it.each([
  ['chrome', openChromium],
  ['firefox', openFirefox],
] satisfies [Target, unknown][])('a request planted in the background of the %s build is caught', async (target, open) => {
  const copy = mkdtempSync(join(tmpdir(), 'parley-planted-'));
  cpSync(buildFolder(target, true), copy, { recursive: true });
  const script = join(copy, 'background.js');
  writeFileSync(script, `fetch('http://stranger.example/told').catch(() => undefined);\n${readFileSync(script, 'utf8')}`);
  const manifest = join(copy, 'manifest.json');
  // Our own policy would stop it: this copy is one in which somebody lifted that too.
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace("connect-src 'self'", 'connect-src http:'));
  const proxy = await recordTraffic();
  const browser = await open({ proxy: proxy.port, extension: copy });
  try {
    const caught = await until(
      async () => proxy.foreign,
      (lines) => lines.length > 0,
      'the planted request',
    );
    expect(caught.join(' ')).toContain('stranger.example');
  } finally {
    await browser.close();
    await proxy.close();
    rmSync(copy, { recursive: true, force: true });
  }
});
