import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../gathered.js';

/** The files of a folder and of the folders in it, by name; links and hidden files are not followed, and links are told. */
export async function* filesIn(
  folder: string,
): AsyncGenerator<{ readonly path: string } | { readonly path: string; readonly error: Problem }> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, error: problem('unreadable', `cannot be read (${(error as NodeJS.ErrnoException).code})`) };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield { path };
    else
      yield {
        path,
        error: problem(
          'unreadable',
          'is a link or a device, which a folder is not searched through; name it by itself',
        ),
      };
  }
}
