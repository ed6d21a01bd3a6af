import type { Reading } from '@readout/reader';

export interface Printer {
  /** One text of the input: its reading, or nothing when it could not be read. */
  add(reading: Reading | undefined): Promise<void>;
  end(): Promise<void>;
}

type Print = (text: string) => Promise<void>;

/** Prints readings as they come: as cards, as JSON (an object, an array for several) or a line each. */
export async function readingPrinter(
  options: { json?: true; jsonl?: true; why?: true },
  print: Print,
): Promise<Printer> {
  if (options.jsonl) return linePrinter(print);
  if (options.json) return arrayPrinter(print);
  const { readingCard } = await import('./card/reading-card.js');
  let first = true;
  return {
    async add(reading) {
      if (!reading) return;
      await print(`${first ? '' : '\n'}${readingCard(reading, { why: options.why ?? false })}\n`);
      first = false;
    },
    async end() {},
  };
}

const linePrinter = (print: Print): Printer => ({
  async add(reading) {
    if (reading) await print(`${JSON.stringify(reading)}\n`);
  },
  async end() {},
});

/** Holds the first reading back until it is known whether another text follows. */
function arrayPrinter(print: Print): Printer {
  let texts = 0;
  let printed = 0;
  let held: Reading | undefined;
  const item = async (reading: Reading): Promise<void> =>
    print(`${printed++ ? ',\n' : '['}${JSON.stringify(reading, null, 2)}`);
  return {
    async add(reading) {
      texts++;
      if (texts === 1) {
        held = reading;
        return;
      }
      if (held) await item(held);
      held = undefined;
      if (reading) await item(reading);
    },
    async end() {
      if (texts > 1) await print(printed ? ']\n' : '[]\n');
      else if (held) await print(`${JSON.stringify(held, null, 2)}\n`);
    },
  };
}
