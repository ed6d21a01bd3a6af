import { type Comparison, compare } from '@readout/compare';
import type { InputDocument, Reading } from '@readout/reader';
import type { openReader } from 'readout';
import type { LabelledComparison } from './documents.js';

type OpenReader = Awaited<ReturnType<typeof openReader>>;

/** Reads the documents of one comparison and compares them; one that cannot be read is an error here. */
export async function compareLabelled(
  reader: OpenReader,
  { id, documents, publishes = [] }: LabelledComparison,
): Promise<Comparison> {
  const readings: Reading[] = [];
  const originals: Record<string, Reading> = {};
  for (const { before, ...input } of documents) {
    readings.push(await readOne(reader, input));
    if (before !== undefined) originals[input.id] = await readOne(reader, { ...input, text: before });
  }
  const comparison = compare(readings, undefined, { publishes, originals });
  if (!comparison) throw new Error(`${id}: no contact was read`);
  return comparison;
}

async function readOne(reader: OpenReader, input: InputDocument): Promise<Reading> {
  const result = await reader.read(input);
  if ('problem' in result) throw new Error(`${input.id}: ${result.problem}`);
  return result.reading;
}
