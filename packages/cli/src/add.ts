import { readInputs } from '@readout/gather';
import { type Addition, inputHash, type RecordStore } from '@readout/record';
import { batches } from './batches.js';
import { given, type InputOptions, net, type PlaceOptions } from './options.js';
import { type Incoming, type Outcome, tellOutcomes } from './outcomes.js';
import { report } from './problems.js';
import { nameOf } from './read-texts.js';
import { openReader } from './reader.js';
import { withRecord } from './record.js';

export interface AddOptions extends InputOptions, PlaceOptions {
  readonly progress?: true;
}

/** What is read and kept at once: so much is read again after an import was stopped. */
const BATCH = {
  most: 50,
  characters: 1 << 20,
  patience: 1000,
  sizeOf: (text: Incoming): number => ('input' in text ? text.input.text.length : 0),
};
/** While nothing turns out to be known, it is asked of one batch in so many. */
const ASK_EVERY = 10;

/**
 * `readout add`: texts are read, kept, and only then acknowledged, a batch being kept while the next is read. What was
 * read before by this version is not read again: an import that was stopped goes on where it was.
 */
export async function add(files: readonly string[], options: AddOptions): Promise<void> {
  const reader = await openReader();
  if (options.language !== undefined) reader.checkLanguage(options.language);
  const tell = await tellOutcomes(options, files.length);
  // Who wants to see the readings wants all of them read.
  const mayKnow = !options.json && !options.jsonl;
  await withRecord(options, async (record) => {
    let keeping: Promise<void> = Promise.resolve();
    let [number, found] = [0, 1];
    for await (const batch of batches(
      oneAddress(readInputs(files, given(options), { net: net(options) }), options.url),
      BATCH,
    )) {
      const asks = mayKnow && (found > 0 || number % ASK_EVERY === 0);
      const known = asks ? await knownOf(record, batch, reader.versions) : new Map();
      if (asks) found = known.size;
      number++;
      const outcomes = await readBatch(batch, known, reader);
      await keeping;
      keeping = keep(record, outcomes).then(tell.batch);
      // Told when it is waited for.
      keeping.catch(() => {});
    }
    await keeping;
  });
  await tell.end();
}

/** An address names one page: the second text that is given it is refused. */
async function* oneAddress(texts: AsyncIterable<Incoming>, url: string | undefined): AsyncGenerator<Incoming> {
  let atUrl = 0;
  for await (const text of texts) {
    const again = url !== undefined && 'input' in text && text.input.url === url && ++atUrl > 1;
    const message = `--url names one page, and this is text ${atUrl} for it; give each text its own address`;
    yield again ? { origin: text.origin, error: { message } } : text;
  }
}

async function knownOf(
  record: RecordStore,
  batch: readonly Incoming[],
  versions: { readonly reader: string; readonly world: string },
): Promise<Map<string, Outcome['added']>> {
  const hashes = batch.flatMap((text) => ('input' in text ? [inputHash(text.input)] : []));
  const known = await record.known(hashes, versions);
  return new Map(known.map(({ input, added }) => [input, added]));
}

async function readBatch(
  batch: readonly Incoming[],
  known: ReadonlyMap<string, Outcome['added']>,
  reader: Awaited<ReturnType<typeof openReader>>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const text of batch) {
    const { origin } = text;
    if ('error' in text) {
      report(origin, text.error.message);
      outcomes.push({ origin });
      continue;
    }
    const added = known.get(inputHash(text.input));
    const result = added ? undefined : await reader.read(text.input);
    if (result && 'problem' in result) report(origin, result.problem);
    outcomes.push({
      origin,
      ...(added ? { added } : {}),
      ...(result && 'reading' in result ? { input: text.input, reading: result.reading } : {}),
    });
  }
  return outcomes;
}

const isRead = (outcome: Outcome): outcome is Outcome & Pick<Addition, 'input' | 'reading'> =>
  outcome.reading !== undefined;

/** What was withdrawn is refused; the other texts go on. */
async function keep(record: RecordStore, outcomes: readonly Outcome[]): Promise<Outcome[]> {
  const read = outcomes.filter(isRead);
  const additions = read.map(({ origin, input, reading }) => ({
    input,
    reading,
    options: { name: nameOf(origin, input) },
  }));
  const answers = await record.addMany(additions);
  const told = new Map<Outcome, (typeof answers)[number] | undefined>(read.map((one, at) => [one, answers[at]]));
  return outcomes.map((one) => {
    const answer = told.get(one);
    if (!answer) return one;
    if ('refused' in answer) {
      report(one.origin, answer.refused.message);
      return { origin: one.origin };
    }
    return { ...one, added: answer };
  });
}
