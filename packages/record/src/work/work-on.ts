import { setTimeout as sleep } from 'node:timers/promises';
import type { InputDocument } from '@readout/reader';
import type { Kysely } from 'kysely';
import type PgBoss from 'pg-boss';
import type { Schema } from '../store/schema.js';
import type { Versions } from '../store/version-order.js';
import type { ReadingResult } from '../types.js';
import { type Jobs, type Kind, nameOf, undone } from './jobs.js';
import { readGiven } from './read-given.js';
import { rereadGiven } from './reread-given.js';
import { resolveGiven } from './resolve-given.js';

/** What working needs of whoever does it: the record knows no reader. */
export interface Working {
  readonly versions: Versions;
  readonly read: (input: InputDocument) => Promise<ReadingResult>;
  /** Jobs taken at once: so many are done again when this process is killed. */
  readonly batch?: number;
  /** Ends when nothing is left to do, in nobody's hands either. */
  readonly drain?: boolean;
  readonly signal?: AbortSignal;
  /** Called after each batch with the documents of it that this process is the first to have read, read again or resolved. */
  readonly progress?: (kind: Kind, documents: readonly string[], jobs: number) => Promise<void> | void;
  /** A document that cannot be read, or not be kept. */
  readonly problem?: (name: string, problem: string) => void;
}

const BATCH = 20;
const PAUSE = 500;

/** How each kind of job is done. Done twice, it changes nothing: a job may be taken again after its worker is taken for dead. */
const DO: {
  readonly [K in Kind]: (db: Kysely<Schema>, jobs: readonly Jobs[K][], working: Working) => Promise<string[]>;
} = {
  read: readGiven,
  reread: rereadGiven,
  resolve: resolveGiven,
};

export async function workOn(db: Kysely<Schema>, boss: PgBoss, working: Working): Promise<void> {
  const { signal, drain } = working;
  while (!signal?.aborted) {
    let taken = 0;
    for (const kind of Object.keys(DO) as Kind[]) if (!signal?.aborted) taken += await doSome(db, boss, kind, working);
    if (taken > 0) continue;
    if (drain && (await undone(boss)) === 0) return;
    await sleep(PAUSE, undefined, signal ? { signal } : {}).catch(() => {});
  }
}

/** Jobs that end in an error go back, to be tried again later; gives back how many were taken. */
async function doSome<K extends Kind>(db: Kysely<Schema>, boss: PgBoss, kind: K, working: Working): Promise<number> {
  const { batch = BATCH, progress, problem } = working;
  const jobs = await boss.fetch<Jobs[K]>(nameOf(kind), { batchSize: batch });
  if (jobs.length === 0) return 0;
  const ids = jobs.map(({ id }) => id);
  try {
    const documents = await DO[kind](
      db,
      jobs.map(({ data }) => data),
      working,
    );
    await boss.complete(nameOf(kind), ids);
    await progress?.(kind, documents, jobs.length);
  } catch (error) {
    problem?.(`${jobs.length} jobs (${kind})`, `will be tried again: ${(error as Error).message}`);
    await boss.fail(nameOf(kind), ids);
  }
  return jobs.length;
}
