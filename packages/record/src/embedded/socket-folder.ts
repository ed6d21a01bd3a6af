import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const PREFIX = 'readout-';
/** A socket's path may hold 107 bytes; the rest of it takes about 30. */
const LONGEST = 70;

/** A new folder that only its owner may enter, for the socket of a holder. */
export async function socketFolder(): Promise<string> {
  const temporary = Buffer.byteLength(tmpdir()) > LONGEST ? '/tmp' : tmpdir();
  return mkdtemp(join(temporary, PREFIX));
}

export const socketIn = (folder: string): string => join(folder, 'record.sock');

/** Clears away what a dead holder left; only ever a folder made above. */
export async function clearSocket(socket: string): Promise<void> {
  const folder = dirname(socket);
  if (basename(socket) === 'record.sock' && basename(folder).startsWith(PREFIX))
    await rm(folder, { recursive: true, force: true });
}
