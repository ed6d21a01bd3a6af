import { type Kysely as Database, Kysely, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import * as first from '../dist/migrations/0001-record.js';
import * as second from '../dist/migrations/0002-names.js';
import { ENGINES } from './engines.js';
import { readingOf } from './reading-of.js';

const DOCUMENT = { language: 'en', sample: false };

test('a record of the first version is taken over: its revisions and reprints are found, its addresses last', async () => {
  const place = await ENGINES.postgresql();
  await before(place.address, async (db) => {
    const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    for (const [id, given_id, text] of [
      ['a', 'page', 'older text'],
      ['b', 'page', 'newer text'],
      ['c', 'wire', words],
      ['d', 'reprint', `${words}.`],
    ] as const) {
      const { reading } = readingOf({
        text,
        id: given_id,
        published: '2021-07-02',
        contacts: [{ date: '2021-07-02' }],
      });
      await db
        .insertInto('documents')
        .values({ ...DOCUMENT, id, given_id, text, published: '2021-07-02' })
        .execute();
      await db
        .insertInto('readings')
        .values({ document_id: id, reader: '0.1.0', world: '2026-01', reading: JSON.stringify(reading) })
        .execute();
    }
    await db.insertInto('addresses').values({ address: 'former', document_id: 'b', contact: 'ct-0' }).execute();
  });
  const record = await place.open();
  expect((await record.document('page'))?.revisions.map(({ hash }) => hash)).toEqual(['a', 'b']);
  expect((await record.document('reprint'))?.document.copyOf).toBe('wire');
  expect(await record.contact('former')).toMatchObject({
    contact: { id: '2021-07-02-call-FR-RU', documents: ['page', 'wire', 'reprint'], voices: 2 },
    movedFrom: 'former',
  });
  expect((await record.stale({ reader: '0.1.0', world: '2026-01' })).left).toBe(0);
  await record.close();
  await place.remove();
});

// biome-ignore lint/suspicious/noExplicitAny: the tables as they were then, which no type describes any more
async function before(connectionString: string, work: (db: Database<any>) => Promise<void>): Promise<void> {
  const db = new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString }) }) });
  const migrations = { '0001-record': first, '0002-names': second };
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw error;
  await work(db);
  await db.destroy();
}
