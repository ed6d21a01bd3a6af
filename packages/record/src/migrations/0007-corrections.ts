import { type Kysely, sql } from 'kysely';

const exact = sql`text collate "C"`;

/** What analysts correct, kept apart from readings; and the order of the versions that made these. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await corrections(db);
  await versions(db);
  await db.schema
    .alterTable('contact_mentions')
    .addColumn('corrected', 'json', (column) => column.notNull().defaultTo(sql`'[]'::json`))
    .execute();
  await db.schema
    .alterTable('revisions')
    .addColumn('mended', exact, (column) => column.notNull().defaultTo(''))
    .execute();
  await db.schema
    .alterTable('documents')
    .addColumn('publisher_told', 'boolean', (column) => column.notNull().defaultTo(true))
    .execute();
}

async function corrections(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('corrections')
    .addColumn('id', 'integer', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('change', 'json', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('made_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn('undone_at', 'timestamptz')
    .addColumn('undone_by', 'text')
    .addColumn('undone_reason', 'text')
    .execute();
  await db.schema
    .createTable('correction_documents')
    .addColumn('document_id', exact, (column) => column.notNull().references('documents.id'))
    .addColumn('correction_id', 'integer', (column) => column.notNull().references('corrections.id'))
    .addPrimaryKeyConstraint('correction_documents_key', ['document_id', 'correction_id'])
    .execute();
}

/** A reading is known by its versions and by what was mended of its document; `version` sorts older ones first. */
async function versions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('readings')
    .addColumn('version', exact, (column) => column.notNull().defaultTo(''))
    .addColumn('mended', exact, (column) => column.notNull().defaultTo(''))
    .execute();
  const { rows } = await sql<{ reader: string; world: string }>`select distinct reader, world from readings`.execute(
    db,
  );
  for (const { reader, world } of rows)
    await sql`update readings set version = ${versionOrder(reader, world)}
      where reader = ${reader} and world = ${world}`.execute(db);
  await sql`alter table readings drop constraint readings_key`.execute(db);
  await sql`alter table readings add constraint readings_key primary key (document_id, mended, version)`.execute(db);
}

const versionOrder = (reader: string, world: string): string => `${padded(reader)} ${padded(world)}`;
const padded = (version: string): string => version.replace(/\d+/gu, (number) => number.padStart(8, '0'));
