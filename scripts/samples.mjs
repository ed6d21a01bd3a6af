import { readFileSync } from 'node:fs';

const SAMPLES = new URL('../samples/documents.jsonl', import.meta.url);
/** The call that the front page of the samples is about. */
const SHOWN = /^2021-07-02-call-/;

/** Reads the samples into an empty record; a start that was interrupted is finished, a record in use is left alone. */
export async function loadSamples(record, { openReader }) {
  const samples = readFileSync(SAMPLES, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const { documents, samples: there } = await record.status();
  if (documents > there || there >= samples.length) return;
  const reader = await openReader();
  const progress = await progressOver(samples.length);
  for (const input of samples) {
    const result = await reader.read(input);
    if ('problem' in result) console.error(`${input.id}: ${result.problem}`);
    else await record.add(input, result.reading, { sample: true });
    progress.step(input.title ?? input.id);
  }
  progress.end();
}

/** A bar on a terminal, plain lines elsewhere. */
async function progressOver(total) {
  if (!process.stdout.isTTY) {
    let done = 0;
    return { step: (name) => console.log(`Reading the samples: ${++done} of ${total}, ${name}`), end() {} };
  }
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar(
    { format: 'Reading the samples {bar} {value} of {total}', hideCursor: true },
    progress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), end: () => bar.stop() };
}

/** The accounts of the sample call side by side, and the address of its page. */
export async function printSample(record, { comparisonCard, styleFor }, url) {
  const call = (await record.contacts()).find(({ id }) => SHOWN.test(id));
  const page = call && (await record.contact(call.id));
  if (!page?.documents.some(({ sample }) => sample)) return;
  const { compare } = await import('@readout/compare');
  const comparison = compare(page.readings, page.mentions);
  if (!comparison) return;
  console.log(`\n${comparisonCard(comparison, page.readings, styleFor(process.stdout, false))}`);
  console.log(`\nIts page: ${new URL(`/en/contacts/${call.id}`, url)}`);
}
