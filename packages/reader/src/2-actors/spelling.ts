/** Endings and letters that French, English and German spell differently when they write foreign names. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|ch|sh/g, 's'],
  [/dj|dzh|zh|j/g, 'z'],
  [/kh|ck|q|c/g, 'k'],
  [/ph/g, 'f'],
  [/ou|oo|w/g, 'u'],
  [/v/g, 'u'],
  [/y|ee|ie/g, 'i'],
  [/gu(?=[ei])|gh/g, 'g'],
  [/h/g, ''],
  [/ai|ei/g, 'i'],
  [/ff$/, 'u'],
  [/(.)\1+/g, '$1'],
  [/e$/, ''],
];

/** A key under which spellings of one name in several languages meet ("Zourabichvili", "Zurabishvili"). `word` is folded. */
export function spellingKey(word: string): string {
  return STEPS.reduce((key, [pattern, by]) => key.replace(pattern, by), word);
}

/** The key of a full name: first and last word, without particles. */
export function nameKey(words: readonly string[]): string {
  const kept = words.filter((w) => !/^(?:al|el|ben|bin|ibn|ould|de|van|von|der)$/.test(w));
  return `${spellingKey(kept[0] ?? '')} ${spellingKey(kept.at(-1) ?? '')}`;
}
