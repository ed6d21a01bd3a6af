/** Accounts side by side: readings of one contact in, a comparison out. */
export type { Background } from './background.js';
export { compare } from './compare.js';
export type {
  Account,
  CheckedQuotation,
  Commitment,
  CommitmentKind,
  CommitmentTelling,
  ComparedActor,
  ComparedDocument,
  ComparedFlag,
  ComparedInitiative,
  ComparedPosition,
  ComparedStatement,
  Comparison,
  ContactSummary,
  FieldRow,
  FieldValue,
  LaterContact,
  Passage,
  Press,
  PressStatement,
  QuotationVerdict,
  Relation,
  StatementPair,
  TopicCell,
  TopicRow,
  WordChange,
} from './comparison.js';
export { initiativesOf } from './initiatives.js';
export { type ContactKey, sameContact } from './select.js';
