/*
 * Firefox's own driver protocol, as far as we need it: length-prefixed JSON over a local socket. It is used instead of
 * WebDriver BiDi because it also drives the extension's pages and, in its chrome context, the browser itself.
 */
import { connect, type Socket } from 'node:net';

export interface Marionette {
  send: (command: string, parameters?: Record<string, unknown>) => Promise<unknown>;
  close: () => void;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let number = 0;
  readPackets(socket, (packet) => {
    if (!Array.isArray(packet)) return; // the greeting
    const [, id, error, result] = packet as [number, number, { error: string; message: string } | null, unknown];
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`Firefox: ${error.error}: ${error.message}`));
    else asked?.resolve(result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed its driver connection'));
    waiting.clear();
  });
  const send = (command: string, parameters: Record<string, unknown> = {}) =>
    new Promise<unknown>((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve, reject });
      const text = JSON.stringify([0, number, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { send, close: () => socket.destroy() };
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

function readPackets(socket: Socket, take: (packet: unknown) => void): void {
  let kept = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    kept = Buffer.concat([kept, chunk]);
    for (;;) {
      const colon = kept.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(kept.subarray(0, colon).toString());
      if (kept.length < end) return;
      take(JSON.parse(kept.subarray(colon + 1, end).toString()));
      kept = kept.subarray(end);
    }
  });
}
