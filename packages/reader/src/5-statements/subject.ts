import type { Mention } from '../2-actors/index.js';

/** Who does what a verb says. `none`: agentless; `document`: "the statement", "it"; `unnamed`: somebody no actor is known for. */
export interface Subject {
  readonly kind: 'mention' | 'none' | 'document' | 'unnamed';
  readonly mention?: Mention;
  /** Of `unnamed`: the tokens of the noun phrase. */
  readonly first?: number;
  readonly last?: number;
}
