import { keyOf } from './quotations/words.js';

/** First five letters of words of four letters and more; numbers whole. */
export function stemsOf(text: string): Set<string> {
  const words = text.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  return new Set(
    words.map(keyOf).flatMap((key) => (/\p{N}/u.test(key) ? [key] : key.length > 3 ? [key.slice(0, 5)] : [])),
  );
}
