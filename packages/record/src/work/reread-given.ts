import type { Kysely } from 'kysely';
import { RecordError } from '../errors.js';
import type { NewReading } from '../store/insert-reading.js';
import { reread, stale } from '../store/reread.js';
import type { Schema } from '../store/schema.js';
import { versionOrder } from '../store/version-order.js';
import type { Jobs } from './jobs.js';
import type { Working } from './work-on.js';

/** Reads documents again, unless these versions or newer ones have; a worker that is older than what was asked for gives the jobs back. */
export async function rereadGiven(
  db: Kysely<Schema>,
  jobs: readonly Jobs['reread'][],
  { versions, read, problem }: Pick<Working, 'versions' | 'read' | 'problem'>,
): Promise<string[]> {
  const newer = jobs.find((job) => versionOrder(job.versions) > versionOrder(versions));
  if (newer)
    throw new RecordError(
      'old-worker',
      `this worker reads as version ${versions.reader} and is asked for ${newer.versions.reader}; update it`,
    );
  const readings: NewReading[] = [];
  for (const { document } of jobs) {
    const [old] = (await stale(db, versions, { document })).documents;
    if (!old) continue;
    const result = await read(old.input);
    if ('problem' in result) problem?.(old.input.id ?? old.hash, result.problem);
    else readings.push({ hash: old.hash, mended: old.mended, reading: result.reading });
  }
  await reread(db, readings);
  return readings.map(({ hash }) => hash);
}
