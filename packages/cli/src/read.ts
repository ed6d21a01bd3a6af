import { given, type InputOptions, net } from './options.js';
import { print } from './output.js';
import { readingPrinter } from './print-readings.js';
import { readTexts } from './read-texts.js';

/** `readout read`: each text is read and printed before the next one is taken. */
export async function read(files: readonly string[], options: InputOptions & { why?: true }): Promise<void> {
  const printer = await readingPrinter(options, files.length, print);
  for await (const text of readTexts(files, given(options), net(options)))
    await ('reading' in text ? printer.add(text.reading, text.name) : printer.add(undefined));
  await printer.end();
}
