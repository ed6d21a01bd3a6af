import type { InputDocument } from '@readout/reader';
import { type Kysely, sql } from 'kysely';
import { RecordError } from '../errors.js';
import { settle } from '../resolve/settle.js';
import type { Stale, StaleOptions } from '../types-of-changes.js';
import { insertReadings, type NewReading } from './insert-reading.js';
import type { Schema } from './schema.js';
import { transact } from './transact.js';
import { type Versions, versionOrder } from './version-order.js';

/** Documents that neither these versions nor newer ones have read as they are now mended; the oldest first, after a place. */
export async function stale(
  db: Kysely<Schema>,
  versions: Versions,
  { after = '0', limit = 20, document }: StaleOptions,
): Promise<Stale> {
  let query = db
    .selectFrom('documents')
    .innerJoin('revisions', 'revisions.document_id', 'documents.id')
    .where('documents.seq', '>', after)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('withdrawals').select('reason').whereRef('withdrawals.document_id', '=', 'documents.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('readings')
            .select('readings.version')
            .whereRef('readings.document_id', '=', 'documents.id')
            .whereRef('readings.mended', '=', 'revisions.mended')
            .where('readings.version', '>=', versionOrder(versions)),
        ),
      ),
    );
  if (document !== undefined) query = query.where('documents.id', '=', document);
  const { left } = await query.select(sql<number>`count(*)::int`.as('left')).executeTakeFirstOrThrow();
  const rows = await query.selectAll('documents').select('mended').orderBy('documents.seq').limit(limit).execute();
  return {
    left,
    documents: rows.map((row) => ({ hash: row.id, place: row.seq, mended: row.mended, input: inputOf(row) })),
  };
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];
const rowsOf = (db: Kysely<Schema>) =>
  db
    .selectFrom('documents')
    .innerJoin('revisions', 'revisions.document_id', 'documents.id')
    .selectAll('documents')
    .select('mended')
    .execute();

/** The document as it came in, with what is mended of it. */
function inputOf({
  given_id,
  text,
  language,
  title,
  url,
  publisher,
  publisher_told,
  published,
  mended,
}: Row): InputDocument {
  return {
    id: given_id,
    text,
    language,
    ...(title === null ? {} : { title }),
    ...(url === null ? {} : { url }),
    ...(publisher === null || !publisher_told ? {} : { publisher }),
    ...(published === null ? {} : { published }),
    ...(mended ? (JSON.parse(mended) as Partial<InputDocument>) : {}),
  };
}

/** Keeps new readings of documents of the record, all or none, and makes their contacts anew. Gives back how many were new. */
export function reread(db: Kysely<Schema>, readings: readonly NewReading[]): Promise<number> {
  return transact(db, async (transaction) => {
    const texts = await textsOf(
      transaction,
      readings.map(({ hash }) => hash),
    );
    // Others were withdrawn since they were handed out.
    const there = readings.filter(({ hash }) => texts.has(hash));
    const foreign = there.find(({ hash, reading }) => texts.get(hash) !== reading.document.text);
    if (foreign)
      throw new RecordError(
        'bad-text',
        `the reading of ${foreign.reading.document.id} is not of the text that the record holds`,
      );
    const fresh = await insertReadings(transaction, there);
    await settle(transaction, fresh);
    return fresh.length;
  });
}

async function textsOf(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('documents')
    .leftJoin('withdrawals', 'withdrawals.document_id', 'documents.id')
    .select(['documents.id', 'text'])
    .where('documents.id', 'in', ids)
    .where('withdrawals.document_id', 'is', null)
    .execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}
