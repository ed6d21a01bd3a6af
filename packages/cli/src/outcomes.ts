import type { Gathered } from '@readout/gather';
import type { InputDocument, Reading } from '@readout/reader';
import type { Added } from '@readout/record';
import type { InputOptions } from './options.js';
import { print } from './output.js';
import { readingPrinter } from './print-readings.js';

/** A text on its way in, or why there is none. */
export type Incoming =
  | Extract<Gathered, { readonly input: InputDocument }>
  | { readonly origin: string; readonly error: { readonly message: string } };

/** What became of one text: kept, known before, or neither, which was reported. */
export interface Outcome {
  readonly origin: string;
  readonly input?: InputDocument;
  readonly reading?: Reading;
  readonly added?: Added;
}

interface Teller {
  readonly batch: (outcomes: readonly Outcome[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Tells of texts as they are kept: a line each, their readings, or how far the whole has come. */
export async function tellOutcomes(
  options: InputOptions & { readonly progress?: true },
  files: number,
): Promise<Teller> {
  if (options.json || options.jsonl) return readingTeller(options, files);
  return options.progress ? progressTeller() : lineTeller;
}

const lineTeller: Teller = {
  async batch(outcomes) {
    for (const { origin, added } of outcomes) if (added) await print(acknowledgement(origin, added));
  },
  async end() {},
};

const acknowledgement = (origin: string, { kept, contacts }: Added): string =>
  `${origin}: ${kept ? 'kept' : 'already kept'}; ${contacts.length ? contacts.join(', ') : 'tells of no contact'}\n`;

async function readingTeller(options: InputOptions, files: number): Promise<Teller> {
  const printer = await readingPrinter(options, files, print);
  return {
    async batch(outcomes) {
      for (const { added, reading } of outcomes) await printer.add(added ? reading : undefined);
    },
    end: () => printer.end(),
  };
}

/** Between two lines of progress, in milliseconds. */
const PAUSE = 1000;

function progressTeller(): Teller {
  const start = Date.now();
  let [texts, kept, known, last, told] = [0, 0, 0, start, -1];
  const line = async (): Promise<void> => {
    if (told === texts) return;
    told = texts;
    const seconds = Math.max((Date.now() - start) / 1000, 0.001);
    const refused = texts - kept - known;
    await print(
      `${texts} texts: ${kept} kept, ${known} kept already, ${refused} not kept; ${(texts / seconds).toFixed(0)} a second\n`,
    );
  };
  return {
    async batch(outcomes) {
      texts += outcomes.length;
      kept += outcomes.filter(({ added }) => added?.kept).length;
      known += outcomes.filter(({ added }) => added && !added.kept).length;
      if (Date.now() - last < PAUSE) return;
      last = Date.now();
      await line();
    },
    end: line,
  };
}
