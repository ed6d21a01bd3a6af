import type { OfficeKind, Side } from '@readout/world';
import type { TextWords } from '../1-text/index.js';
import type { Rule } from '../patterns/rule.js';
import type { Act, ContactKind, Stance } from '../reading.js';
import type { Names } from './names.js';
import type { TopicTerms } from './topic-terms.js';

/** All that the reader knows of one language. Every key is required: a missing file does not compile. */
export interface Pack {
  /** BCP 47. */
  readonly language: string;
  readonly names: Names;
  readonly text: TextWords;
  readonly titles: readonly Title[];
  /** Function words by class; the stages and the patterns know the classes, never the words. */
  readonly words: Readonly<Record<Exclude<WordClass, ProposalWord>, readonly string[]>>;
  readonly proposals: Readonly<Record<ProposalWord, readonly string[]>>;
  readonly verbs: readonly Verb[];
  /** All forms of a verb; the morphology of the language. */
  readonly conjugate: (infinitive: string) => readonly VerbForm[];
  readonly auxiliaries: readonly Auxiliary[];
  readonly nouns: readonly ContactNoun[];
  readonly cueNouns: readonly CueNoun[];
  readonly dates: DateWords;
  /** Words for people without a name, and how English describes them ("conseiller": "an adviser"). */
  readonly people: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, TopicTerms>>;
  readonly grammar: Grammar;
  /** Rows that no other language could share. */
  readonly rules: readonly Rule[];
}

export interface Grammar {
  /** Demonyms are written with a capital (English). */
  readonly capitalDemonyms: boolean;
  /** Verbs of which the bare form is also a noun (English "call"): it counts as a verb only after an auxiliary or "to". */
  readonly bareVerbsAreNouns: boolean;
  /** Reported infinitives keep their particle (English "to"). */
  readonly infinitiveKeepsTo: boolean;
  /** Verbs whose perfect takes "be" and is not passive (French "est arrivé"). */
  readonly perfectWithBe: readonly string[];
  /** What may stand inside a verb of several words ("n'aura pas lieu"). */
  readonly insideVerbs: readonly string[];
  /** How an infinitive that the pack does not list looks (folded), where its letters show it. */
  readonly infinitive: RegExp | null;
  /** Of languages without articles that tell by case what others tell by prepositions and order; null for the others. */
  readonly declension: Declension | null;
}

/** What the stages ask about words that decline. Cases are bits, see `shared/cases.ts`. */
export interface Declension {
  /** The cases a folded word may stand in, and whether it is an adjective; undefined for words the pack does not know. */
  readonly featuresOf: (norm: string) => { readonly cases: number; readonly adjective: boolean } | undefined;
  /** The nominative of an unknown name that stands in one of the cases. */
  readonly nominative: (name: string, cases: number) => string;
  /** A name in Latin letters. */
  readonly romanise: (name: string) => string;
  /** What a folded family name keeps in all its cases. */
  readonly stem: (word: string) => string;
}

export type TitleKind = OfficeKind | 'leader' | 'minister' | 'deputy' | 'official' | 'diplomat' | 'envoy' | 'prince' | 'expert' | 'former' | 'honorific';

export interface Title {
  readonly text: string;
  readonly kind: TitleKind;
  readonly many?: boolean;
  /** The state or organisation the words themselves name ("chancelier" none, "Secretary of State" US). */
  readonly side?: Side;
}

/** Words of proposals: what is wished, refused, supported; what a proposal is judged to be; what is offered but is none. */
export type ProposalWord = 'wishNoun' | 'refusalNoun' | 'supportNoun' | 'mediationNoun' | 'adequate' | 'inadequate' | 'courtesy' | 'behind' | 'indefinite' | 'actionNoun' | 'authorOf' | 'favourable' | 'hostile';

