/** What a comparison holds: plain data about one contact, as several documents tell it. */
import type {
  Act,
  ActorKind,
  Basis,
  ClaimField,
  ContactKind,
  ContactStatus,
  FlagKind,
  InitiativeStatus,
  Side,
  Span,
  Stance,
} from '@readout/reader';

/** The exact words that prove something: a span of one document. `statement` names the statement it belongs to. */
export interface Passage extends Span {
  readonly document: string;
  readonly words: string;
  readonly statement?: string;
}

export interface ComparedDocument {
  readonly id: string;
  readonly language: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** The side whose press service published it; absent for the press. */
  readonly side?: Side;
  readonly published?: string;
}

export interface ComparedActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly side?: Side;
  readonly office?: string;
}

/** A statement about the contact. `speaker` and `source` are keys of `actors`; `speaker` may be "joint". */
export interface ComparedStatement {
  readonly passage: Passage;
  readonly form: 'quote' | 'paraphrase';
  readonly act: Act;
  readonly speaker?: string;
  readonly source?: string;
  /** Whose account it is; absent where no side vouches for it. */
  readonly side?: Side;
  /** True where the document is not that side's own. */
  readonly relayed: boolean;
  readonly topics: readonly string[];
  readonly basis: Basis;
  readonly rule: string;
}

/** What one side says about the contact. No documents: it is known only as others relay it. Neither: the side is silent. */
export interface Account {
  readonly side: Side;
  /** True for a side that took part, false for one that comments. */
  readonly participant: boolean;
  /** Documents of that side's own press service. */
  readonly documents: readonly string[];
  /** Days from the contact to the first of them; absent where either day is not told. */
  readonly delay?: number;
  readonly published: readonly ComparedStatement[];
  readonly relayed: readonly ComparedStatement[];
}

/** A statement that no side vouches for, and the sides whose accounts share a topic with it. */
export interface PressStatement extends ComparedStatement {
  readonly carriedBy: readonly Side[];
}

export interface Press {
  readonly documents: readonly string[];
  readonly statements: readonly PressStatement[];
}

/** Both sides say, want, agree to or reject it; one rejects what the other wants, holds agreed or blames it for; anything else. */
export type Relation = 'alike' | 'opposed' | 'uneven';

/** What two sides say on one topic: statements of accounts that both published. */
export interface StatementPair {
  readonly topics: readonly string[];
  /** In the order of the accounts. */
  readonly statements: readonly [ComparedStatement, ComparedStatement];
  readonly relation: Relation;
  /** The row of pairs/relation-rules.ts that tells so. */
  readonly rule: string;
}

/** What became of words that the press quotes; how each is told, in quotations/verdict-rules.ts. */
export type QuotationVerdict =
  | 'verbatim'
  | 'shortened'
  | 'inserted-words'
  | 'other-words'
  | 'other-language'
  | 'not-found';

/** A piece of a communiqué and a quotation of it: in both, only in the quotation, or left out by it. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'dropped';
  readonly words: string;
}

/** A quotation of the press, traced to the communiqué it comes from. */
export interface CheckedQuotation {
  readonly quotation: ComparedStatement;
  readonly verdict: QuotationVerdict;
  /** Where the communiqué says it, or, in another language, may say it; absent of what was not found. */
  readonly found?: Passage;
  /** True where an ellipsis or brackets tell of every change. */
  readonly marked: boolean;
  /** Word by word; empty where nothing changed, or nothing can be told. Those not `added` are the communiqué's words, those not `dropped` the quoted ones. */
  readonly changes: readonly WordChange[];
}

/** What one voucher says about one field; `side` is absent for the press. */
export interface FieldValue {
  readonly side?: Side;
  readonly value: string;
  readonly passages: readonly Passage[];
}

/** `disputed`: two sides contradict each other. */
export interface FieldRow {
  readonly field: ClaimField;
  readonly values: readonly FieldValue[];
  readonly disputed: boolean;
}

/** The passages in which one side (absent: the press alone) speaks of a topic. */
export interface TopicCell {
  readonly side?: Side;
  readonly passages: readonly Passage[];
}

