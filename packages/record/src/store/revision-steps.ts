import type { Kysely } from 'kysely';
import { effectOf } from '../revise/effect.js';
import { wordDiff } from '../revise/word-diff.js';
import type { Revision, RevisionStep } from '../types.js';
import { documentsWithReadings, hashOf } from './documents.js';
import { revisionsOf } from './revisions.js';
import type { Schema } from './schema.js';

/** What each revision changed of the one before: the words, and what is read to have been said. */
export async function revisionSteps(db: Kysely<Schema>, id: string): Promise<RevisionStep[] | undefined> {
  const hash = await hashOf(db, id);
  if (hash === undefined) return undefined;
  const revisions = await revisionsOf(db, hash);
  const told = await documentsWithReadings(
    db,
    revisions.map((revision) => revision.hash),
  );
  const readings = new Map(told.map(({ document, reading }) => [document.hash, reading]));
  return revisions.slice(1).flatMap((to, at) => {
    const from = revisions[at] as Revision;
    const [older, newer] = [readings.get(from.hash), readings.get(to.hash)];
    if (!older || !newer) return [];
    const words = wordDiff(older.document.text, newer.document.text);
    return [{ from, to, words, statements: effectOf(older, newer) }];
  });
}
