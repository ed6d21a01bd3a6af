import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isAlive, startOf } from './process-alive.js';

// One process holds an embedded folder. Its lock is a file that appears whole or not at all (a hard link), and is
// replaced only by whoever holds the lock of taking it over, so that two processes never hold one folder.

export interface Holder {
  readonly pid: number;
  readonly started?: string;
  readonly host: string;
  readonly command: string;
  readonly socket: string;
  /** New at every taking: tells one holder from the next. */
  readonly token: string;
}

export const holderHere = (socket: string): Holder => {
  const started = startOf(process.pid);
  const command = ['readout', ...process.argv.slice(2, 3)].join(' ');
  return {
    pid: process.pid,
    ...(started === undefined ? {} : { started }),
    host: hostname(),
    command,
    socket,
    token: randomUUID(),
  };
};

export const lockOf = (folder: string): string => join(folder, 'record.lock');

/** "process 41 (readout serve) on thismachine" */
export const heldBy = ({ pid, command, host }: Holder): string =>
  `process ${pid} (${command})${host ? ` on ${host}` : ''}`;

export type Taken = { readonly taken: true; readonly dead?: Holder } | { readonly taken: false };

/** Takes the lock if it is free or its holder is dead (told, so that what it left can be cleared away). */
export async function take(path: string, holder: Holder): Promise<Taken> {
  if (await create(path, holder)) return { taken: true };
  const former = await holderOf(path);
  if (!former) return take(path, holder);
  if (lives(former)) return { taken: false };
  const takeover = `${path}.${former.token}`;
  const mine = { ...holder, token: randomUUID() };
  if (!(await take(takeover, mine)).taken) return { taken: false };
  try {
    if ((await holderOf(path))?.token !== former.token) return { taken: false };
    await replace(path, holder);
    return { taken: true, dead: former };
  } finally {
    await release(takeover, mine);
  }
}

export async function release(path: string, { token }: Holder): Promise<void> {
  if ((await holderOf(path))?.token === token) await rm(path, { force: true });
}

/** Who holds the lock, dead or alive; nobody when there is none. */
export async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A holder on another machine (a shared folder) is taken to live: nobody here can tell. */
export const lives = ({ pid, started, host }: Holder): boolean => host !== hostname() || isAlive(pid, started);

async function create(path: string, holder: Holder): Promise<boolean> {
  const draft = await draftOf(path, holder);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

const replace = async (path: string, holder: Holder): Promise<void> => rename(await draftOf(path, holder), path);

async function draftOf(path: string, holder: Holder): Promise<string> {
  const draft = `${path}.draft-${randomUUID()}`;
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 });
  return draft;
}
