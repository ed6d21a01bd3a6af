import type { ContactKind, ContactStatus, InputDocument, Reading, Side } from '@readout/reader';
import type { CorrectionRequest } from './correct/change.js';
import type { RecordErrorCode } from './errors.js';
import type { Effect } from './revise/effect.js';
import type { WordChange } from './revise/word-diff.js';
import type { Versions } from './store/version-order.js';
import type { Correction, Signed, Stale, StaleOptions, Withdrawal } from './types-of-changes.js';
import type { WatchEnd, WatchedPage, WatchState, WatchTurn } from './watch/types.js';
import type { Claim, Fetched } from './watch/watch.js';

/** Where the record is: an embedded folder, or PostgreSQL. An empty `databaseUrl` is as if unset. */
export interface RecordPlace {
  readonly dataDir?: string | undefined;
  readonly databaseUrl?: string | undefined;
  /** False: a folder that holds no record is an error, and nothing is made. */
  readonly create?: boolean;
}

export interface DocumentRow {
  /** The id under which it was read: the one it came with, else the reader's. Of several documents the newest has it. */
  readonly id: string;
  /** Of text, publisher, address and date of publication: its key, and its id where a newer one took that. */
  readonly hash: string;
  readonly language: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly side?: Side;
  readonly published?: string;
  /** One of the documents that come with Readout. */
  readonly sample: boolean;
  /** What it goes by where it has no title: the file it came from. */
  readonly name?: string;
  /** The document whose text it repeats: a reprint is no voice of its own. Absent of the original. */
  readonly copyOf?: string;
}

/** A party to a contact, told once however many documents name it. */
export interface Party {
  readonly actor: string;
  readonly name: string;
  readonly side?: Side;
}

/** A contact of the record: what its documents agree on. */
export interface ContactRow {
  /** Its public address: "2021-07-02-call-FR-RU". */
  readonly id: string;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly date?: string;
  /** Absent where nobody tells it, or accounts differ. */
  readonly initiator?: Side;
  readonly participants: readonly Party[];
  readonly sides: readonly Side[];
  /** Documents that tell of it, earliest first: the ids under which they were read. */
  readonly documents: readonly string[];
  /** How many of them there are when reprints of one text count once. */
  readonly voices: number;
}

/** A contact as one document tells it, and why it is taken for the same contact. */
export interface ContactMention {
  readonly document: string;
  /** Id of the contact in the reading of that document. */
  readonly contact: string;
  /** As this document tells it: together, in the order of publication, the history of the contact. */
  readonly status: ContactStatus;
  readonly date?: string;
  readonly reason: string;
}

export interface ContactPage {
  readonly contact: ContactRow;
  /** The address that was asked for, when the contact has another one now. */
  readonly movedFrom?: string;
  /** Why that one leads here. */
  readonly movedBecause?: string;
  /** Contacts that hold some of the documents that the address stood for. */
  readonly others?: readonly string[];
  readonly mentions: readonly ContactMention[];
  readonly documents: readonly DocumentRow[];
  /** In the order of `documents`, under the same ids. */
  readonly readings: readonly Reading[];
  readonly background: Background;
}

/** What the rest of the record tells about a contact. */
export interface Background {
  /** Parties that published an account of most of their latest contacts. */
  readonly publishes: readonly Side[];
  /** By the id of a document that was revised, the reading of its first text. */
  readonly originals: Readonly<Record<string, Reading>>;
  /** Contacts of the same sides that were held later, earliest first. */
  readonly later: readonly LaterContact[];
}

export interface LaterContact {
  /** Its public address. */
  readonly id: string;
  readonly kind: ContactKind;
  readonly date?: string;
  /** Ids of actors. */
  readonly participants: readonly string[];
}

export interface DocumentPage {
  readonly document: DocumentRow;
  readonly reading: Reading;
  /** None for a revision that is not the newest: only that one speaks. */
  readonly contacts: readonly ContactRow[];
  /** All revisions of the document, itself among them, oldest first. */
  readonly revisions: readonly Revision[];
  /** The documents that repeat each other's text, itself among them, the original first; none where nothing does. */
  readonly copies: readonly string[];
}

/** One text of a document that has changed. */
export interface Revision {
  readonly document: string;
  readonly hash: string;
  /** 1 for the oldest. */
  readonly number: number;
  readonly newest: boolean;
  readonly published?: string;
  /** When the record took it in: ISO 8601, UTC. */
  readonly added: string;
}

/** What one revision changed of the one before it. */
export interface RevisionStep {
  readonly from: Revision;
  readonly to: Revision;
  readonly words: readonly WordChange[];
  readonly statements: Effect;
}

