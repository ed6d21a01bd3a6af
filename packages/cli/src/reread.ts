import { type RecordStore, rereadRecord } from '@readout/record';
import { correctionLine } from './list-corrections.js';
import type { PlaceOptions } from './options.js';
import { print } from './output.js';
import { report } from './problems.js';
import { openReader } from './reader.js';
import { withQueue, withRecord } from './record.js';

/** `readout reread`: batch after batch, the pages always show the newest complete reading of each document. */
export async function reread(options: PlaceOptions & { readonly queue?: true }): Promise<void> {
  if (options.queue) {
    const { versions } = await openReader();
    const given = await withQueue(options, (queue) => queue.giveStale(versions));
    return print(`${given} documents wait for a worker\n`);
  }
  await withRecord(
    options,
    async (record) => {
      const done = await rereadWith(record, {
        progress: (count, total) => print(`read ${count} of ${total}\n`),
      });
      if (done === 0) await print('every document was read by this version already\n');
      const vanished = (await record.corrections()).filter(({ state }) => state === 'vanished');
      for (const correction of vanished)
        report(
          `correction ${correction.id}`,
          `what it is about is not there any more: ${correctionLine(correction).trim()}`,
        );
    },
    { create: false },
  );
}

/** Hands the reader to the record. `document`: only the one of this hash. */
export async function rereadWith(
  record: RecordStore,
  {
    document,
    progress,
  }: { readonly document?: string; readonly progress?: (done: number, total: number) => Promise<void> },
): Promise<number> {
  const reader = await openReader();
  return rereadRecord(record, {
    versions: reader.versions,
    read: (input) => reader.read(input),
    problem: report,
    ...(document === undefined ? {} : { document }),
    ...(progress ? { progress } : {}),
  });
}
