import type { PlaceOptions, SignedOptions } from './options.js';
import { print } from './output.js';
import { withRecord } from './record.js';
import { signed } from './signed.js';

/** `readout withdraw DOCUMENT`: the text goes, a tombstone stays. */
export async function withdraw(document: string, options: SignedOptions & { readonly undo?: true }): Promise<void> {
  await withRecord(
    options,
    async (record) => {
      if (options.undo) {
        await record.readmit(document);
        return print(`${document}: may be added again\n`);
      }
      const { at } = await record.withdraw(document, signed(options));
      await print(`${document}: withdrawn on ${at.slice(0, 10)}\n`);
    },
    { create: false },
  );
}

/** `readout withdrawals`: every tombstone. */
export async function listWithdrawals(options: PlaceOptions & { readonly json?: true }): Promise<void> {
  const all = await withRecord(options, (record) => record.withdrawals(), { create: false });
  if (options.json) return print(`${JSON.stringify(all, null, 2)}\n`);
  const lines = all.map(
    ({ document, at, author, reason, url }) =>
      `${at.slice(0, 10)}  ${document}${url ? ` (${url})` : ''}: ${reason} (${author})\n`,
  );
  await print(lines.join('') || 'No document was withdrawn.\n');
}
