import type { RecordStore } from '@readout/record';

/** The pages are a bundle of their own: the record reaches them under this name, one a process. */
const KEY = Symbol.for('readout.record');

export function shareRecord(record: RecordStore): void {
  (globalThis as { [KEY]?: RecordStore })[KEY] = record;
}
