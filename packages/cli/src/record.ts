import type { RecordStore, WorkQueue } from '@readout/record';
import type { PlaceOptions } from './options.js';

/** Opens the record that the options or the environment name, for the time of one piece of work; commands that only read make none. */
export async function withRecord<T>(
  { data, database }: PlaceOptions,
  work: (record: RecordStore) => Promise<T>,
  { create }: { readonly create: boolean } = { create: true },
): Promise<T> {
  const { openRecord } = await import('@readout/record');
  const record = await openRecord({
    dataDir: data || process.env.READOUT_DATA || 'data',
    databaseUrl: database ?? (data ? undefined : process.env.DATABASE_URL),
    create,
  });
  try {
    return await work(record);
  } finally {
    await record.close();
  }
}

/** Opens the work that machines share, for the time of one piece of work; there is none on an embedded record. */
export async function withQueue<T>(
  { data, database }: PlaceOptions,
  work: (queue: WorkQueue) => Promise<T>,
  options: { readonly works?: boolean; readonly timeout?: number } = {},
): Promise<T> {
  const url = database ?? (data ? undefined : process.env.DATABASE_URL);
  if (!url)
    throw Object.assign(
      new Error('only a record in PostgreSQL is shared by workers; name it with --database or DATABASE_URL'),
      { code: 'no-database' },
    );
  const { openQueue } = await import('@readout/record');
  const queue = await openQueue(url, options);
  try {
    return await work(queue);
  } finally {
    await queue.close();
  }
}
