/** So many words in a row make a shingle. */
const WORDS = 5;
/** Of a text so many shingles are kept to find it by: those of the lowest hash. */
const SKETCH = 16;
/** A text of fewer shingles is too short to tell a reprint from a like beginning. */
const FEWEST = 16;
/** A text of which this part stands in the other, and which is no mere piece of it, repeats it. */
const SHARED = 0.8;
const LENGTH = 0.4;

/** In: a text. Out: the hashes of every five words in a row, whatever marks, case and blanks stand between them. */
export function shinglesOf(text: string): Set<number> {
  const words = (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + WORDS <= words.length; at++) shingles.add(mix(words, at));
  return shingles;
}

/** The shingles that a text is found by: two texts that repeat each other share many of them. */
export function sketchOf(shingles: ReadonlySet<number>): number[] {
  if (shingles.size < FEWEST) return [];
  return [...shingles].sort((a, b) => a - b).slice(0, SKETCH);
}

/** Do two texts repeat each other? One of them may have been shortened. */
export function repeats(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size < FEWEST || short.size < LENGTH * long.size) return false;
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared++;
  return shared >= SHARED * short.size;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Two hashes of 32 and 21 bits in one number of 53. */
function mix(words: readonly number[], from: number): number {
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (let at = from; at < from + WORDS; at++) {
    const word = words[at] as number;
    high = Math.imul(high ^ word, 0xc2b2ae35);
    high ^= high >>> 15;
    low = Math.imul(low ^ (word + at - from), 0x27d4eb2f);
    low ^= low >>> 13;
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
