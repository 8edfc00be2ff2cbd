/*
 * A local proxy that writes down every request and lets only the test's own pages through. A browser talks to its maker's
 * hosts whatever we do: those are listed. Any other host is somebody's request, and fails the run.
 */
import { createServer, request as forward } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';

/** Hosts that Chromium and Firefox ask on their own: updates, safe browsing, settings, captive portals, add-on blocklists. */
const OWN_HOSTS = [
  /(?:^|\.)google\.com$/,
  /(?:^|\.)googleapis\.com$/,
  /(?:^|\.)gvt1\.com$/,
  /(?:^|\.)gstatic\.com$/,
  /(?:^|\.)mozilla\.(?:com|net|org)$/,
  /(?:^|\.)firefox\.com$/,
  /(?:^|\.)mozgcp\.net$/,
];

export interface RecordingProxy {
  port: number;
  /** Requests to the test's own pages, as "GET http://…". */
  local: string[];
  /** Hosts that neither the test nor the browser's maker owns. */
  foreign: string[];
  close: () => Promise<void>;
}

export async function recordTraffic(): Promise<RecordingProxy> {
  const local: string[] = [];
  const foreign: string[] = [];
  const note = (host: string, line: string) => {
    if (isLocal(host)) local.push(line);
    else if (!OWN_HOSTS.some((own) => own.test(host))) foreign.push(line);
  };
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', 'http://nobody.invalid');
    note(url.hostname, `${asked.method} ${url.href}`);
    if (!isLocal(url.hostname)) return void answer.writeHead(502).end();
    const onward = forward(
      { host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method: asked.method ?? 'GET' },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      },
    );
    onward.on('error', () => answer.writeHead(502).end());
    asked.pipe(onward);
  });
  server.on('connect', (asked, socket) => {
    note((asked.url ?? '').replace(/:\d+$/, ''), `CONNECT ${asked.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Not let through\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    local,
    foreign,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isLocal(host: string): boolean {
  return host === 'localhost' || (isIP(host) === 4 && host.startsWith('127.'));
}