export type WordClass =
  | ProposalWord
  | 'that'
  | 'according'
  | 'with'
  | 'between'
  | 'and'
  | 'or'
  | 'of'
  | 'to'
  | 'on'
  | 'for'
  | 'in'
  | 'by'
  | 'from'
  | 'against'
  | 'as'
  | 'during'
  | 'after'
  | 'before'
  | 'since'
  | 'not'
  | 'only'
  | 'no'
  | 'adverb'
  | 'reflexive'
  | 'clitic'
  | 'determiner'
  | 'possessive'
  | 'relative'
  | 'whose'
  | 'he'
  /** Words that tell a woman, or a man: pronouns, possessives, forms of address, articles with titles. */
  | 'feminine'
  | 'masculine'
  | 'neuter'
  | 'they'
  /** Several people as the object of a verb. */
  | 'them'
  | 'it'
  | 'we'
  | 'one'
  | 'latter'
  | 'former'
  | 'two'
  | 'three'
  | 'both'
  | 'sideNoun'
  | 'peopleNoun'
  | 'stateNoun'
  | 'counterpart'
  | 'interlocutor'
  | 'partOf'
  | 'presidency'
  | 'government'
  | 'foreignMinistry'
  | 'defenceMinistry'
  | 'ministry'
  | 'foreignAffairs'
  | 'defenceMatters'
  | 'press'
  | 'medium'
  | 'communique'
  | 'jointDocument'
  | 'someone'
  | 'closeTo'
  | 'initiativeOf'
  | 'requestOf'
  | 'invitationOf'
  | 'jointInitiative'
  | 'phone'
  /** "by telephone": how something is said. */
  | 'byPhone'
  /** "look forward to": what follows is still to come. */
  | 'lookForward'
  /** "this", "cela": pointing back, alone. */
  | 'demonstrative'
  | 'near'
  /** "their": of several. */
  | 'theirs'
  /** A town that stands for an organisation. */
  | 'seat'
  /** "it was … who": what opens a cleft sentence. */
  | 'cleft'
  /** Before a letter that somebody brings for another: "bearing". */
  | 'bearer'
  /** Before whom one sits with: "face à". */
  | 'facing'
  /** A possessive that is also the pronoun of an object: "her". */
  | 'himOrHis'
  /** What two states hold from time to time: "commission mixte", "political consultations". */
  | 'session'
  /** Before "of" and a year: it tells when, as a year alone would. */
  | 'partOfYear'
  /** How long somebody stays: "two hours". */
  | 'timeSpan'
  /** Before a weekday or a month: it comes again and again, "every Friday". */
  | 'everyTime'
  /** "not to be named", "authorized to": why somebody is not named, which is no statement. */
  | 'anonymity'
  | 'video'
  | 'inPerson'
  | 'venue'
  | 'switch'
  | 'background'
  | 'tail'
  | 'if'
  | 'proposalNoun'
  | 'idea'
  | 'separately'
  | 'jointly'
  | 'accompanied'
  | 'mediatedBy'
  | 'possessiveMark'
  | 'respective'
  | 'hearsay'
  | 'meetingOf'
  | 'exception'
  | 'including'
  | 'also'
  | 'scheduled'
  | 'willing'
  | 'returned'
  | 'subordinator'
  | 'capitalNoun'
  | 'mission'
  | 'requestNoun'
  | 'portfolio'
  | 'office'
  /** What makes a run of capitals the name of a body, document or event, never of a person. */
  | 'institutionNoun'
  | 'sameSource'
  | 'quotedBy'
  | 'hisWords'
  | 'titlePrefix'
  /** "par intérim": what may stand behind a title. */
  | 'titleSuffix'
  | 'firstSince';

export type Tense = 'infinitive' | 'gerund' | 'participle' | 'present' | 'past' | 'imperfect' | 'future' | 'conditional' | 'subjunctive';

export interface VerbForm {
  readonly text: string;
  readonly tense: Tense;
  readonly number?: 'one' | 'many';
  readonly person?: 'first' | 'third';
  /** Passive without an auxiliary ("принят"). */
  readonly passive?: boolean;
}

