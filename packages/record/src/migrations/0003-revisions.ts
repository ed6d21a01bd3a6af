import { type Kysely, sql } from 'kysely';

const exact = sql`text collate "C"`;

/** Which documents are revisions of one: derived from `documents`, so that it can be made again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('revisions')
    .addColumn('document_id', exact, (column) => column.primaryKey().references('documents.id'))
    .addColumn('work', exact, (column) => column.notNull())
    .addColumn('address', exact)
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('newest', 'boolean', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('revisions_work').on('revisions').columns(['work', 'number']).execute();
  await db.schema.createIndex('revisions_address').on('revisions').column('address').execute();
}
