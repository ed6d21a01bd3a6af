export type { Change, CorrectionRequest, NamedActor } from './correct/change.js';
export { inputHash } from './document-id.js';
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
