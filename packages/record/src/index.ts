export type { Change, CorrectionRequest, NamedActor } from './correct/change.js';
export { inputHash } from './document-id.js';
export { type Move, type Moved, moveRecord } from './move/move-record.js';
export { openRecord } from './open-record.js';
export { type Rereading, rereadRecord } from './reread-record.js';
export type {
  Added,
  Addition,
  ContactMention,
  ContactPage,
  ContactRow,
  DocumentPage,
  DocumentRow,
  Exported,
  ExportPlace,
  Known,
  Party,
  RecordPlace,
  RecordStatus,
  RecordStore,
  Refused,
  Revision,
  RevisionStep,
} from './types.js';
export type { Correction, Signed, Withdrawal } from './types-of-changes.js';
export type { WatchState } from './watch/types.js';
export { openQueue, type QueueOptions, type UnreadDocument, type WorkQueue } from './work/open-queue.js';
export type { Working } from './work/work-on.js';
