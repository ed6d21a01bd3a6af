/** In: an address where nothing is. Out: never: the page says that nothing is there, or why what was there is gone. */
import type { RecordStore } from '@readout/record';
import { error } from '@sveltejs/kit';

export async function notThere(record: RecordStore, id: string): Promise<never> {
  const tombstone = await record.withdrawal(id);
  if (tombstone) error(410, { message: 'withdrawn', reason: tombstone.reason, at: tombstone.at.slice(0, 10) });
  return error(404, 'not-found');
}
