/* Serves one folder of pages on a free local port, for the demo: plain files, nothing else. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

export interface PageServer {
  /** Such as `http://localhost:40123`. */
  origin: string;
  close(): void;
}

export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    try {
      const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(readFileSync(join(folder, name)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
