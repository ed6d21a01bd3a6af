/** A rule is a row: an id, a pattern over annotations, what it yields, and its own examples, which are its tests. */
export interface Rule {
  /** Stable: shown beside everything the rule reads. */
  readonly id: string;
  readonly stage: 'statement' | 'contact' | 'initiative';
  readonly pattern: string;
  readonly yields: Readonly<Record<string, string>>;
  /** Sentences that the rule must read, by language where the row is shared. */
  readonly yes: readonly Example[];
  /** Look-alikes that it must not read. */
  readonly no: readonly Example[];
}

/** `fr: Le ministre …` */
export type Example = string;
