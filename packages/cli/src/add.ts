import { given, type InputOptions, net } from './options.js';
import { print } from './output.js';
import { readingPrinter } from './print-readings.js';
import { report } from './problems.js';
import { readTexts } from './read-texts.js';
import { withRecord } from './record.js';

/** `readout add`: each text is read, kept, and only then acknowledged. */
export async function add(files: readonly string[], options: InputOptions & { readonly data?: string }): Promise<void> {
  const printer = options.json || options.jsonl ? await readingPrinter(options, files.length, print) : undefined;
  await withRecord(options, async (record) => {
    let atUrl = 0;
    for await (const text of readTexts(files, given(options), net(options))) {
      if (!('reading' in text)) {
        await printer?.add(undefined);
        continue;
      }
      if (options.url !== undefined && text.input.url === options.url && ++atUrl > 1) {
        report(text.origin, `--url names one page, and this is text ${atUrl} for it; give each text its own address`);
        await printer?.add(undefined);
        continue;
      }
      const added = await refusable(text.origin, () => record.add(text.input, text.reading, { name: text.name }));
      if (!added) {
        await printer?.add(undefined);
        continue;
      }
      const { kept, contacts } = added;
      await (printer ? printer.add(text.reading) : print(acknowledgement(text.origin, kept, contacts)));
    }
  });
  await printer?.end();
}

/** What was withdrawn is refused; the other texts go on. */
async function refusable<T>(origin: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'withdrawn') throw error;
    report(origin, (error as Error).message);
    return undefined;
  }
}

const acknowledgement = (origin: string, kept: boolean, contacts: readonly string[]): string =>
  `${origin}: ${kept ? 'kept' : 'already kept'}; ${contacts.length ? contacts.join(', ') : 'tells of no contact'}\n`;
