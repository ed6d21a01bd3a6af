/** Family names that differ in less than this part of their letters may be one, written from another alphabet. */
const DIFFERENT = 0.34;

/**
 * In: ids of two people of one side ("person/antonio-guterres", "person/antoniu-guterresh"). True where the names can be
 * one name, written from another alphabet: nearly the same family name and the same initial, or no given name at all.
 */
export function sameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [one, other].map(namesOf) as [string[], string[]];
  const [family, otherFamily] = [left.at(-1) ?? '', right.at(-1) ?? ''];
  if (left.length > 1 && right.length > 1 && left[0]?.charAt(0) !== right[0]?.charAt(0)) return false;
  const longest = Math.max(family.length, otherFamily.length);
  return Math.min(family.length, otherFamily.length) > 3 && distance(family, otherFamily) < DIFFERENT * longest;
}

const namesOf = (id: string): string[] =>
  id
    .slice(id.indexOf('/') + 1)
    .split('-')
    .map(spelt);

/** Spellings of one sound that alphabets choose differently. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|ch|sch|sh|cz/gu, 'c'],
  [/kh|gh/gu, 'h'],
  [/ph|ff|v|w/gu, 'f'],
  [/[yj]/gu, 'i'],
  [/ou|oo|u/gu, 'u'],
  [/zh|z/gu, 's'],
  [/(.)\1/gu, '$1'],
];

const spelt = (name: string): string => SOUNDS.reduce((word, [from, to]) => word.replace(from, to), name);

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((next[j] as number) + 1, (row[j + 1] as number) + 1, (row[j] as number) + Number(letter !== other)),
      );
    row = next;
  }
  return row[b.length] as number;
}
