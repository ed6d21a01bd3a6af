/** The record that the process which serves these pages has opened. The server package sets it under the same name. */

import type { RecordStore } from '@readout/record';
import { error } from '@sveltejs/kit';

const key = Symbol.for('readout.record');

export function sharedRecord(): RecordStore | undefined {
  return (globalThis as { [key]?: RecordStore })[key];
}

export function need(record: RecordStore | undefined): RecordStore {
  return record ?? error(503, 'no-record');
}
