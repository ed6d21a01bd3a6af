import { readInputs } from '@readout/gather';
import { batches } from './batches.js';
import { given, type InputOptions, net, type PlaceOptions } from './options.js';
import { print } from './output.js';
import { report } from './problems.js';
import { nameOf } from './read-texts.js';
import { openReader } from './reader.js';
import { withQueue } from './record.js';

const BATCH = {
  most: 500,
  characters: 1 << 22,
  patience: 1000,
  sizeOf: (text: object): number => ('input' in text ? (text.input as { text: string }).text.length : 0),
};

/** `readout add --queue`: texts are kept unread, each with a job for whichever worker takes it. */
export async function queueTexts(files: readonly string[], options: InputOptions & PlaceOptions): Promise<void> {
  if (options.language !== undefined) (await openReader()).checkLanguage(options.language);
  await withQueue(options, async (queue) => {
    let [texts, fresh] = [0, 0];
    for await (const batch of batches(readInputs(files, given(options), { net: net(options) }), BATCH)) {
      for (const text of batch) if ('error' in text) report(text.origin, text.error.message);
      const documents = batch.flatMap((text) =>
        'input' in text ? [{ input: text.input, name: nameOf(text.origin, text.input) }] : [],
      );
      fresh += await queue.give(documents);
      texts += documents.length;
      await print(`${texts} texts: ${fresh} wait for a worker, ${texts - fresh} were given before\n`);
    }
  });
}
