export type { Change, CorrectionRequest, NamedActor } from './correct/change.js';
export { openRecord } from './open-record.js';
export { type Rereading, rereadRecord } from './reread-record.js';
export type {
  Added,
  ContactMention,
  ContactPage,
  ContactRow,
  Correction,
  DocumentPage,
  DocumentRow,
  Party,
  RecordPlace,
  RecordStatus,
  RecordStore,
  Revision,
  RevisionStep,
  Signed,
  Withdrawal,
} from './types.js';
