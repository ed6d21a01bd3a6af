export type { Change, CorrectionRequest, NamedActor } from './correct/change.js';
export { openRecord } from './open-record.js';
export { type Rereading, rereadRecord } from './reread-record.js';
export type {
  Added,
  ContactMention,
  ContactPage,
  ContactRow,
  DocumentPage,
  DocumentRow,
  Party,
  RecordPlace,
  RecordStatus,
  RecordStore,
  Revision,
  RevisionStep,
} from './types.js';
export type { Correction, Signed, Withdrawal } from './types-of-changes.js';
export type { WatchState } from './watch/types.js';
