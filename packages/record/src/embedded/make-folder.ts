import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Makes the folder of an embedded database, whole or not at all. Making one takes the engine memory that it does not
 * give back: a thread of its own does it, and ends. The caller holds the lock.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const draft = `${basename(folder)}.new`;
  for (const name of await readdir(dirname(folder)))
    if (name.startsWith(draft)) await rm(join(dirname(folder), name), { recursive: true, force: true });
  const path = join(dirname(folder), `${draft}-${process.pid}`);
  const worker = new Worker(new URL('./make-worker.js', import.meta.url), { workerData: path });
  // An error in the thread is one of this promise.
  await once(worker, 'exit');
  await rename(path, folder);
}
