import { type Comparison, compare } from '@readout/compare';
import type { Reading } from '@readout/reader';
import type { OpenReader } from 'readout';
import type { LabelledComparison } from './documents.js';

/** Reads the documents of one comparison and compares them; one that cannot be read is an error here. */
export async function compareLabelled(reader: OpenReader, { id, documents }: LabelledComparison): Promise<Comparison> {
  const readings: Reading[] = [];
  for (const { before: _, ...input } of documents) {
    const result = await reader.read(input);
    if ('problem' in result) throw new Error(`${id} ${input.id}: ${result.problem}`);
    readings.push(result.reading);
  }
  const comparison = compare(readings);
  if (!comparison) throw new Error(`${id}: no contact was read`);
  return comparison;
}
