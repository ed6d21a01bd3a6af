import { createHash } from 'node:crypto';
import type { ReadDocument } from '@readout/reader';

/** The id of a document: the hash of its text, publisher, address and date of publication. */
export function documentId({ text, publisher, url, published }: Omit<ReadDocument, 'id' | 'language'>): string {
  const parts = JSON.stringify([text, publisher ?? null, url ?? null, published ?? null]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}
