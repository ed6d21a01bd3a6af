import type { Kysely } from 'kysely';
import { inputHash } from '../document-id.js';
import { addDocuments } from '../store/add.js';
import type { Schema } from '../store/schema.js';
import type { Addition } from '../types.js';
import type { Jobs } from './jobs.js';
import type { Working } from './work-on.js';

/** Reads documents that wait, and keeps them in one transaction; what somebody has read meanwhile is left alone. */
export async function readGiven(
  db: Kysely<Schema>,
  jobs: readonly Jobs['read'][],
  { read, problem }: Pick<Working, 'read' | 'problem'>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('inputs')
    .select(['input', 'name'])
    .where(
      'hash',
      'in',
      jobs.map(({ input }) => input),
    )
    .where('input', 'is not', null)
    .orderBy('hash')
    .execute();
  const additions: Addition[] = [];
  const tell = async (
    input: Addition['input'],
    name: string | null,
    why: string,
    rest: { input?: null },
  ): Promise<void> => {
    problem?.(input.id ?? name ?? inputHash(input), why);
    await db
      .updateTable('inputs')
      .set({ problem: why, ...rest })
      .where('hash', '=', inputHash(input))
      .execute();
  };
  for (const { input, name } of rows) {
    if (!input) continue;
    const result = await read(input);
    if ('problem' in result) await tell(input, name, result.problem, {});
    else additions.push({ input, reading: result.reading, options: { name: name ?? undefined } });
  }
  if (additions.length === 0) return [];
  const added = await addDocuments(db, additions);
  const kept: string[] = [];
  for (const [at, { input, options }] of additions.entries()) {
    const one = added[at];
    // A text that was withdrawn is not kept here either.
    if (one && 'refused' in one) await tell(input, options?.name ?? null, one.refused.message, { input: null });
    else if (one?.kept) kept.push(one.document);
  }
  return kept;
}
