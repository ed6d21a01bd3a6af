import { fold, lower } from '../fold.js';
import { kindOf, LETTER } from './characters.js';

/** What does not depend on where a token stands. */
export interface Word {
  readonly text: string;
  /** Folded: see `fold`. */
  readonly norm: string;
  /** In lower case with its accents. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** Its number among the words kept; else -1. */
  readonly id: number;
}

/** Most words come again: so many are kept, and no piece of the text is cut out to look one up. */
export const KEPT = 50_000;
/** Places for them, a power of two that leaves half of them free. */
const PLACES = 1 << 17;
const kept: Word[] = [];
/** By the hash of its letters: 1 + the index of a kept word; the next free place where that is taken. */
const places = new Int32Array(PLACES);

/** What a piece of text is as a word. */
export const wordOf = (piece: string): Word => wordAt(piece, 0, piece.length);

/** The word at `start`..`end` (UTF-16, exclusive) of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let found = places[place]; found; found = places[place]) {
    const word = kept[found - 1] as Word;
    if (stands(word.text, text, start, end)) return word;
    place = (place + 1) & (PLACES - 1);
  }
  const word = readWord(text.slice(start, end), kept.length < KEPT ? kept.length : -1);
  if (word.id >= 0) places[place] = kept.push(word);
  return word;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function isLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (kindOf(text.charCodeAt(i)) !== LETTER) return false;
  return true;
}

function readWord(text: string, id: number): Word {
  const same = { text, id, lower: lower(text), capital: /^\p{Lu}/u.test(text) };
  if (isLetters(text)) return { ...same, norm: fold(text), kind: 'word' };
  const word = /^[\p{L}\p{M}'’ʼ]/u.test(text) && /\p{L}/u.test(text);
  const kind = word ? 'word' : /^\d/.test(text) ? 'number' : 'mark';
  const norm =
    kind === 'mark'
      ? text
      : fold(text)
          .replace(/\u00AD/g, '')
          .replace(/\.(?=.)/g, '')
          .replace(/\s/g, '')
          .replace(/\.$/, '');
  return { ...same, norm, kind };
}
