import { type Kysely, sql } from 'kysely';

const exact = sql`text collate "C"`;

/** How it stands with each watched source, and which addresses were fetched: no text, which documents hold. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('watched_sources')
    .addColumn('id', exact, (column) => column.primaryKey())
    .addColumn('host', exact, (column) => column.notNull())
    .addColumn('publisher', 'text', (column) => column.notNull())
    .addColumn('due_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn('leased_until', 'timestamptz')
    .addColumn('worker', 'text')
    .addColumn('first_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn('asked_at', 'timestamptz')
    .addColumn('answered_at', 'timestamptz')
    .addColumn('new_at', 'timestamptz')
    .addColumn('failing_since', 'timestamptz')
    .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('error', 'text')
    .addColumn('etag', 'text')
    .addColumn('modified', 'text')
    .execute();
  await db.schema
    .createTable('watched_pages')
    .addColumn('url', exact, (column) => column.primaryKey())
    .addColumn('source', exact, (column) => column.notNull())
    .addColumn('first_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn('etag', 'text')
    .addColumn('modified', 'text')
    .addColumn('error', 'text')
    .execute();
}
