import { type Kysely, sql } from 'kysely';
import { joinCopies, type Text } from '../copies/join-copies.js';
import { settle } from '../resolve/settle.js';
import { joinWorks } from '../revise/join-work.js';
import type { Schema } from './schema.js';
import { transact } from './transact.js';

const AT_ONCE = 50;

/** Finds what new documents revise and what they repeat. Gives back the documents that may have begun or ceased to speak. */
export async function take(db: Kysely<Schema>, texts: readonly Text[]): Promise<string[]> {
  if (texts.length === 0) return [];
  const touched = await joinWorks(
    db,
    texts.map(({ id }) => id),
  );
  await joinCopies(db, texts);
  return touched;
}

/** Takes in the documents that were kept before there were revisions, a few at a time; where nothing is left, at once. */
export async function catchUp(db: Kysely<Schema>): Promise<void> {
  for (;;) {
    const rows = await db
      .selectFrom('documents')
      .select(['id', 'text', 'side'])
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
    await transact(db, async (transaction) => settle(transaction, [...new Set(await take(transaction, rows))]));
  }
}
