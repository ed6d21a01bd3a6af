import { type Kysely, sql } from 'kysely';
import { RecordError } from '../errors.js';
import { settle } from '../resolve/settle.js';
import type { Schema } from '../store/schema.js';
import { transact } from '../store/transact.js';
import type { Correction, Signed } from '../types-of-changes.js';
import { activeCorrections } from './active.js';
import { type Change, type CorrectionRequest, documentsOf } from './change.js';
import { check } from './check.js';
import { listCorrections } from './list.js';
import { targeted } from './target.js';

/** Keeps a correction, and makes anew what it is about. */
export function correct(db: Kysely<Schema>, request: CorrectionRequest, signed: Signed): Promise<Correction> {
  check(request);
  return transact(db, async (transaction) => {
    const change = await targeted(transaction, request);
    const twice = await sameAs(transaction, change, signed);
    if (twice !== undefined) return remade(transaction, twice, change);
    const { id } = await transaction
      .insertInto('corrections')
      .values({ change: JSON.stringify(change), ...signed })
      .returning('id')
      .executeTakeFirstOrThrow();
    await transaction
      .insertInto('correction_documents')
      .values(documentsOf(change).map((document_id) => ({ document_id, correction_id: id })))
      .execute();
    return remade(transaction, id, change);
  });
}

/** Undoes a correction: it stays in the list, and counts no more. */
export function undo(db: Kysely<Schema>, id: number, { author, reason }: Signed): Promise<Correction> {
  return transact(db, async (transaction) => {
    const row = await transaction
      .selectFrom('corrections')
      .select(['change', 'undone_at', 'undone_by', 'undone_reason'])
      .where('id', '=', Number.isSafeInteger(id) && Math.abs(id) < 2 ** 31 ? id : 0)
      .executeTakeFirst();
    if (!row) throw new RecordError('no-target', `there is no correction ${id}; "readout corrections" lists them`);
    if (row.undone_at && row.undone_by === author && row.undone_reason === reason)
      return remade(transaction, id, row.change);
    if (row.undone_at) throw new RecordError('no-target', `correction ${id} is undone already`);
    await transaction
      .updateTable('corrections')
      .set({ undone_at: new Date(), undone_by: author, undone_reason: reason })
      .where('id', '=', id)
      .execute();
    return remade(transaction, id, row.change);
  });
}

/** A call that is made again after a lost connection makes no second correction. */
async function sameAs(db: Kysely<Schema>, change: Change, { author, reason }: Signed): Promise<number | undefined> {
  const row = await db
    .selectFrom('corrections')
    .select('id')
    .where(sql`change::text`, '=', JSON.stringify(change))
    .where('author', '=', author)
    .where('reason', '=', reason)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

async function remade(db: Kysely<Schema>, id: number, change: Change): Promise<Correction> {
  const documents = await worksOf(db, documentsOf(change));
  if (change.kind === 'document') await mend(db, change.document);
  await settle(db, documents);
  const [correction] = await listCorrections(db, id);
  return correction as Correction;
}

async function worksOf(db: Kysely<Schema>, documents: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('revisions as own')
    .innerJoin('revisions as other', 'other.work', 'own.work')
    .select('other.document_id')
    .distinct()
    .where('own.document_id', 'in', documents)
    .orderBy('other.document_id')
    .execute();
  return rows.map(({ document_id }) => document_id);
}

/** Writes down what is mended of a document: what was read without it is read again. */
async function mend(db: Kysely<Schema>, hash: string): Promise<void> {
  const corrections = (await activeCorrections(db, [hash])).get(hash) ?? [];
  const fields = corrections.flatMap(({ change }) =>
    change.kind === 'document' && change.document === hash ? [[change.field, change.value] as const] : [],
  );
  const mended = fields.length ? JSON.stringify(Object.fromEntries([...new Map(fields)].sort())) : '';
  await db.updateTable('revisions').set({ mended }).where('document_id', '=', hash).execute();
}
