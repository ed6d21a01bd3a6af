import { chmod } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { onLines, sendLine } from '../rpc/json-lines.js';
import { answer, type Request } from '../rpc/protocol.js';
import { openPglite } from '../store/open-pglite.js';
import type { RecordStore } from '../types.js';
import { deferred } from './deferred.js';

// The thread that holds an embedded record: its queries block nobody else. It answers its own process by messages and
// other processes by a socket. It listens first, and opens the folder only when told that the lock is taken.

const { folder, socket } = workerData as { folder: string; socket: string };
const port = parentPort as MessagePort;
const connections = new Set<Socket>();
const pending = new Set<Promise<void>>();
const opening = deferred<RecordStore>();
opening.promise.catch(() => {});

const server = await listen();
port.on('message', (message: Request | 'open' | 'close') => {
  if (message === 'open') void open();
  else if (message === 'close') void close();
  else serve(message, (result) => port.postMessage(result));
});
port.postMessage({ state: 'listening' });

async function open(): Promise<void> {
  try {
    opening.resolve(await openPglite(folder));
    port.postMessage({ state: 'open' });
  } catch (error) {
    opening.reject(error);
    port.postMessage({ state: 'failed', message: (error as Error).message });
  }
}

function serve(request: Request, reply: (result: unknown) => void): void {
  const work = answer(opening.promise, request).then(reply);
  pending.add(work);
  void work.finally(() => pending.delete(work));
}

async function listen(): Promise<Server> {
  const listener = createServer((connection) => {
    connections.add(connection);
    connection.on('error', () => {}).on('close', () => connections.delete(connection));
    onLines(connection, (request) =>
      serve(request as Request, (result) => connection.writable && sendLine(connection, result)),
    );
  });
  await new Promise<void>((resolve, reject) => listener.once('error', reject).listen(socket, resolve));
  await chmod(socket, 0o600);
  return listener;
}

/** Answers what was asked, then closes; what comes later is lost, and asked again of the next holder. */
async function close(): Promise<void> {
  server.close();
  while (pending.size) await Promise.all(pending);
  for (const connection of connections) connection.destroySoon();
  await opening.promise.then((store) => store.close()).catch(() => {});
  port.postMessage({ state: 'closed' });
}
