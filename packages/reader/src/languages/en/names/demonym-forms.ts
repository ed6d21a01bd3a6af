// English demonyms in, with their plurals out ("Turkish" stays, "Kenyan" → Kenyan, Kenyans).
const plural = (word: string): string => (/(ese|ish|nch|tch|s)$/.test(word) ? word : /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`);

export const forms = (...words: readonly string[]): readonly string[] => [...new Set(words.flatMap((word) => [word, plural(word)]))];
