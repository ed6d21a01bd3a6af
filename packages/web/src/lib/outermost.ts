/** Leaves out what stands inside another statement of the same speaker: a quotation within a paraphrase is in its words already. */
import type { ComparedStatement } from '@readout/compare';

function holds(outer: ComparedStatement, inner: ComparedStatement): boolean {
  if (outer === inner || outer.speaker !== inner.speaker) return false;
  const [a, b] = [outer.passage, inner.passage];
  return a.document === b.document && a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
}

export function outermost(statements: readonly ComparedStatement[]): readonly ComparedStatement[] {
  return statements.filter((statement) => !statements.some((other) => holds(other, statement)));
}
