import { moveRecord } from '@readout/record';
import { print } from './output.js';

/** `readout move`: copies a record to the other engine, and says what has arrived. */
export async function move(from: string, to: string): Promise<void> {
  let last = Date.now();
  const moved = await moveRecord({
    from,
    to,
    async progress(table, rows, total) {
      if (Date.now() - last < 1000) return;
      last = Date.now();
      await print(`${table}: ${rows} of ${total}\n`);
    },
  });
  const { documents, readings, corrections } = moved;
  await print(
    `moved and compared: ${documents} documents, ${readings} readings, ${corrections} corrections; the record it came from is as it was\n`,
  );
}
