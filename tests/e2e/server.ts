/*
 * Pages on localhost: the files of `tests/pages/` and `tests/e2e/pages/`, and pages that a test makes up. A page may be put
 * under any path; what is not known is a 404.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const FOLDERS = [join(root, 'tests', 'pages'), join(root, 'tests', 'e2e', 'pages')];

export interface PageServer {
  address: (path: string) => string;
  /** Serves `html` under `path` from now on; its address. */
  put: (path: string, html: string) => string;
  close: () => Promise<void>;
}

export async function servePages(): Promise<PageServer> {
  const made = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const html = made.get(path) ?? stored(path);
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '<!doctype html><title>nothing here</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = (path: string) => `http://localhost:${port}${path}`;
  return {
    address,
    put(path, html) {
      made.set(path, html);
      return address(path);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The text of a page that is kept in the repository. */
export function stored(path: string): string | null {
  if (!/^\/[\w-]+\.html$/.test(path)) return null;
  for (const folder of FOLDERS) {
    try {
      return readFileSync(join(folder, path), 'utf8');
    } catch {
      // Perhaps in the next folder.
    }
  }
  return null;
}
