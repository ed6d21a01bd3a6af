import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Schema } from '../store/schema.js';
import * as record from './0001-record.js';
import * as names from './0002-names.js';

/** In order; a number is never used twice and a migration that was released is never changed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-record': record,
  '0002-names': names,
};

export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
