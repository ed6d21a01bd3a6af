import type { Reading } from '@readout/reader';
import { jsonPieces } from './json-pieces.js';
import { inPieces } from './pieces.js';

export interface Printer {
  /** One text of the input: its reading, or nothing when it could not be read; `name` heads a card that has no title. */
  add(reading: Reading | undefined, name?: string): Promise<void>;
  end(): Promise<void>;
}

type Print = (text: string) => Promise<void>;

/** Prints readings as they come: as cards, as JSON (an object, an array for several) or a line each. `files`: how many are read. */
export async function readingPrinter(
  options: { json?: true; jsonl?: true; why?: true },
  files: number,
  print: Print,
): Promise<Printer> {
  if (options.jsonl) return linePrinter(print);
  if (options.json) return files > 1 ? arrayPrinter(print) : jsonPrinter(print);
  const { readingCard } = await import('./card/reading-card.js');
  let first = true;
  return {
    async add(reading, name) {
      if (!reading) return;
      if (!first) await print('\n');
      first = false;
      const lines = readingCard(reading, { why: options.why ?? false, ...(name === undefined ? {} : { name }) });
      for (const piece of inPieces(ended(lines))) await print(piece);
    },
    async end() {},
  };
}

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

const linePrinter = (print: Print): Printer => ({
  async add(reading) {
    if (reading) await printJson(reading, print, 0);
    if (reading) await print('\n');
  },
  async end() {},
});

async function printJson(reading: Reading, print: Print, space: number): Promise<void> {
  for (const piece of jsonPieces(reading, space)) await print(piece);
}

function arrayPrinter(print: Print): Printer {
  let printed = 0;
  return {
    async add(reading) {
      if (!reading) return;
      await print(printed++ ? ',\n' : '[');
      await printJson(reading, print, 2);
    },
    async end() {
      await print(printed ? ']\n' : '[]\n');
    },
  };
}

/** One file holds one text or many: the first reading is held back until it is known whether another text follows. */
function jsonPrinter(print: Print): Printer {
  const array = arrayPrinter(print);
  let texts = 0;
  let held: Reading | undefined;
  return {
    async add(reading) {
      texts++;
      if (texts === 1) {
        held = reading;
        return;
      }
      if (held) await array.add(held);
      held = undefined;
      await array.add(reading);
    },
    async end() {
      if (texts > 1) return array.end();
      if (!held) return;
      await printJson(held, print, 2);
      await print('\n');
    },
  };
}
