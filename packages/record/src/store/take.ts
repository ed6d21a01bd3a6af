import { type Kysely, sql } from 'kysely';
import { joinCopies } from '../copies/join-copies.js';
import { settle } from '../resolve/settle.js';
import { joinWork } from '../revise/join-work.js';
import type { Schema } from './schema.js';
import { transact } from './transact.js';

const AT_ONCE = 50;

/** Finds what a new document revises and what it repeats. Gives back the documents that may have begun or ceased to speak. */
export async function take(db: Kysely<Schema>, id: string, text: string): Promise<string[]> {
  const touched = await joinWork(db, id);
  await joinCopies(db, id, text);
  return touched;
}

/** Takes in the documents that were kept before there were revisions, a few at a time; where nothing is left, at once. */
export async function catchUp(db: Kysely<Schema>): Promise<void> {
  for (;;) {
    const rows = await db
      .selectFrom('documents')
      .select(['id', 'text'])
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('revisions').select(sql`1`.as('one')).whereRef('revisions.document_id', '=', 'documents.id'),
          ),
        ),
      )
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute();
    if (rows.length === 0) return;
    await transact(db, async (transaction) => {
      const touched = new Set<string>();
      for (const { id, text } of rows) for (const other of await take(transaction, id, text)) touched.add(other);
      await settle(transaction, [...touched]);
    });
  }
}
