import { basename } from 'node:path';
import { type Given, type NetOptions, readInputs } from '@readout/gather';
import type { InputDocument, Reading } from '@readout/reader';
import { report } from './problems.js';
import { openReader } from './reader.js';

export interface ReadText {
  readonly origin: string;
  /** What it goes by where it has no title: the id it came with, else its file without the folders. */
  readonly name: string;
  readonly input: InputDocument;
  readonly reading: Reading;
}

/** The id it came with, else its file without the folders. */
export const nameOf = (origin: string, { id }: InputDocument): string => id ?? basename(origin);

/** Every text of the files, read in order; one that cannot be read is reported and comes out as its origin alone. */
export async function* readTexts(
  files: readonly string[],
  known: Given,
  net: NetOptions = {},
): AsyncGenerator<ReadText | { readonly origin: string }> {
  const reader = await openReader();
  if (known.language !== undefined) reader.checkLanguage(known.language);
  for await (const gathered of readInputs(files, known, { net })) {
    const { origin } = gathered;
    if ('error' in gathered) {
      report(origin, gathered.error.message);
      yield { origin };
      continue;
    }
    const { input } = gathered;
    const result = await reader.read(input);
    if ('problem' in result) report(origin, result.problem);
    yield 'problem' in result ? { origin } : { origin, name: nameOf(origin, input), input, reading: result.reading };
  }
}