export interface Range {
  readonly limit?: number;
  readonly offset?: number;
}

export interface AddOptions {
  readonly sample?: boolean;
  /** What it goes by where it has no title: the file it came from. */
  readonly name?: string | undefined;
}

export interface Added {
  readonly document: string;
  /** False when the record held it already. */
  readonly kept: boolean;
  /** Public addresses of the contacts that it tells of. */
  readonly contacts: readonly string[];
}

/** A document to be kept, as it came and as it was read. */
export interface Addition {
  readonly input: InputDocument;
  readonly reading: Reading;
  readonly options?: AddOptions;
}

/** What became of reading one text. */
export type ReadingResult = { readonly reading: Reading } | { readonly problem: string };

/** Why a document was not kept: "bad-text" or "withdrawn", in one line that says what to do. */
export interface Refused {
  readonly refused: { readonly code: RecordErrorCode; readonly message: string };
}

/** What was given to be read and has been: no version asked for would read it anew. */
export interface Known {
  /** The hash of the input (`inputHash`). */
  readonly input: string;
  readonly added: Added;
}

export interface Resolved {
  readonly documents: number;
  /** Where to go on from. */
  readonly place: string;
}

/** How far an export has come: the kind of line, and the key of the last one. */
export interface ExportPlace {
  readonly kind: string;
  readonly key: readonly string[];
}

export interface Exported {
  /** Each a JSON object with its kind as `line`, without line ends. */
  readonly lines: readonly string[];
  readonly next?: ExportPlace;
}

export interface RecordStatus {
  readonly engine: 'pglite' | 'postgresql';
  readonly documents: number;
  readonly samples: number;
  readonly contacts: number;
}

export interface RecordStore {
  /** Keeps a document and its reading, in one transaction; twice is kept once. */
  add(input: InputDocument, reading: Reading, options?: AddOptions): Promise<Added>;
  /** The same for many in one transaction, which is several times as fast; what is refused keeps none of the others out. At most 1,000. */
  addMany(additions: readonly Addition[]): Promise<readonly (Added | Refused)[]>;
  /** Which of these inputs, by `inputHash`, were read by these versions or newer ones: an import that was stopped skips them. */
  known(inputs: readonly string[], versions: Versions): Promise<Known[]>;
  /** Newest first. */
  contacts(options?: Range): Promise<ContactRow[]>;
  /** The same contacts with all that is told of each. */
  contactPages(options?: Range): Promise<ContactPage[]>;
  /** By public address, present or past. */
  contact(id: string): Promise<ContactPage | undefined>;
  /** By the id under which it was read (its newest text), or by hash. */
  document(id: string): Promise<DocumentPage | undefined>;
  /** What each revision of a document changed, oldest first; none of a document that never changed. */
  revisions(id: string): Promise<RevisionStep[] | undefined>;
  /** Takes the text of a document out, with all its revisions; a tombstone stays. */
  withdraw(id: string, signed: Signed): Promise<Withdrawal>;
  /** Lifts a tombstone: the document can be added again. */
  readmit(id: string): Promise<void>;
  /** The tombstone of a document, or of the documents that a contact's address stood for. */
  withdrawal(id: string): Promise<Withdrawal | undefined>;
  /** Newest first. */
  withdrawals(): Promise<Withdrawal[]>;
  correct(request: CorrectionRequest, signed: Signed): Promise<Correction>;
  undo(correction: number, signed: Signed): Promise<Correction>;
  /** All that were ever made, oldest first. */
  corrections(): Promise<Correction[]>;
  /** What these versions of the reader and of the world have not read yet. */
  stale(versions: Versions, options?: StaleOptions): Promise<Stale>;
  /** Keeps readings of documents that the record holds, all or none; gives back how many were new. */
  reread(
    readings: readonly { readonly hash: string; readonly mended: string; readonly reading: Reading }[],
  ): Promise<number>;
  /** Makes the contacts of the next documents anew, as they came, after a place; none are left when `documents` is 0. */
  resolve(after?: string): Promise<Resolved>;
  /** A part of the record as lines of JSON, in a fixed order, after a place; the last part has no `next`. */
  export(after?: ExportPlace): Promise<Exported>;
  status(): Promise<RecordStatus>;
  /** A watched source that is due and whose host nobody visits; its turn ends with `endTurn`, or by itself after a while. */
  claimSource(claim: Claim): Promise<WatchTurn | undefined>;
  endTurn(end: WatchEnd): Promise<void>;
  watchStates(): Promise<WatchState[]>;
  /** Those of these addresses that were fetched before. */
  watchedPages(urls: readonly string[]): Promise<WatchedPage[]>;
  keepPage(page: Fetched): Promise<void>;
  close(): Promise<void>;
}
