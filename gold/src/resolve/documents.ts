import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputDocument } from '@readout/reader';

/** Kind, date as the text tells it, and sides, by the name of the contact. */
export type Labels = Readonly<Record<string, readonly [kind: string, date: string, sides: string]>>;

export interface Labelled {
  readonly input: InputDocument & { readonly id: string };
  readonly contacts: Labels;
}

const FOLDER = fileURLToPath(new URL('../../resolve', import.meta.url));

/** In: the lines of gold/resolve. Out: each document, and the contacts that it tells of. */
export function labelled(): Labelled[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { contacts, ...input } = JSON.parse(line) as InputDocument & { id: string; contacts: Labels };
        return { input, contacts };
      }),
  );
}
