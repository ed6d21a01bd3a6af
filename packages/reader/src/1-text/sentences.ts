import type { Quotation } from './quotations.js';
import type { Token } from './tokens.js';

export interface Sentence {
  /** Tokens `first`..`last`, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

const FINAL = new Set(['.', '!', '?', '…']);
const CLAUSE = new Set([',', ';', ':', '—', '–']);

/** Tokens. People write no longer sentences; every later scan to the left or right ends with its sentence. */
const LONGEST = 400;

/**
 * Splits one paragraph into sentences. A quotation is not cut: what it holds and the words that introduce it
 * belong together (`«A. B.», rapporte le Kremlin`). Only what is longer than any sentence is cut wherever it can be.
 */
export function splitSentences(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  from: number,
  to: number,
  paragraph: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  const inside = quotationEnds(quotations, from, to);
  let first = from;
  for (let i = from; i < to; i++) {
    const jump = inside.get(i);
    if (jump !== undefined && jump > i) i = jump;
    if (i >= to) break;
    if (!endsSentence(tokens, i, jump !== undefined, to)) continue;
    add(i + 1);
  }
  add(to);
  return sentences;

  function add(last: number): void {
    while (last - first > LONGEST) {
      const cut = cutBefore(tokens, first + LONGEST);
      sentences.push({ first, last: cut, paragraph });
      first = cut;
    }
    if (first < last) sentences.push({ first, last, paragraph });
    first = last;
  }
}

/** Behind a full stop, else behind a mark between clauses, in the half sentence before a token; else at the token. */
function cutBefore(tokens: readonly Token[], last: number): number {
  for (const marks of [FINAL, CLAUSE])
    for (let cut = last; cut > last - LONGEST / 2; cut--) if (marks.has((tokens[cut - 1] as Token).text)) return cut;
  return last;
}

/** Opening mark → closing mark of outermost quotations. */
function quotationEnds(quotations: readonly Quotation[], from: number, to: number): Map<number, number> {
  const ends = new Map<number, number>();
  for (const q of quotations)
    if (q.depth === 0 && q.open >= from && q.open < to) ends.set(q.open, q.closed ? q.close : to - 1);
  return ends;
}

function endsSentence(tokens: readonly Token[], i: number, afterQuotation: boolean, to: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (i + 1 >= to || !next) return false;
  if (FINAL.has(token.text)) return !FINAL.has(next.text) && startsSentence(next, token);
  // `“… walked out.” They left`: the stop stands inside the mark.
  return (
    afterQuotation &&
    FINAL.has((tokens[i - 1] as Token).text) &&
    startsSentence(next, token) &&
    !/^[,;:)–—-]$/.test(next.text)
  );
}

function startsSentence(next: Token, stop: Token): boolean {
  if (next.kind === 'word') return next.capital;
  if (next.kind === 'number') return next.start > stop.end;
  return /^(?:[«“"„‘'([—–•-]|''|``)$/.test(next.text);
}
