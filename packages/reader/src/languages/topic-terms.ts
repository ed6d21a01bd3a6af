export interface TopicTerms {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly not: readonly string[];
}
