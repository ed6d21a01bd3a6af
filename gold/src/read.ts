// Reads a labelled document as a user would hand it in: its text, and what its page tells.

import { loadPack, type Reading, read } from '@readout/reader';
import { world } from '@readout/world';
import type { GoldDocument } from './documents.js';

export async function readDocument({ id, text, labels }: GoldDocument): Promise<Reading> {
  const document = {
    id,
    text,
    language: labels.language,
    ...(labels.published === null ? {} : { published: labels.published }),
    ...(labels.publisher === null ? {} : { publisher: labels.publisher }),
  };
  return read(document, await loadPack(labels.language), world);
}
