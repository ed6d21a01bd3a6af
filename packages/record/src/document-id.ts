import { createHash } from 'node:crypto';
import type { InputDocument, ReadDocument } from '@readout/reader';

/** The id of a document: the hash of its text, publisher, address and date of publication. */
export function documentId({ text, publisher, url, published }: Omit<ReadDocument, 'id' | 'language'>): string {
  const parts = JSON.stringify([text, publisher ?? null, url ?? null, published ?? null]);
  return hashOf(parts);
}

/** The hash of what was given to be read: known before it is read, where the id of the document is not. */
export function inputHash({ id, text, language, title, url, publisher, published }: InputDocument): string {
  const parts = [text, id, language, title, url, publisher, published].map((part) => part ?? null);
  return hashOf(JSON.stringify(parts));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
