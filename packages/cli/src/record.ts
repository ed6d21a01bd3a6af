import type { RecordStore } from '@readout/record';

/** Opens the record that the options or the environment name, for the time of one piece of work; commands that only read make none. */
export async function withRecord<T>(
  options: { readonly data?: string },
  work: (record: RecordStore) => Promise<T>,
  { create }: { readonly create: boolean } = { create: true },
): Promise<T> {
  const { openRecord } = await import('@readout/record');
  const record = await openRecord({
    dataDir: options.data || process.env.READOUT_DATA || 'data',
    databaseUrl: options.data ? undefined : process.env.DATABASE_URL,
    create,
  });
  try {
    return await work(record);
  } finally {
    await record.close();
  }
}
