import type { ContactKind, ContactStatus, InputDocument, Reading } from '@readout/reader';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Change } from '../correct/change.js';
import type { Party } from '../types.js';

/** The tables, the same on both engines. Days are "YYYY-MM-DD", dates as precise as they are long. */
export interface Schema {
  documents: DocumentsTable;
  readings: ReadingsTable;
  contacts: ContactsTable;
  contact_mentions: MentionsTable;
  addresses: AddressesTable;
  revisions: RevisionsTable;
  sketches: SketchesTable;
  copy_pairs: CopyPairsTable;
  copies: CopiesTable;
  withdrawals: WithdrawalsTable;
  corrections: CorrectionsTable;
  correction_documents: CorrectionDocumentsTable;
  inputs: InputsTable;
  watched_sources: WatchedSourcesTable;
  watched_pages: WatchedPagesTable;
}

/** Immutable, but for the text of a document that was withdrawn. */
interface DocumentsTable {
  id: string;
  /** The id under which it was read. */
  given_id: string;
  text: string;
  language: string;
  title: string | null;
  url: string | null;
  publisher: string | null;
  side: string | null;
  published: string | null;
  sample: boolean;
  name: string | null;
  /** False where the reader found the publisher in the text. */
  publisher_told: Generated<boolean>;
  seq: Generated<string>;
  added_at: Generated<Date>;
}

/** `reading` leaves out the text, which `documents` holds. */
interface ReadingsTable {
  document_id: string;
  reader: string;
  world: string;
  reading: JSONColumnType<Reading>;
  /** Sorts older versions of reader and world first. */
  version: string;
  /** What was mended of the document that was read, as in `revisions`. */
  mended: string;
  seq: Generated<string>;
  read_at: Generated<Date>;
}

/** Derived from mentions: rebuilt, never patched. */
interface ContactsTable {
  id: string;
  parties: string;
  kind: ContactKind;
  status: ContactStatus;
  date: string | null;
  latest_day: string | null;
  initiator: string | null;
  participants: JSONColumnType<Party[]>;
  sides: JSONColumnType<string[]>;
  documents: JSONColumnType<string[]>;
}

/** A contact as one document tells it. `contact_id` and `reason` are what resolving found. */
interface MentionsTable {
  document_id: string;
  contact: string;
  main: boolean;
  kind: ContactKind;
  status: ContactStatus;
  date: string | null;
  first_day: string | null;
  last_day: string | null;
  initiator: string | null;
  /** The sides that took part: mentions that share it may be one contact. */
  parties: string;
  participants: JSONColumnType<Party[]>;
  topics: JSONColumnType<string[]>;
  published: string | null;
  corrected: JSONColumnType<string[]>;
  contact_id: string | null;
  reason: string | null;
}

/** Append-only: every address that a mention ever had. */
interface AddressesTable {
  seq: Generated<string>;
  address: string;
  document_id: string;
  contact: string;
  given_at: Generated<Date>;
  /** What the mention told then; not kept of the oldest. */
  parties: string | null;
  kind: string | null;
}

/** Derived from documents. A work is all documents of one given id or address: its name is the hash of one of them. */
interface RevisionsTable {
  document_id: string;
  work: string;
  /** What addresses of one page share. */
  address: string | null;
  /** 1 for the oldest. */
  number: number;
  newest: boolean;
  /** JSON of the fields of the document that corrections set; empty where there are none. */
  mended: Generated<string>;
}

/** Derived from texts: the hashes that a text is found by. */
interface SketchesTable {
  hash: ColumnType<string | number, number>;
  document_id: string;
}

/** Two documents whose texts repeat each other, in the order of their ids. */
interface CopyPairsTable {
  document_id: string;
  other_id: string;
}

/** Derived from pairs: every document of a group, and the one that the others repeat. */
interface CopiesTable {
  document_id: string;
  original: string;
}

/** The tombstone of a document whose text was taken out. */
interface WithdrawalsTable {
  document_id: string;
  reason: string;
  author: string;
  withdrawn_at: Generated<Date>;
}

interface CorrectionsTable {
  id: Generated<number>;
  change: JSONColumnType<Change>;
  author: string;
  reason: string;
  made_at: Generated<Date>;
  undone_at: Date | null;
  undone_by: string | null;
  undone_reason: string | null;
}

/** Which documents a correction is about. */
interface CorrectionDocumentsTable {
  document_id: string;
  correction_id: number;
}

/** What was given to be read, by its hash. Read: `document_id`; waiting for a reader: `input`; unreadable: `problem` beside it. */
interface InputsTable {
  hash: string;
  document_id: string | null;
  input: ColumnType<InputDocument | null, string | null, string | null>;
  name: string | null;
  problem: string | null;
  given_at: Generated<Date>;
}

/** How it stands with a source that is watched. */
interface WatchedSourcesTable {
  id: string;
  host: string;
  publisher: string;
  due_at: Generated<Date>;
  /** Until when somebody visits it. */
  leased_until: Date | null;
  worker: string | null;
  first_at: Generated<Date>;
  asked_at: Date | null;
  answered_at: Date | null;
  new_at: Date | null;
  failing_since: Date | null;
  failures: Generated<number>;
  error: string | null;
  etag: string | null;
  modified: string | null;
}

/** An address that a source announced, and what it said when it was fetched last. */
interface WatchedPagesTable {
  url: string;
  source: string;
  first_at: Generated<Date>;
  asked_at: Generated<Date>;
  etag: string | null;
  modified: string | null;
  error: string | null;
}
