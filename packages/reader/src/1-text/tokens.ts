import { fold } from '../fold.js';
import { HALF, kindOf, MARK, OTHER, SPACE } from './characters.js';
import { type Word, wordAt } from './words.js';

/** A word, number or mark. Offsets are UTF-16 code units of the document's text; all else its word tells, which many tokens share. */
export class Token {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly word: Word,
    /** Tied to the token before it by a hyphen ("Haut-Karabakh"). */
    readonly joined: boolean,
  ) {}

  get text(): string {
    return this.word.text;
  }

  get norm(): string {
    return this.word.norm;
  }

  get kind(): Word['kind'] {
    return this.word.kind;
  }

  get capital(): boolean {
    return this.word.capital;
  }
}

// Words with inner dots (U.S.), words, numbers, marks. Hyphens between letters join words and are not tokens.
const TOKEN =
  /\p{Lu}\.(?:\s?\p{Lu}\.)+|[\p{L}\p{M}\u00AD]+(?:['’ʼ](?=[\p{L}]))?|\d+(?:[.,]\d+)*(?:er|ère|st|nd|rd|th)?(?![\p{L}])|\d+|''|``|[^\s]/uy;
const HYPHENS = new Set(['-', '‐', '‑', '–']);
/** What may stand before an apostrophe as a word of its own (l', d', qu', O'). */
const ELIDED = /^(?:[a-z]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu)['’ʼ]$/iu;

interface Draft {
  start: number;
  end: number;
}

/**
 * Splits a text into tokens. French elisions are words of their own (`l'|Élysée`), so is the English possessive
 * (`Putin|'s`); other apostrophes stay inside their word (`don't`, `aujourd'hui`). `offset`: where the text begins in the document.
 */
export function tokenize(text: string, abbreviations: ReadonlySet<string>, offset = 0): Token[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < text.length; ) {
    if (kindOf(text.charCodeAt(i)) === SPACE) {
      i++;
      continue;
    }
    const end = tokenEnd(text, i);
    if (end > i) addDraft(drafts, text, i, end, abbreviations);
    i = Math.max(end, i + 1);
  }
  const tokens: Token[] = [];
  let joined = false;
  for (let i = 0; i < drafts.length; i++) {
    const { start, end } = drafts[i] as Draft;
    if (isJoiner(drafts, text, i)) {
      joined = true;
      continue;
    }
    tokens.push(new Token(start + offset, end + offset, wordAt(text, start, end), joined));
    joined = false;
  }
  return tokens;
}

/** Where the token that starts at `i` ends. Plain words and marks are read by their characters, all else by the pattern. */
function tokenEnd(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  const kind = kindOf(unit);
  if (kind === OTHER) return isPlainMark(unit) ? i + 1 : byPattern(text, i);
  if (kind === HALF || text.charCodeAt(i + 1) === FULL_STOP) return byPattern(text, i);
  let end = i + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) <= MARK) end++;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (next !== APOSTROPHE && next !== CURLY && kindOf(next) !== HALF) return end;
  return byPattern(text, i);
}

const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const BACKTICK = 0x60;

/** Neither a digit nor a mark that may be doubled. */
const isPlainMark = (unit: number): boolean =>
  !(unit >= 0x30 && unit <= 0x39) && unit !== APOSTROPHE && unit !== BACKTICK;

function byPattern(text: string, i: number): number {
  TOKEN.lastIndex = i;
  return TOKEN.test(text) ? TOKEN.lastIndex : i;
}

function addDraft(drafts: Draft[], text: string, start: number, end: number, abbreviations: ReadonlySet<string>): void {
  const last = drafts.at(-1);
  if (last?.end === start && mayMerge(text, start)) {
    const piece = text.slice(start, end);
    const before = text.slice(last.start, last.end);
    const apostrophe = /\p{L}['’ʼ]$/u.test(before.slice(-3));
    if (apostrophe && !ELIDED.test(before)) {
      splitApostrophe(drafts, last, before, text, start, end);
      return;
    }
    if (piece === '.' && before.length < 30 && abbreviations.has(fold(before))) {
      last.end = end;
      return;
    }
    if (piece === '.' && /^\p{Lu}$/u.test(before) && /^\.\s?\p{Lu}/u.test(text.slice(start, start + 3))) {
      last.end = end;
      return;
    }
  }
  drafts.push({ start, end });
}

/** A full stop, or anything right behind an apostrophe. */
function mayMerge(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return text.charCodeAt(start) === FULL_STOP || before === APOSTROPHE || before === CURLY || before === 0x2bc;
}

/** `Putin'` + `s` is a name and a possessive; `aujourd'` + `hui` is one word. */
function splitApostrophe(drafts: Draft[], last: Draft, before: string, text: string, start: number, end: number): void {
  if (text.slice(start, end).toLowerCase() !== 's') {
    last.end = end;
    return;
  }
  last.end = last.start + before.length - 1;
  drafts.push({ start: last.end, end });
}

function isJoiner(drafts: readonly Draft[], text: string, i: number): boolean {
  const draft = drafts[i] as Draft;
  if (draft.end - draft.start !== 1 || !HYPHENS.has(text.charAt(draft.start))) return false;
  const before = drafts[i - 1];
  const after = drafts[i + 1];
  return (
    before?.end === draft.start &&
    after?.start === draft.end &&
    /[\p{L}\d]/u.test(text.charAt(draft.start - 1)) &&
    /[\p{L}\d]/u.test(text.charAt(draft.end))
  );
}
