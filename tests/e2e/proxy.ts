/*
 * A local proxy that writes down every request and lets only the test's own pages through. A browser talks to its maker's
 * hosts whatever we do: those are listed. Any other host is somebody's request, and fails the run.
 */
import { createServer, request as forward } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';

/**
 * What the two browsers were seen to ask on their own, each host in full: a stranger under the same roof is a stranger. One
 * that appears here for the first time is somebody's request until it is known whose.
 */
const OWN_HOSTS: Record<string, string> = {
  'update.googleapis.com': 'Chromium: its components; Firefox: the decoder of protected media',
  'clients2.google.com': 'Chromium: what time it is',
  'accounts.google.com': 'Chromium: whether somebody is signed in',
  'firefox.settings.services.mozilla.com': 'Firefox: its settings and blocklists',
  'aus5.mozilla.org': 'Firefox: its own updates',
};

export interface RecordingProxy {
  port: number;
  /** Requests to the test's own pages, as "GET http://…". */
  local: string[];
  /** Requests to hosts that are neither the test's own nor asked by the browser itself. */
  foreign: string[];
  close: () => Promise<void>;
}

export async function recordTraffic(): Promise<RecordingProxy> {
  const local: string[] = [];
  const foreign: string[] = [];
  const note = (host: string, line: string) => {
    if (isLocal(host)) local.push(line);
    else if (!Object.hasOwn(OWN_HOSTS, host)) foreign.push(line);
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
