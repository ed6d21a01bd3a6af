import { type Kysely, sql } from 'kysely';
import { databaseIn, holdingRecord, usable } from '../embedded/folder.js';
import { heldBy, holderHere, holderOf, lives, lockOf, release, take } from '../embedded/lock.js';
import { clearSocket } from '../embedded/socket-folder.js';
import { RecordError } from '../errors.js';
import { connectPglite } from '../store/open-pglite.js';
import { connectPostgres } from '../store/open-postgres.js';
import type { Schema } from '../store/schema.js';

/** One end of a move: the tables themselves, held by this process alone where they are a folder. */
export interface End {
  readonly db: Kysely<Schema>;
  /** After much was written. */
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openEnd(place: string, { create }: { readonly create: boolean }): Promise<End> {
  return place.includes('://') ? openServer(place) : openFolder(place, create);
}

async function openServer(url: string): Promise<End> {
  const { db } = await connectPostgres(url);
  return {
    db,
    tidy: async () => void (await sql`analyze`.execute(db)),
    close: () => db.destroy(),
  };
}

/** In this thread: nothing else is to be answered meanwhile. */
async function openFolder(dataDir: string, create: boolean): Promise<End> {
  const folder = await (create ? usable(dataDir) : holdingRecord(dataDir));
  const lock = lockOf(folder);
  const holder = holderHere('');
  const taken = await take(lock, holder);
  if (!taken.taken) throw await inUse(folder, lock);
  try {
    if (taken.dead) await clearSocket(taken.dead.socket);
    const { db, end } = await connectPglite(databaseIn(folder));
    return {
      db,
      async tidy() {
        await sql`vacuum (analyze)`.execute(db);
        await sql`checkpoint`.execute(db);
      },
      async close() {
        await end();
        await release(lock, holder);
      },
    };
  } catch (error) {
    await release(lock, holder);
    throw error;
  }
}

async function inUse(folder: string, lock: string): Promise<RecordError> {
  const holder = await holderOf(lock);
  const who = holder && lives(holder) ? heldBy(holder) : 'another process';
  return new RecordError(
    'record-busy',
    `the record in ${folder} is in use by ${who}; stop it, and move the record then`,
  );
}
