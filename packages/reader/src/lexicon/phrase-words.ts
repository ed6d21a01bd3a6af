import { kindOf, LETTER } from '../1-text/characters.js';
import { tokenize } from '../1-text/tokens.js';
import { type Word, wordOf } from '../1-text/words.js';
import { fold } from '../fold.js';

const none: ReadonlySet<string> = new Set();

/** The words of an entry. Elisions and possessive marks ("d'", "'s") are read as they stand in a text: before or behind a word. */
export function words(text: string): readonly Word[] {
  if (plainEnd(text) === text.length) return text.split(/[ -]/).filter(Boolean).map(wordOf);
  const before = /['’]$/u.test(text) && text.length > 1;
  const behind = /^['’]/u.test(text) && text.length > 1;
  const tokens = tokenize(behind ? `xx${text}` : before ? `${text}a` : text, none)
    .filter((t) => t.kind !== 'mark' || t.text === '&')
    .map((t) => t.word);
  return behind ? tokens.slice(1) : before ? tokens.slice(0, -1) : tokens;
}

/** The first word of an entry, folded; undefined where it has none. */
export function firstWord(text: string): string | undefined {
  const end = plainEnd(text);
  const gap = text.search(/[ -]/);
  // Letters up to a blank or hyphen are a word, whatever stands behind.
  if (gap < 0 ? end === text.length : gap > 0 && gap <= end) return fold(gap < 0 ? text : text.slice(0, gap));
  return words(text)[0]?.norm;
}

/** How many words an entry has. */
export function countWords(text: string): number {
  if (plainEnd(text) < text.length) return words(text).length;
  let count = 0;
  for (let i = 0; i < text.length; i++)
    if (!isGap(text.charCodeAt(i)) && (i === 0 || isGap(text.charCodeAt(i - 1)))) count++;
  return count;
}

const isGap = (unit: number): boolean => unit === 0x20 || unit === 0x2d;

/** How far an entry is letters, blanks and hyphens alone: most entries are to their end. */
function plainEnd(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isGap(unit) && kindOf(unit) !== LETTER) return i;
  }
  return text.length;
}
