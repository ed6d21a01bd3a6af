import type { Kysely } from 'kysely';
import { sql } from 'kysely';

const exact = sql`text collate "C"`;

/** What a mention told when it was given an address: by that it is found again when its text is revised or read anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('addresses').addColumn('parties', exact).addColumn('kind', exact).execute();
  await db.schema.createIndex('addresses_mention').on('addresses').columns(['document_id', 'contact']).execute();
}
