import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What should come out of a page; absent = the page does not tell it. */
export interface Expected {
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
}

export interface GoldPage {
  readonly language: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** The pages of a folder, by language and name: NAME.html with what is expected in NAME.json. */
export function loadPages(folder: string): GoldPage[] {
  return readdirSync(folder)
    .filter((language) => statSync(join(folder, language)).isDirectory())
    .flatMap((language) =>
      readdirSync(join(folder, language))
        .filter((file) => file.endsWith('.html'))
        .sort()
        .map((file) => {
          const path = join(folder, language, file);
          const expected = JSON.parse(readFileSync(path.replace(/html$/u, 'json'), 'utf8')) as Expected;
          return { language, name: file.slice(0, -5), bytes: readFileSync(path), expected };
        }),
    );
}
