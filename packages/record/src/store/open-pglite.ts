import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from '../migrations/migrate.js';
import type { RecordStore } from '../types.js';
import type { Schema } from './schema.js';
import { createStore } from './store.js';
import { catchUp } from './take.js';

/** The embedded engine neither vacuums nor checkpoints by itself. */
const ADDS_BETWEEN_CLEANINGS = 1000;

/** Opens an embedded folder. The caller holds its lock. */
export async function openPglite(folder: string): Promise<RecordStore> {
  const pglite = await PGlite.create(folder);
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1 } as unknown as pg.PoolConfig);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db);
  await catchUp(db);
  let adds = 0;
  return createStore(db, {
    name: 'pglite',
    async afterAdd() {
      if (++adds % ADDS_BETWEEN_CLEANINGS === 0) await clean(db);
    },
    async close() {
      if (adds) await sql`checkpoint`.execute(db);
      await db.destroy();
      await pglite.close();
    },
  });
}

async function clean(db: Kysely<Schema>): Promise<void> {
  await sql`vacuum (analyze)`.execute(db);
  await sql`checkpoint`.execute(db);
}
