import type { Verb } from '../languages/pack.js';

export type GroupTense =
  | 'past'
  | 'pluperfect'
  | 'present'
  | 'imperfect'
  | 'future'
  | 'conditional'
  | 'infinitive'
  | 'gerund'
  | 'participle'
  | 'subjunctive';

/** A verb with its auxiliaries, negation and clitics. Tokens `first`..`last`, `last` exclusive; `head` is the verb itself. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  /** Every listed verb whose form stands here ("fait part" also as "faire"). */
  readonly verbs: readonly Verb[];
  readonly tense: GroupTense;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly many: boolean | undefined;
  readonly firstPerson: boolean;
  /** must, can, want, go, will, "is to" */
  readonly modal: string | undefined;
  /** The conditional perfect of hearsay ("aurait dit"). */
  readonly hearsay: boolean;
  /** Has an object pronoun before it ("l'a reçu"). */
  readonly object: boolean;
  /** Token of a pronoun inside the group ("a-t-il déclaré"). */
  readonly clitic: number | undefined;
}
