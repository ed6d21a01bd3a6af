const SPECIAL: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  ё: 'е',
  ə: 'e',
};
const cache = new Map<string, string>();

/** Lower case without accents or typographic apostrophes: the form in which words are compared. */
export function fold(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  const known = cache.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replace(/[œæıłøđðß’ʼ‘ёə]/g, (c) => SPECIAL[c] ?? c);
  const folded = plain
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  if (cache.size < 50_000) cache.set(word, folded);
  return folded;
}

/** Has nothing but ASCII, which has no accents to lose. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Lower case with accents, but one kind of apostrophe and "ё" as the "е" that most texts print: the form in which accents are compared. */
export function lower(word: string): string {
  return isPlain(word) ? word.toLowerCase() : word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/ё/g, 'е');
}
