/** Accounts side by side: readings of one contact in, a comparison out. */
export { compare } from './compare.js';
export type {
  Account,
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
  Passage,
  Press,
  PressStatement,
  TopicCell,
  TopicRow,
} from './comparison.js';
export { initiativesOf } from './initiatives.js';
export { type ContactKey, sameContact } from './select.js';
