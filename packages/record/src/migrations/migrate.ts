import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Schema } from '../store/schema.js';
import * as record from './0001-record.js';
import * as names from './0002-names.js';
import * as revisions from './0003-revisions.js';
import * as copies from './0004-copies.js';
import * as addresses from './0005-addresses.js';
import * as withdrawals from './0006-withdrawals.js';
import * as corrections from './0007-corrections.js';
import * as inputs from './0008-inputs.js';
import * as watch from './0009-watch.js';

/** In order; a number is never used twice and a migration that was released is never changed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-record': record,
  '0002-names': names,
  '0003-revisions': revisions,
  '0004-copies': copies,
  '0005-addresses': addresses,
  '0006-withdrawals': withdrawals,
  '0007-corrections': corrections,
  '0008-inputs': inputs,
  '0009-watch': watch,
};

export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