export interface Auxiliary {
  readonly text: string;
  readonly role: 'have' | 'be' | 'will' | 'do' | 'must' | 'can' | 'want' | 'go';
  readonly tense: Tense;
}

/** How a reporting verb takes what is said. */
export type Frame = 'that' | 'np' | 'of' | 'on' | 'for' | 'to' | 'from' | 'against' | 'as' | 'with' | 'inf' | 'quote' | 'whom' | 'whomIn' | 'name' | 'attribute' | 'quoted' | 'document';

/** What a verb of contact does with its subject and object. */
export type ContactFrame = 'speak' | 'meet' | 'see' | 'call' | 'receive' | 'receive-call' | 'visit' | 'attend' | 'write' | 'write-to' | 'summon' | 'hold' | 'take-place' | 'gather' | 'mediate' | 'join' | 'exchange' | 'negotiate' | 'spend';

export type StatusVerb = 'refuse' | 'cancel' | 'propose' | 'plan' | 'hold' | 'postpone' | 'accept' | 'invite' | 'request';

export interface Verb {
  /** Its bare and third-person forms are nouns as well ("calls", "demands"): they need a subject to count as verbs. */
  readonly nounLike?: boolean | undefined;
  /** "déclarer", "se féliciter" (only reflexive), "faire part" (with words that follow). */
  readonly lemma: string;
  readonly cue?: { readonly act: Act; readonly frames: readonly Frame[] } | undefined;
  readonly contact?: readonly ContactFrame[] | undefined;
  readonly status?: StatusVerb | undefined;
  /** `present` takes a proposal only by its name ("draft a resolution"); `clash` and `give` take a noun ("met the refusal of", "gave its support to"), `side` a preposition ("voted against"). */
  readonly stance?: Stance | 'present' | 'block' | 'agree' | 'abandon' | 'clash' | 'give' | 'side' | 'fail' | undefined;
}

export interface ContactNoun {
  readonly text: string;
  readonly kind: ContactKind;
  /** Default kind of a word that tells neither medium nor place. */
  readonly neutral?: boolean;
  readonly many?: boolean;
  /** The plural of a countable noun, where its letters do not show it: one contact with each of those named. */
  readonly several?: boolean;
  /** Counts only with participants told by the same phrase (message, discussions, exchange). */
  readonly weak?: boolean;
}

/** A noun that reports ("warning that", "sa volonté de"). */
export interface CueNoun {
  readonly text: string;
  readonly act: Act;
}

export interface DateWords {
  /** January first; each with its forms and abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Seasons and feasts of which texts tell the year alone: the month in their middle. Winters lie in two years: none. */
  readonly seasons: Readonly<Record<string, number>>;
  /** Days from the anchor: today 0, yesterday −1 … */
  readonly days: Readonly<Record<string, number>>;
  /** Relative to the last date told. */
  readonly relative: Readonly<Record<string, number>>;
  /** "two" → 2: counts of days, weeks, months, years before a word of `earlier`, `later` or `ago`. */
  readonly numbers: Readonly<Record<string, number>>;
  /** "earlier", "before": counted back from the last date told. */
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  /** "ago": counted back from now, behind the unit; `agoBefore` ("il y a") before the number. */
  readonly ago: readonly string[];
  readonly agoBefore: readonly string[];
  readonly thisWords: readonly string[];
  readonly lastWords: readonly string[];
  readonly nextWords: readonly string[];
  readonly dayWord: readonly string[];
  readonly week: readonly string[];
  /** Two weeks. */
  readonly fortnight: readonly string[];
  readonly weekend: readonly string[];
  readonly month: readonly string[];
  readonly year: readonly string[];
  /** Words that may stand around a date and belong to it (le, on, soir, matin, early, late, début, fin …). */
  readonly around: readonly string[];
  /** "from July 2": the first of several days. */
  readonly from: readonly string[];
  readonly since: readonly string[];
  readonly byEnd: readonly string[];
  readonly parts: readonly string[];
}
