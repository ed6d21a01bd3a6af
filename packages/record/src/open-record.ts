import type { RecordPlace, RecordStore } from './types.js';

/** Opens the record: PostgreSQL when it has an address, else the embedded folder, by itself or through the process that holds it. */
export async function openRecord(place: RecordPlace = {}): Promise<RecordStore> {
  if (place.databaseUrl) {
    const { openPostgres } = await import('./store/open-postgres.js');
    return openPostgres(place.databaseUrl);
  }
  const { openEmbedded } = await import('./embedded/open-embedded.js');
  return openEmbedded(place.dataDir || 'data', place);
}
