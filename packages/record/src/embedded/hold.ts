import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { RecordError } from '../errors.js';
import type { Answer, Call } from '../rpc/protocol.js';
import { Waiting } from '../rpc/waiting.js';
import { deferred } from './deferred.js';
import { holderHere, release, take } from './lock.js';
import { clearSocket, socketFolder, socketIn } from './socket-folder.js';

/** A way to the store, and how to leave it. */
export interface Carrier {
  readonly call: Call;
  readonly close: () => Promise<void>;
}

type State =
  | { readonly state: 'listening' | 'open' | 'closed' }
  | { readonly state: 'failed'; readonly message: string };

/** Becomes the process that holds the folder; nothing if another one does. */
export async function hold(folder: string, lock: string): Promise<Carrier | undefined> {
  const socket = socketIn(await socketFolder());
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { folder, socket } });
  const holder = holderHere(socket);
  const letGo = async (): Promise<void> => {
    await worker.terminate();
    await clearSocket(socket);
  };
  try {
    await reach(worker, 'listening');
    const result = await take(lock, holder);
    if (!result.taken) {
      await letGo();
      return undefined;
    }
    if (result.dead) await clearSocket(result.dead.socket);
    worker.postMessage('open');
    await reach(worker, 'open');
  } catch (error) {
    await letGo();
    await release(lock, holder);
    throw error;
  }
  return carrier(worker, async () => {
    await release(lock, holder);
    await letGo();
  });
}

/** Waits until the thread says that it has come so far. */
async function reach(worker: Worker, state: State['state']): Promise<void> {
  const [message] = (await once(worker, 'message')) as [State];
  if (message.state === 'failed')
    throw new RecordError('record-failed', `the record cannot be opened (${message.message})`);
  if (message.state !== state) throw new RecordError('record-failed', `the record cannot be opened (${message.state})`);
}

function carrier(worker: Worker, leave: () => Promise<void>): Carrier {
  const waiting = new Waiting();
  const closed = deferred<void>();
  worker.on('message', (message: Answer | State) => {
    if (!('state' in message)) waiting.take(message);
    else if (message.state === 'closed') closed.resolve();
  });
  worker.on('error', (error) =>
    waiting.lose(new RecordError('record-failed', `the record stopped (${error.message})`)),
  );
  worker.on('exit', () => {
    waiting.lose(new RecordError('record-failed', 'the record is closed'));
    closed.resolve();
  });
  return {
    call: (method, args) => waiting.ask((id) => worker.postMessage({ id, method, args })),
    async close() {
      worker.postMessage('close');
      await closed.promise;
      await leave();
    },
  };
}
