import { fold } from '../fold.js';

/** A word, number or mark. Offsets are UTF-16 code units of the document's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded: see `fold`. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Tied to the token before it by a hyphen ("Haut-Karabakh"). */
  readonly joined: boolean;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
}

// Words with inner dots (U.S.), words, numbers, marks. Hyphens between letters join words and are not tokens.
const TOKEN =
  /\p{Lu}\.(?:\s?\p{Lu}\.)+|[\p{L}\p{M}\u00AD]+(?:['’ʼ](?=[\p{L}]))?|\d+(?:[.,]\d+)*(?:er|ère|st|nd|rd|th)?(?![\p{L}])|\d+|''|``|[^\s]/gu;
const HYPHENS = new Set(['-', '‐', '‑', '–']);
/** What may stand before an apostrophe as a word of its own (l', d', qu', O'). */
const ELIDED = /^(?:[a-z]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu)['’ʼ]$/iu;

interface Draft {
  start: number;
  end: number;
}

/**
 * Splits a text into tokens. French elisions are words of their own (`l'|Élysée`), so is the English possessive
 * (`Putin|'s`); other apostrophes stay inside their word (`don't`, `aujourd'hui`).
 */
export function tokenize(text: string, abbreviations: ReadonlySet<string>): Token[] {
  const drafts: Draft[] = [];
  for (const match of text.matchAll(TOKEN))
    addDraft(drafts, text, match.index, match.index + match[0].length, abbreviations);
  const tokens: Token[] = [];
  let joined = false;
  for (let i = 0; i < drafts.length; i++) {
    const { start, end } = drafts[i] as Draft;
    const piece = text.slice(start, end);
    if (isJoiner(drafts, text, i)) {
      joined = true;
      continue;
    }
    tokens.push(makeToken(start, end, piece, joined));
    joined = false;
  }
  return tokens;
}

function addDraft(drafts: Draft[], text: string, start: number, end: number, abbreviations: ReadonlySet<string>): void {
  const last = drafts.at(-1);
  const piece = text.slice(start, end);
  if (last && last.end === start) {
    const before = text.slice(last.start, last.end);
    const apostrophe = /\p{L}['’ʼ]$/u.test(before);
    if (apostrophe && !ELIDED.test(before)) {
      splitApostrophe(drafts, last, before, text, start, end);
      return;
    }
    if (piece === '.' && abbreviations.has(fold(before))) {
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

function makeToken(start: number, end: number, piece: string, joined: boolean): Token {
  const word = /^[\p{L}\p{M}'’ʼ]/u.test(piece) && /\p{L}/u.test(piece);
  const kind = word ? 'word' : /^\d/.test(piece) ? 'number' : 'mark';
  const norm =
    kind === 'mark'
      ? piece
      : fold(piece)
          .replace(/\u00AD/g, '')
          .replace(/\.(?=.)/g, '')
          .replace(/\s/g, '')
          .replace(/\.$/, '');
  return { start, end, text: piece, norm, kind, joined, capital: /^\p{Lu}/u.test(piece) };
}
