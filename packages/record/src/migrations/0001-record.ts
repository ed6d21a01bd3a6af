import { type Kysely, sql } from 'kysely';

// Ids and days compare byte by byte on every machine, whatever its locale.
const exact = sql`text collate "C"`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await documents(db);
  await readings(db);
  await contacts(db);
  await mentions(db);
  await addresses(db);
}

async function documents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('documents')
    .addColumn('id', exact, (column) => column.primaryKey())
    .addColumn('given_id', exact, (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('language', exact, (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('url', exact)
    .addColumn('publisher', 'text')
    .addColumn('side', exact)
    .addColumn('published', exact)
    .addColumn('sample', 'boolean', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.generatedAlwaysAsIdentity())
    .addColumn('added_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .execute();
  await db.schema.createIndex('documents_given_id').on('documents').columns(['given_id', 'seq']).execute();
  await db.schema.createIndex('documents_url').on('documents').columns(['url', 'seq']).execute();
}

async function readings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('readings')
    .addColumn('document_id', exact, (column) => column.notNull().references('documents.id'))
    .addColumn('reader', exact, (column) => column.notNull())
    .addColumn('world', exact, (column) => column.notNull())
    .addColumn('reading', 'json', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.generatedAlwaysAsIdentity())
    .addColumn('read_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('readings_key', ['document_id', 'reader', 'world'])
    .execute();
}

async function contacts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('contacts')
    .addColumn('id', exact, (column) => column.primaryKey())
    .addColumn('parties', exact, (column) => column.notNull())
    .addColumn('kind', exact, (column) => column.notNull())
    .addColumn('status', exact, (column) => column.notNull())
    .addColumn('date', exact)
    .addColumn('latest_day', exact)
    .addColumn('initiator', exact)
    .addColumn('participants', 'json', (column) => column.notNull())
    .addColumn('sides', 'json', (column) => column.notNull())
    .addColumn('documents', 'json', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('contacts_newest').on('contacts').columns(['latest_day', 'id']).execute();
}

async function mentions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('contact_mentions')
    .addColumn('document_id', exact, (column) => column.notNull().references('documents.id'))
    .addColumn('contact', exact, (column) => column.notNull())
    .addColumn('main', 'boolean', (column) => column.notNull())
    .addColumn('kind', exact, (column) => column.notNull())
    .addColumn('status', exact, (column) => column.notNull())
    .addColumn('date', exact)
    .addColumn('first_day', exact)
    .addColumn('last_day', exact)
    .addColumn('initiator', exact)
    .addColumn('parties', exact, (column) => column.notNull())
    .addColumn('participants', 'json', (column) => column.notNull())
    .addColumn('topics', 'json', (column) => column.notNull())
    .addColumn('published', exact)
    .addColumn('contact_id', exact)
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('contact_mentions_key', ['document_id', 'contact'])
    .execute();
  await db.schema
    .createIndex('contact_mentions_near')
    .on('contact_mentions')
    .columns(['parties', 'first_day', 'last_day'])
    .execute();
  await db.schema.createIndex('contact_mentions_contact').on('contact_mentions').column('contact_id').execute();
}

async function addresses(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('addresses')
    .addColumn('seq', 'bigint', (column) => column.generatedAlwaysAsIdentity())
    .addColumn('address', exact, (column) => column.notNull())
    .addColumn('document_id', exact, (column) => column.notNull())
    .addColumn('contact', exact, (column) => column.notNull())
    .addColumn('given_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('addresses_key', ['address', 'document_id', 'contact'])
    .execute();
}
