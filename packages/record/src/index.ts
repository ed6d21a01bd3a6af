export { openRecord } from './open-record.js';
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
