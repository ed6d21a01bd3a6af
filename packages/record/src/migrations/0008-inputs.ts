import { type Kysely, sql } from 'kysely';

const exact = sql`text collate "C"`;

/** What was given to be read: by its hash it is known again before it is read; `input` holds what still waits for a reader. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('inputs')
    .addColumn('hash', exact, (column) => column.primaryKey())
    .addColumn('document_id', exact, (column) => column.references('documents.id'))
    .addColumn('input', 'json')
    .addColumn('name', 'text')
    .addColumn('problem', 'text')
    .addColumn('given_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .execute();
  await db.schema.createIndex('inputs_document').on('inputs').column('document_id').execute();
  await sql`create index inputs_waiting on inputs (hash) where input is not null`.execute(db);
}
