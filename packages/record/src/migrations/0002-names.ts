import type { Kysely } from 'kysely';

/** A document has the name by which it goes where it has no title: that of the file it came from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('documents').addColumn('name', 'text').execute();
}
