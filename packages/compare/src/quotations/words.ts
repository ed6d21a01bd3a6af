/** In: a text. Out: its words, ready to be compared, with their places. */
import type { Span } from '@readout/reader';

/** A word and its place; `key` is equal where case, accents and Unicode form are all that differs. */
export interface Word extends Span {
  readonly key: string;
  /** True inside square brackets: words that an editor put in. */
  readonly bracketed: boolean;
}

/** Scripts without blanks between words are compared sign by sign. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+|[[\]]/gu;

export const keyOf = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Of the stretch `[start, end)` of a text, in UTF-16 code units; places are those of the whole text. */
export function wordsOf(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  let bracketed = false;
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
    if (word === '[' || word === ']') bracketed = word === '[';
    else words.push({ start: start + index, end: start + index + word.length, key: keyOf(word), bracketed });
  }
  return words;
}

/** "[…]", "(…)", "...": words are left out here. */
export const hasOmission = (words: string): boolean => /…|\.{3}/u.test(words);

/** A word that says something by itself: not an article or a preposition. */
export const isContent = ({ key }: Word): boolean => key.length > 3 || /[\p{Script=Han}\p{N}]/u.test(key);
