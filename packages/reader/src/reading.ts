/**
 * The reading: all that the reader finds in one document, as plain data.
 * Every offset is a half-open span `[start, end)` of UTF-16 code units of `document.text`.
 * Absent means "not told by the text".
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** ISO 3166-1 alpha-2 ("FR", "XK" for Kosovo), an organisation ("org/EU"), or "joint" for all sides. */
export type Side = string;

/** How a fact is known: the text says it, it was resolved (an office, a pronoun, a date), or it was assumed by a default. */
export type Basis = 'stated' | 'resolved' | 'assumed';

export type ContactKind = 'call' | 'video-call' | 'meeting' | 'visit' | 'summit' | 'talks' | 'letter';
export type ContactStatus = 'held' | 'planned' | 'proposed' | 'cancelled' | 'refused';
export type ActorKind = 'person' | 'state' | 'institution' | 'organisation' | 'group' | 'outlet';
export type Stance = 'propose' | 'support' | 'oppose';
export type InitiativeStatus = 'proposed' | 'agreed' | 'blocked' | 'abandoned' | 'ongoing';
export type ClaimField = 'kind' | 'status' | 'date' | 'initiator' | 'place' | 'duration' | 'outcome';
export type FlagKind =
  | 'joint-from-one-side'
  | 'unattributed'
  | 'accounts-differ'
  | 'missing-account'
  | 'attribution-dropped'
  | 'revised';

export type Act =
  | 'say'
  | 'stress'
  | 'recall'
  | 'discuss'
  | 'call-for'
  | 'propose'
  | 'agree'
  | 'accept'
  | 'refuse'
  | 'reject'
  | 'deny'
  | 'regret'
  | 'worry'
  | 'condemn'
  | 'accuse'
  | 'welcome'
  | 'thank'
  | 'congratulate'
  | 'promise'
  | 'warn'
  | 'judge'
  | 'admit'
  | 'ask'
  | 'announce'
  | 'inform';

/** One text that a publisher published at one time. */
export interface ReadDocument {
  readonly id: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** The side the publisher speaks for, when it is a press service. */
  readonly side?: Side;
  /** "2021-07-02", "2021-07" or "2021": its precision is its length. */
  readonly published?: string;
}

export interface Actor {
  /** "person/vladimir-putin", "state/RU", "institution/kremlin", "org/EU", "group/baltic-states", "outlet/tass", "unnamed/120-141". */
  readonly id: string;
  readonly kind: ActorKind;
  /** In English; of unnamed people as the text describes them. */
  readonly name: string;
  readonly side?: Side;
  readonly office?: string;
  readonly members?: readonly Side[];
  readonly wikidata?: string;
  readonly mentions: readonly Span[];
}

export interface Participant {
  readonly actor: string;
  readonly side?: Side;
  readonly evidence: Span;
  readonly basis: Basis;
}

/** One value that the text gives to one field of a contact, and who vouches for it. */
export interface Claim {
  readonly field: ClaimField;
  readonly value: string;
  readonly evidence: Span;
  readonly side?: Side;
  readonly source?: string;
  readonly basis: Basis;
  readonly rule: string;
}

/** One diplomatic interaction. Flat fields summarise `claims`: absent where they contradict each other. */
export interface Contact {
  readonly id: string;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly main: boolean;
  readonly date?: string;
  readonly place?: string;
  /** ISO 8601. */
  readonly duration?: string;
  readonly participants: readonly Participant[];
  /** "joint" if both sides asked for it. */
  readonly initiator?: Side;
  readonly claims: readonly Claim[];
  readonly topics: readonly string[];
  readonly evidence: readonly Span[];
  readonly rule: string;
}

/** What somebody is reported to have said. */
export interface Statement {
  readonly id: string;
  readonly form: 'quote' | 'paraphrase';
  readonly act: Act;
  readonly content: Span;
  readonly cue?: Span;
  /** Actor id or "joint". */
  readonly speaker?: string;
  readonly speakerAt?: Span;
  /** Actor id: who vouches that it was said; absent where the document itself reports it. */
  readonly source?: string;
  readonly sourceAt?: Span;
  /** Whose account it is: the source's side, else the speaker's. */
  readonly side?: Side;
  readonly contact?: string;
  readonly initiative?: string;
  readonly topics: readonly string[];
  readonly basis: Basis;
  readonly rule: string;
}

export interface Position {
  readonly side: Side;
  readonly stance: Stance;
  readonly evidence: Span;
  readonly source?: string;
  readonly rule: string;
}

export interface Initiative {
  readonly id: string;
  /** The words that name the proposal. */
  readonly name: Span;
  /** The contact that is proposed, if it is one. */
  readonly contact?: string;
  readonly positions: readonly Position[];
  readonly proposers: readonly Side[];
  readonly supporters: readonly Side[];
  readonly opponents: readonly Side[];
  readonly status: InitiativeStatus;
  readonly evidence: readonly Span[];
  readonly rule: string;
}

export interface TopicFound {
  readonly id: string;
  readonly mentions: readonly Span[];
}

/** Share of the text outside fences that one voice speaks. */
export interface Voice {
  readonly voice: Side | 'other' | 'narrator';
  readonly share: number;
}

export interface Flag {
  readonly kind: FlagKind;
  readonly message: string;
  /** The claim first, then each passage it was compared with. */
  readonly evidence: readonly Span[];
}

export interface Reading {
  readonly format: 'readout/1';
  /** Version of the reader. */
  readonly reader: string;
  /** Version of the world data. */
  readonly world: string;
  readonly document: ReadDocument;
  readonly actors: readonly Actor[];
  readonly contacts: readonly Contact[];
  readonly statements: readonly Statement[];
  readonly initiatives: readonly Initiative[];
  readonly topics: readonly TopicFound[];
  readonly voices: readonly Voice[];
  readonly flags: readonly Flag[];
}

/** What the reader is given: `text` may carry a leading `date YYYY-MM[-DD] `. */
export interface InputDocument {
  readonly id?: string;
  readonly text: string;
  readonly language?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
}
