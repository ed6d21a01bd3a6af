export interface TopicTerms {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** So general that two distinct ones are needed. */
  readonly vague: readonly string[];
  readonly not: readonly string[];
}