/** `all`: in every account there is; `some`, `one`: in several, in one; `none`: the press alone. */
export interface TopicRow {
  readonly topic: string;
  readonly spread: 'all' | 'some' | 'one' | 'none';
  /** Sides whose published account holds it; of a side that published nothing, what others relay. */
  readonly carriedBy: readonly Side[];
  readonly cells: readonly TopicCell[];
}

/** Something a reader should know, with the passages that show it: the claim first. */
export interface ComparedFlag {
  readonly kind: FlagKind;
  /** In English; pages word it themselves from the fields below. */
  readonly message: string;
  /** The one side that carries what is printed as joint or as a fact; the side whose account is missing, or was revised. */
  readonly side?: Side;
  readonly field?: ClaimField;
  readonly passages: readonly Passage[];
}

/** Where one side stands on a proposal, with the words that say so. */
export interface ComparedPosition {
  readonly side: Side;
  readonly stance: Stance;
  readonly passages: readonly Passage[];
}

/** A proposal that the documents tell of: who proposes, supports and opposes it, and what was said about it. */
export interface ComparedInitiative {
  /** The words that name it. */
  readonly names: readonly Passage[];
  readonly status: InitiativeStatus;
  readonly positions: readonly ComparedPosition[];
  readonly statements: readonly ComparedStatement[];
}

/** Meet, speak or visit again; go on with talks, contacts, work; have ministers, advisers or envoys do something. */
export type CommitmentKind = 'meet' | 'continue' | 'instruct';

/** A contact of the same sides that was held after the one compared. */
export interface LaterContact {
  /** Its public address. */
  readonly id: string;
  readonly kind: ContactKind;
  readonly date?: string;
  /** Ids of actors. */
  readonly participants: readonly string[];
}

/** Where one document tells of a commitment. */
export interface CommitmentTelling {
  /** Whose account tells it; absent where the press alone does. */
  readonly side?: Side;
  readonly passage: Passage;
  /** The row that reads it: of commitments/wording-rules.ts, or the reader's rule of the contact that is planned. */
  readonly rule: string;
}

/** What parties say they will do, and what became of it. */
export interface Commitment {
  readonly kind: CommitmentKind;
  /** Those that bind themselves. */
  readonly sides: readonly Side[];
  /** As precise as it is told; absent where no document tells it. */
  readonly due?: string;
  /** How they mean to meet, where it is told. */
  readonly contactKind?: ContactKind;
  readonly tellings: readonly CommitmentTelling[];
  readonly topics: readonly string[];
  /** `not-looked-for`: no record was asked, or nobody tells when it was made. */
  readonly outcome: 'kept' | 'nothing-found' | 'not-looked-for';
  /** The first later contact that kept it. */
  readonly keptBy?: LaterContact;
}

/** The contact as all documents together tell it: a field is absent where nobody tells it or sides contradict. */
export interface ContactSummary {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly date?: string;
  readonly place?: string;
  readonly duration?: string;
  readonly initiator?: Side;
  /** Keys of `actors`. */
  readonly participants: readonly string[];
}

export interface Comparison {
  readonly contact: ContactSummary;
  readonly documents: readonly ComparedDocument[];
  /** Documents that were given and do not tell of this contact. */
  readonly without: readonly string[];
  readonly actors: Readonly<Record<string, ComparedActor>>;
  readonly accounts: readonly Account[];
  readonly press: Press;
  /** What the press tells as said, by whomever, and no published account holds; none where no account is published. */
  readonly additions: readonly ComparedStatement[];
  /** Quotations of the press that a communiqué holds, and those of a party's that none does; none where no communiqué is known. */
  readonly quotations: readonly CheckedQuotation[];
  readonly fields: readonly FieldRow[];
  readonly topics: readonly TopicRow[];
  /** The closest first; each statement is in one pair of two sides at most. */
  readonly pairs: readonly StatementPair[];
  readonly initiatives: readonly ComparedInitiative[];
  readonly commitments: readonly Commitment[];
  readonly flags: readonly ComparedFlag[];
}
