import type { Token } from './tokens.js';

/** A stretch between quotation marks. `first`..`last` are the tokens inside, `open` and `close` those of the marks. */
export interface Quotation {
  readonly open: number;
  /** The token after the last one inside: the closing mark, or the end of the paragraph when it never closes. */
  readonly close: number;
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** UTF-16 span of what stands inside, without blanks, final stop or comma. */
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  readonly depth: number;
}

const OPENERS: Readonly<Record<string, string>> = { '«': '»', '“': '”"“', '„': '“”"', '‘': '’', '‹': '›' };
const CLOSERS = new Set(['»', '”', '›']);

/** `''` and ``` `` ``` are old ways to write `"`. */
const plain = (mark: string): string => (mark === "''" || mark === '``' ? '"' : mark);

/** Marks inside marks: more than so many are a row of marks, not quotations. */
const DEEPEST = 8;

interface Open {
  readonly mark: string;
  readonly index: number;
}

/** Pairs the quotation marks of one paragraph (`from`..`to` in tokens). Marks that never close end with the paragraph. */
export function findQuotations(tokens: readonly Token[], text: string, from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'mark') continue;
    const mark = plain(token.text);
    const closes = closing(mark, stack, tokens, text, i);
    if (closes >= 0) {
      const open = stack[closes] as Open;
      stack.length = closes;
      found.push(makeQuotation(tokens, text, open.index, i, true, closes));
    } else if (stack.length < DEEPEST && opens(mark, tokens, text, i)) stack.push({ mark, index: i });
  }
  // Reopened at the head of the next paragraph or never closed: what stands inside still was said.
  const first = stack[0];
  if (first && to - first.index > 2) found.push(makeQuotation(tokens, text, first.index, to, false, 0));
  return found.flatMap((quotation) => aroundCue(quotation, tokens, text)).sort((a, b) => a.open - b.open);
}

function closing(mark: string, stack: readonly Open[], tokens: readonly Token[], text: string, i: number): number {
  if (mark === '’' || mark === "'")
    return stack.at(-1)?.mark === '‘' || stack.at(-1)?.mark === "'" ? closeSingle(stack, tokens, text, i) : -1;
  for (let s = stack.length - 1; s >= 0; s--) {
    const open = (stack[s] as Open).mark;
    if (open === '"' ? mark === '"' : (OPENERS[open] ?? '').includes(mark)) return s;
    if (CLOSERS.has(mark) && s === stack.length - 1 && open === '"') return s;
  }
  return -1;
}

function closeSingle(stack: readonly Open[], tokens: readonly Token[], text: string, i: number): number {
  const token = tokens[i] as Token;
  return /\p{L}/u.test(text.charAt(token.end)) ? -1 : stack.length - 1;
}

function opens(mark: string, tokens: readonly Token[], text: string, i: number): boolean {
  if (mark in OPENERS) return mark !== '‘' || /[\s(«“"]/u.test(text.charAt((tokens[i] as Token).start - 1) || ' ');
  if (mark === '"') return true;
  if (mark !== "'") return false;
  const token = tokens[i] as Token;
  return /[\s(«“":]/u.test(text.charAt(token.start - 1) || ' ') && /\p{L}/u.test(text.charAt(token.end));
}

/** A quotation between the marks at two tokens; final stops and commas are no part of what was said. */
export function makeQuotation(
  tokens: readonly Token[],
  text: string,
  open: number,
  close: number,
  closed: boolean,
  depth: number,
): Quotation {
  let last = close;
  while (last > open + 1 && /^[.,;:]$/.test((tokens[last - 1] as Token).text)) last--;
  const start = (tokens[open + 1] ?? (tokens[open] as Token)).start;
  const end = last > open + 1 ? (tokens[last - 1] as Token).end : start;
  return { open, close, first: open + 1, last, start, end: Math.min(end, text.length), closed, depth };
}

const DASH = /^[—–]$/;

/** "«Да, — сказал он. — Нет»": who speaks stands between dashes inside the marks; what is quoted stands before and behind. */
function aroundCue(whole: Quotation, tokens: readonly Token[], text: string): Quotation[] {
  if (whole.depth > 0) return [whole];
  const found: Quotation[] = [];
  let rest = whole;
  for (let i = rest.first + 1; i + 2 < rest.last; i++) {
    if (!speechDash(tokens, i, /^[,!?…]$/) || (tokens[i + 1] as Token).capital) continue;
    const again = nextDash(tokens, i + 2, rest.last);
    if (!again && rest.last - i > 7) continue;
    found.push(makeQuotation(tokens, text, rest.open, i - 1, true, 0));
    if (!again) return found;
    rest = makeQuotation(tokens, text, again, rest.close, rest.closed, 0);
    i = rest.first;
  }
  found.push(rest);
  return found;
}

function nextDash(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 14); i++) if (speechDash(tokens, i, /^[.,]$/)) return i;
  return 0;
}

const speechDash = (tokens: readonly Token[], i: number, behind: RegExp): boolean =>
  DASH.test((tokens[i] as Token).text) && behind.test((tokens[i - 1] as Token).text) && tokens[i + 1]?.kind === 'word';
