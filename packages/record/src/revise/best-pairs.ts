/** Two that share at least this part of their words are the same one, reworded. */
const ALIKE = 0.5;

interface Paired<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/** Pairs items that share most of their words, the most alike first; the rest stays alone. */
export function withinBest<T>(
  before: readonly T[],
  after: readonly T[],
  wordsOf: (item: T) => readonly string[],
): Paired<T> {
  const candidates = before.flatMap((one, at) =>
    after.map((other, place) => ({ one, other, at, place, alike: alike(wordsOf(one), wordsOf(other)) })),
  );
  const taken = new Set<T>();
  const pairs: (readonly [T, T])[] = [];
  for (const { one, other } of candidates
    .filter(({ alike: measure }) => measure >= ALIKE)
    .sort((a, b) => b.alike - a.alike || a.at - b.at || a.place - b.place)) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return { pairs, before: before.filter((one) => !taken.has(one)), after: after.filter((one) => !taken.has(one)) };
}

/** The part of the words of both that is shared (Dice), 0 to 1. */
function alike(left: readonly string[], right: readonly string[]): number {
  const rest = new Map<string, number>();
  for (const word of left) rest.set(word, (rest.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const here = rest.get(word) ?? 0;
    if (here > 0) shared++;
    rest.set(word, here - 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}
