import type { Kysely } from 'kysely';
import { group } from '../copies/group.js';
import { RecordError } from '../errors.js';
import { settle } from '../resolve/settle.js';
import { hashOf } from '../store/documents.js';
import type { Schema } from '../store/schema.js';
import { transact } from '../store/transact.js';
import type { Signed, Withdrawal } from '../types-of-changes.js';
import { withdrawalOf } from './withdrawals.js';

/** Takes the text of a document out of the record, with all its revisions and readings; a tombstone stays. */
export function withdraw(db: Kysely<Schema>, id: string, { author, reason }: Signed): Promise<Withdrawal> {
  return transact(db, async (transaction) => {
    const works = await revisionsOf(transaction, await known(transaction, id));
    const former = await withdrawalOf(transaction, id);
    if (former?.author === author && former.reason === reason) return former;
    if (former) throw new RecordError('withdrawn', `${id} is withdrawn already: ${former.reason}`);
    await transaction
      .insertInto('withdrawals')
      .values(works.map((document_id) => ({ document_id, author, reason })))
      .execute();
    await erase(transaction, works);
    await settle(transaction, works);
    return (await withdrawalOf(transaction, id)) as Withdrawal;
  });
}

/** Lifts a tombstone: the document can be added again. */
export function readmit(db: Kysely<Schema>, id: string): Promise<void> {
  return transact(db, async (transaction) => {
    const works = await revisionsOf(transaction, await known(transaction, id));
    const { numDeletedRows } = await transaction
      .deleteFrom('withdrawals')
      .where('document_id', 'in', works)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new RecordError('not-withdrawn', `${id} is not withdrawn`);
  });
}

async function known(db: Kysely<Schema>, id: string): Promise<string> {
  const hash = await hashOf(db, id);
  if (hash === undefined)
    throw new RecordError(
      'no-document',
      `there is no document "${id}" in the record; give the id under which it was added`,
    );
  return hash;
}

async function revisionsOf(db: Kysely<Schema>, hash: string): Promise<string[]> {
  const rows = await db
    .selectFrom('revisions as own')
    .innerJoin('revisions as other', 'other.work', 'own.work')
    .select('other.document_id')
    .where('own.document_id', '=', hash)
    .orderBy('other.number')
    .execute();
  return rows.map(({ document_id }) => document_id);
}

async function erase(db: Kysely<Schema>, ids: readonly string[]): Promise<void> {
  await db.updateTable('documents').set({ text: '', title: null, name: null }).where('id', 'in', ids).execute();
  await db.deleteFrom('readings').where('document_id', 'in', ids).execute();
  await db.deleteFrom('sketches').where('document_id', 'in', ids).execute();
  const pairs = await db
    .deleteFrom('copy_pairs')
    .where(({ or, eb }) => or([eb('document_id', 'in', ids), eb('other_id', 'in', ids)]))
    .returningAll()
    .execute();
  await group(db, [...new Set([...ids, ...pairs.flatMap(({ document_id, other_id }) => [document_id, other_id])])]);
}
