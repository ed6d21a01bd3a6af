import type { Side } from '@readout/world';
import type { TitleKind } from '../languages/pack.js';

/** A noun phrase that may name an actor, before it is resolved. Tokens `first`..`last`, `last` exclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly shape: 'person' | 'body' | 'counterpart' | 'plural' | 'pronoun' | 'unnamed';
  readonly titles: readonly TitleFound[];
  /** Sides the phrase itself tells ("le président russe" → RU). */
  readonly sides: readonly Side[];
  /** Bodies it names: ids of the world. */
  readonly bodies: readonly string[];
  readonly names: readonly NameFound[];
  readonly pronoun?: 'he' | 'they' | 'it' | 'we' | 'one' | 'latter' | 'former' | 'interlocutor' | 'speaker';
  /** Of pronouns and possessives: whether they stand for a woman. */
  readonly woman?: boolean;
  /** For plurals: what kind of thing ("people", "sides", "states") and how many. */
  readonly count?: number;
  readonly many?: boolean;
  readonly former?: boolean;
  readonly indefinite?: boolean;
  /** A capital: it may be a place instead. */
  readonly capital?: boolean;
  /** Person named inside an unnamed one ("an adviser to Emmanuel Macron"). */
  readonly of?: Phrase;
  /** Of unnamed people: how English describes them. */
  readonly english?: string;
  /** "russo-ukrainien", "Trump-Putin": two in one word. */
  readonly compound?: boolean;
  /** "le Grec": a person told by nation alone. */
  readonly national?: boolean;
  /** Begins with "his", "their". */
  readonly possessive?: boolean;
  /** Where the head begins (without article), for names of unnamed people. */
  readonly head?: number;
}

/** Of a phrase without titles, sides, bodies and names of its own. */
export const NOTHING_TOLD = { titles: [], sides: [], bodies: [], names: [] } as const;

export interface TitleFound {
  readonly kind: TitleKind;
  readonly many: boolean;
  readonly text: string;
  readonly side?: Side;
}

export interface NameFound {
  readonly first: number;
  readonly last: number;
  /** Known people the words may mean. */
  readonly candidates: readonly string[];
  readonly full: boolean;
  /** A known name that is only part of the words ("Chan" in "Chan Chun Sing"). */
  readonly partly?: readonly string[];
}
