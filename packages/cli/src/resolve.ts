import type { PlaceOptions } from './options.js';
import { print } from './output.js';
import { withQueue, withRecord } from './record.js';

/** `readout resolve`: the contacts of all documents anew, a hundred documents at a time. */
export async function resolve(options: PlaceOptions & { readonly queue?: true }): Promise<void> {
  if (options.queue) {
    const given = await withQueue(options, (queue) => queue.giveResolving());
    return print(`${given} documents wait for a worker\n`);
  }
  await withRecord(
    options,
    async (record) => {
      const { documents: total } = await record.status();
      let after: string | undefined;
      for (let done = 0; ; ) {
        const { documents, place } = await record.resolve(after);
        if (documents === 0) return;
        done += documents;
        after = place;
        await print(`resolved ${done} of ${total}\n`);
      }
    },
    { create: false },
  );
}
