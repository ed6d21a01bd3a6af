import type { ExportPlace } from '@readout/record';
import type { PlaceOptions } from './options.js';
import { print } from './output.js';
import { withRecord } from './record.js';

/** `readout export`: the whole record as lines of JSON, in an order that depends on nothing but what it holds. */
export async function exportRecord(options: PlaceOptions): Promise<void> {
  await withRecord(
    options,
    async (record) => {
      let after: ExportPlace | undefined;
      do {
        const { lines, next } = await record.export(after);
        if (lines.length) await print(`${lines.join('\n')}\n`);
        after = next;
      } while (after);
    },
    { create: false },
  );
}
