import type { RecordStore } from '@readout/record';
import { openReader } from 'readout';
import type { Labelled } from './documents.js';
import type { ReadLabelled } from './score.js';

/** Reads every document; one that cannot be read is an error here. */
export async function readAll(documents: readonly Labelled[]): Promise<ReadLabelled[]> {
  const reader = await openReader();
  const read: ReadLabelled[] = [];
  for (const document of documents) {
    const result = await reader.read(document.input);
    if ('problem' in result) throw new Error(`${document.input.id}: ${result.problem}`);
    read.push({ ...document, reading: result.reading });
  }
  return read;
}

export async function addAll(record: RecordStore, documents: readonly ReadLabelled[]): Promise<void> {
  for (const { input, reading } of documents) await record.add(input, reading);
}

/** An order that is another for each seed, and the same every time. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const rest = [...items];
  const result: T[] = [];
  for (let state = seed * 7919 + 1; rest.length; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    result.push(...rest.splice(state % rest.length, 1));
  }
  return result;
}
