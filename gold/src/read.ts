// Reads a labelled document as a user would hand it in: its text, and what its page tells.

import { type Reading, read } from '@readout/reader';
import type { GoldDocument } from './documents.js';

export function readDocument({ id, text, labels }: GoldDocument): Reading {
  return read({
    id,
    text,
    language: labels.language,
    ...(labels.published === null ? {} : { published: labels.published }),
    ...(labels.publisher === null ? {} : { publisher: labels.publisher }),
  });
}
