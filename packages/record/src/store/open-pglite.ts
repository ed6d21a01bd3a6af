import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { makeFolder } from '../embedded/make-folder.js';
import { migrate } from '../migrations/migrate.js';
import type { RecordStore } from '../types.js';
import type { Schema } from './schema.js';
import { createStore } from './store.js';
import { catchUp } from './take.js';

/** The embedded engine does neither by itself. A checkpoint bounds the write-ahead log; a vacuum goes by the size of the record, as a server's would. */
const WRITES_BETWEEN_CHECKPOINTS = 1000;
const SHARE_BETWEEN_VACUUMS = 0.2;

/** Opens an embedded folder. The caller holds its lock. */
export async function openPglite(folder: string): Promise<RecordStore> {
  const { db, end } = await connectPglite(folder);
  const clean = cleaner(db);
  return createStore(db, {
    name: 'pglite',
    afterWrites: clean.after,
    async close() {
      await clean.end();
      await end();
    },
  });
}

/** The tables of a folder as they are now. One connection: the engine takes no second one. */
export async function connectPglite(
  folder: string,
): Promise<{ readonly db: Kysely<Schema>; readonly end: () => Promise<void> }> {
  await makeFolder(folder);
  const pglite = await PGlite.create(folder);
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1 } as unknown as pg.PoolConfig);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db);
  await catchUp(db);
  return {
    db,
    async end() {
      await db.destroy();
      await pglite.close();
    },
  };
}

/** Vacuums and checkpoints after so many documents were written. */
export function cleaner(db: Kysely<Schema>): {
  readonly after: (documents: number) => Promise<void>;
  readonly end: () => Promise<void>;
} {
  let [unsaved, unclean, limit] = [0, 0, WRITES_BETWEEN_CHECKPOINTS];
  const checkpoint = async (): Promise<void> => {
    unsaved = 0;
    await sql`checkpoint`.execute(db);
  };
  return {
    async after(documents) {
      unsaved += documents;
      unclean += documents;
      if (unclean >= limit) {
        unclean = 0;
        await sql`vacuum (analyze)`.execute(db);
        const { rows } = await sql<{ count: number }>`select count(*)::int as count from documents`.execute(db);
        limit = Math.max(WRITES_BETWEEN_CHECKPOINTS, (rows[0]?.count ?? 0) * SHARE_BETWEEN_VACUUMS);
      }
      if (unsaved >= WRITES_BETWEEN_CHECKPOINTS) await checkpoint();
    },
    async end() {
      if (unsaved) await checkpoint();
    },
  };
}
