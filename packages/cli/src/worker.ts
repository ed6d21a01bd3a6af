import type { PlaceOptions } from './options.js';
import { print } from './output.js';
import { report } from './problems.js';
import { openReader } from './reader.js';
import { withQueue } from './record.js';

export interface WorkerOptions extends PlaceOptions {
  readonly drain?: true;
  readonly json?: true;
  readonly batch: number;
}

const DONE = { read: 'read', reread: 'read again', resolve: 'resolved' } as const;

/** `readout worker`: takes jobs until it is told to stop; what it has begun it finishes. */
export async function worker(options: WorkerOptions): Promise<void> {
  const reader = await openReader();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  await withQueue(
    options,
    async (queue) => {
      const { drain = false, batch, json } = options;
      if (!json)
        await print(`Worker ${process.pid} waits for work, reading as ${reader.versions.reader} (Ctrl+C stops it)\n`);
      await queue.work({
        versions: reader.versions,
        read: (input) => reader.read(input),
        batch,
        drain,
        signal: stop.signal,
        problem: report,
        async progress(kind, documents, jobs) {
          if (json) return print(`${JSON.stringify({ kind, documents, jobs })}\n`);
          const left = await queue.undone();
          await print(`${documents.length} documents ${DONE[kind]}, of ${jobs} jobs; ${left} jobs are left\n`);
        },
      });
      if (!json) await print(`Worker ${process.pid} has stopped\n`);
    },
    { works: true },
  );
}
