import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { ConnectionLost } from '../errors.js';
import { onLines, sendLine } from '../rpc/json-lines.js';
import type { Answer, Request } from '../rpc/protocol.js';
import { Waiting } from '../rpc/waiting.js';
import type { Carrier } from './hold.js';

/** A way to the store of the process that holds the folder; fails when it does not answer in time. */
export async function connect(path: string, patience: number): Promise<Carrier> {
  const socket = createConnection(path);
  const waiting = new Waiting();
  socket.on('error', (error) => waiting.lose(new ConnectionLost(error.message)));
  socket.on('close', () => waiting.lose(new ConnectionLost('the process that holds the record went away')));
  onLines(socket, (message) => waiting.take(message as Answer));
  const ask = (method: Request['method'], args: readonly unknown[]): Promise<unknown> =>
    waiting.ask((id) => sendLine(socket, { id, method, args }));
  try {
    await inTime(ask('hello', []), patience);
  } catch (error) {
    socket.destroy();
    throw error;
  }
  return { call: (method, args) => ask(method, args), close: () => end(socket) };
}

export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export async function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('no answer')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function end(socket: Socket): Promise<void> {
  if (socket.closed) return;
  socket.end();
  await once(socket, 'close');
}
