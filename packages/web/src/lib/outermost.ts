/** Leaves out what stands inside another statement of the same speaker: a quotation within a paraphrase is in its words already. */
import type { ComparedStatement } from '@readout/compare';

export function outermost(statements: readonly ComparedStatement[]): readonly ComparedStatement[] {
  const inner = new Set<ComparedStatement>();
  /** By document and speaker, of the statements so far: the end that reaches farthest, and where the first with it starts. */
  const far = new Map<string, { readonly start: number; readonly end: number }>();
  const inOrder = [...statements].sort((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end);
  for (const statement of inOrder) {
    const { document, start, end } = statement.passage;
    const key = `${statement.speaker} ${document}`;
    const outer = far.get(key);
    if (outer && (outer.end > end || (outer.end === end && outer.start < start))) inner.add(statement);
    if (!outer || end > outer.end) far.set(key, { start, end });
  }
  return statements.filter((statement) => !inner.has(statement));
}
