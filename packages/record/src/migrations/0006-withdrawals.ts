import { type Kysely, sql } from 'kysely';

const exact = sql`text collate "C"`;

/** What is left of a document whose text was taken out: its row, why, and when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('withdrawals')
    .addColumn('document_id', exact, (column) => column.primaryKey().references('documents.id'))
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .execute();
}
