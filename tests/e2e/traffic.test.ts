/*
 * The proof that the proxy would notice: a copy of the extension whose background asks a stranger is caught, and so is one
 * that asks another house of the browser's maker.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildFolder, type Target } from '../../cli/build-e2e';
import { openChromium } from '../../cli/drivers/chromium';
import { until } from '../../cli/drivers/driver';
import { openFirefox } from '../../cli/drivers/firefox';
import { recordTraffic } from './proxy';

const STRANGERS = ['http://stranger.example/told', 'https://storage.googleapis.com/told', 'https://www.mozilla.org/told'];

it.each([
  ['chrome', openChromium],
  ['firefox', openFirefox],
] satisfies [Target, unknown][])('a request planted in the background of the %s build is caught', async (target, open) => {
  const copy = mkdtempSync(join(tmpdir(), 'parley-planted-'));
  cpSync(buildFolder(target, true), copy, { recursive: true });
  const script = join(copy, 'background.js');
  const planted = STRANGERS.map((url) => `fetch('${url}').catch(() => undefined);`).join('\n');
  writeFileSync(script, `${planted}\n${readFileSync(script, 'utf8')}`);
  const manifest = join(copy, 'manifest.json');
  // Our own policy would stop it: this copy is one in which somebody lifted that too.
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace("connect-src 'self'", 'connect-src http: https:'));
  const proxy = await recordTraffic();
  const browser = await open({ proxy: proxy.port, extension: copy });
  try {
    const caught = await until(
      async () => proxy.foreign,
      (lines) => lines.length >= STRANGERS.length,
      'the planted requests',
    );
    for (const url of STRANGERS) expect(caught.join(' ')).toContain(new URL(url).hostname);
  } finally {
    await browser.close();
    await proxy.close();
    rmSync(copy, { recursive: true, force: true });
  }
});
