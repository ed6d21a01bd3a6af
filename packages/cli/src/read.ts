import { given, type InputOptions } from './options.js';
import { print } from './output.js';
import { readingPrinter } from './print-readings.js';
import { report } from './problems.js';
import { readTexts } from './read-texts.js';

/** `readout read`: each text is read and printed before the next one is taken. */
export async function read(files: readonly string[], options: InputOptions & { why?: true }): Promise<void> {
  const printer = await readingPrinter(options, print);
  for await (const text of readTexts(files, given(options))) {
    try {
      await printer.add('reading' in text ? text.reading : undefined);
    } catch (error) {
      // A string has a greatest length, and a reading as JSON is many times as long as its text.
      if (!(error instanceof RangeError)) throw error;
      report(text.origin, 'its reading is too long to print; split the text');
    }
  }
  await printer.end();
}
