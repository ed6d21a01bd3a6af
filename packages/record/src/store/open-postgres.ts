import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { RecordError } from '../errors.js';
import { migrate } from '../migrations/migrate.js';
import type { RecordStore } from '../types.js';
import type { Schema } from './schema.js';
import { createStore } from './store.js';
import { catchUp } from './take.js';

const CONNECTIONS = 4;
/** What the SQL of the migrations asks for. */
const OLDEST = 15;

export async function openPostgres(url: string): Promise<RecordStore> {
  const { db } = await connectPostgres(url);
  return createStore(db, { name: 'postgresql', close: () => db.destroy() });
}

/** A server's database with the tables of the record as they are now; errors: "database-unreachable", "database-old". */
export async function connectPostgres(url: string): Promise<{ readonly db: Kysely<Schema>; readonly pool: pg.Pool }> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  // An idle connection that breaks is replaced at its next use.
  pool.on('error', () => {});
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await check(pool);
    await migrate(db);
    await catchUp(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, pool };
}

async function check(pool: pg.Pool): Promise<void> {
  let version: string;
  try {
    version = (await pool.query<{ server_version: string }>('show server_version')).rows[0]?.server_version ?? '';
  } catch (error) {
    throw new RecordError('database-unreachable', `the database cannot be reached (${(error as Error).message})`);
  }
  if (Number.parseInt(version, 10) < OLDEST)
    throw new RecordError(
      'database-old',
      `the database is PostgreSQL ${version}; version ${OLDEST} or later is needed`,
    );
}
