import { mkdir, mkdtemp, realpath, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RecordError } from '../errors.js';

/** The database's own folder within the record's. */
export const databaseIn = (folder: string): string => join(folder, 'pglite');

/** The real path of a folder that can be written, made if it is not there. */
export async function usable(dataDir: string): Promise<string> {
  try {
    await make(resolve(dataDir));
    const folder = await realpath(dataDir);
    await rmdir(await mkdtemp(join(folder, '.writable-')));
    return folder;
  } catch (error) {
    throw new RecordError(
      'folder-unusable',
      `the folder ${resolve(dataDir)} cannot be used for the record (${(error as Error).message})`,
    );
  }
}

/** Folder by folder: `recursive` never ends where a parent is there and takes no folder, as in /proc. */
async function make(folder: string): Promise<void> {
  if (await exists(folder)) return;
  if (!(await exists(dirname(folder)))) await make(dirname(folder));
  try {
    await mkdir(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** The real path of a folder that holds a record. */
export async function holdingRecord(dataDir: string): Promise<string> {
  if (!(await exists(databaseIn(dataDir))))
    throw new RecordError('no-record', `there is no record in ${resolve(dataDir)}; "readout add" makes one`);
  return usable(dataDir);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw error;
  }
}
