import { type Kysely, sql } from 'kysely';

const exact = sql`text collate "C"`;

/** Which texts repeat each other: a sketch of each, the pairs that were found, and the groups they make. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sketches')
    .addColumn('hash', 'bigint', (column) => column.notNull())
    .addColumn('document_id', exact, (column) => column.notNull().references('documents.id'))
    .addPrimaryKeyConstraint('sketches_key', ['hash', 'document_id'])
    .execute();
  await db.schema.createIndex('sketches_document').on('sketches').column('document_id').execute();
  await db.schema
    .createTable('copy_pairs')
    .addColumn('document_id', exact, (column) => column.notNull().references('documents.id'))
    .addColumn('other_id', exact, (column) => column.notNull().references('documents.id'))
    .addPrimaryKeyConstraint('copy_pairs_key', ['document_id', 'other_id'])
    .execute();
  await db.schema.createIndex('copy_pairs_other').on('copy_pairs').column('other_id').execute();
  await db.schema
    .createTable('copies')
    .addColumn('document_id', exact, (column) => column.primaryKey().references('documents.id'))
    .addColumn('original', exact, (column) => column.notNull())
    .execute();
  await db.schema.createIndex('copies_original').on('copies').column('original').execute();
}
