import type { Kysely } from 'kysely';
import { presentReadings } from '../store/readings.js';
import type { Schema } from '../store/schema.js';
import { shownIds } from '../store/shown-ids.js';
import type { Correction } from '../types-of-changes.js';
import { type Change, documentsOf } from './change.js';
import { presentRows } from './links.js';

/** Corrections, the oldest first; one alone by its number. Each says whether it found what it is about. */
export async function listCorrections(db: Kysely<Schema>, only?: number): Promise<Correction[]> {
  let query = db.selectFrom('corrections').selectAll().orderBy('id');
  if (only !== undefined) query = query.where('id', '=', only);
  const rows = await query.execute();
  const applied = await appliedOf(
    db,
    rows.filter(({ undone_at }) => undone_at === null).map(({ id, change }) => ({ id, change })),
  );
  const documents = rows.flatMap(({ change }) => documentsOf(change));
  const shown = await shownIds(db, documents);
  return rows.map(({ id, change, author, reason, made_at, undone_at, undone_by, undone_reason }) => ({
    id,
    change,
    documents: documentsOf(change).map(shown),
    state: undone_at ? 'undone' : applied.has(id) ? 'applied' : 'vanished',
    author,
    reason,
    at: made_at.toISOString(),
    ...(undone_at
      ? { undone: { at: undone_at.toISOString(), author: undone_by ?? '', reason: undone_reason ?? '' } }
      : {}),
  }));
}

/** Numbers of the corrections whose targets are there: looked up in the present readings and mentions. */
async function appliedOf(
  db: Kysely<Schema>,
  corrections: readonly { readonly id: number; readonly change: Change }[],
): Promise<Set<number>> {
  const documents = [...new Set(corrections.flatMap(({ change }) => documentsOf(change)))];
  const works = documents.length
    ? await db
        .selectFrom('revisions as own')
        .innerJoin('revisions as other', 'other.work', 'own.work')
        .select('other.document_id')
        .distinct()
        .where('own.document_id', 'in', documents)
        .execute()
    : [];
  const readings = await presentReadings(
    db,
    works.map(({ document_id }) => document_id),
  );
  const applied = new Set([...readings.values()].flatMap((corrected) => corrected.applied));
  const linking = corrections.flatMap(({ id, change }) =>
    change.kind === 'merge' || change.kind === 'split' ? [{ id, change }] : [],
  );
  const present = await presentRows(
    db,
    linking.flatMap(({ change }) => [...change.mentions, ...(change.kind === 'split' ? change.rest : [])]),
  );
  for (const { id, change } of linking) {
    const [own, rest] = [change.mentions, change.kind === 'split' ? change.rest : change.mentions].map(
      (refs) => new Set(refs.flatMap((ref) => present(ref) ?? [])).size,
    ) as [number, number];
    if (change.kind === 'merge' ? own > 1 : own > 0 && rest > 0) applied.add(id);
  }
  return applied;
}
