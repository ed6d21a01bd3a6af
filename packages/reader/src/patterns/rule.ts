/** A rule is a row: a stable id, a pattern over annotations (docs/pattern-language.md), and what it yields. */
export interface Rule {
  /** Shown beside everything the rule reads. */
  readonly id: string;
  readonly stage: 'statement' | 'contact' | 'initiative';
  readonly pattern: string;
  readonly yields: Readonly<Record<string, string>>;
}

/** Sentences that a row must read and look-alikes that it must not, as "fr: …". They are the row's tests and are not shipped. */
export interface Examples {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Examples for every row of a table: a row without examples does not compile. */
export type ExamplesOf<Rules extends readonly { readonly id: string }[]> = Readonly<
  Record<Rules[number]['id'], Examples>
>;
