import type { ComparedStatement } from './comparison.js';

/** In: statements. Out: those that stand in no other, by their places: a quotation inside a paraphrase says the same once more. */
export function outermost(statements: readonly ComparedStatement[]): ComparedStatement[] {
  const inOrder = [...statements].sort(({ passage: a }, { passage: b }) => a.start - b.start || b.end - a.end);
  const ends = new Map<string, number>();
  return inOrder.filter(({ passage: { document, end } }) => {
    const isInside = end <= (ends.get(document) ?? -1);
    ends.set(document, Math.max(end, ends.get(document) ?? -1));
    return !isInside;
  });
}
