import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { RecordError } from '../errors.js';
import { migrate } from '../migrations/migrate.js';
import type { RecordStore } from '../types.js';
import type { Schema } from './schema.js';
import { createStore } from './store.js';
import { catchUp } from './take.js';

const CONNECTIONS = 4;

export async function openPostgres(url: string): Promise<RecordStore> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  // An idle connection that breaks is replaced at its next use.
  pool.on('error', () => {});
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await pool.query('select 1');
  } catch (error) {
    await db.destroy();
    throw new RecordError(
      'database-unreachable',
      `the database of DATABASE_URL cannot be reached (${(error as Error).message})`,
    );
  }
  await migrate(db);
  await catchUp(db);
  return createStore(db, { name: 'postgresql', close: () => db.destroy() });
}
