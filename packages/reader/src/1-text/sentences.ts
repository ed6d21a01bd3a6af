import type { Quotation } from './quotations.js';
import type { Token } from './tokens.js';

export interface Sentence {
  /** Tokens `first`..`last`, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

const FINAL = new Set(['.', '!', '?', '…']);

/**
 * Splits one paragraph into sentences. A quotation is never cut: what it holds and the words that introduce it
 * belong together (`«A. B.», rapporte le Kremlin`).
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
    sentences.push({ first, last: i + 1, paragraph });
    first = i + 1;
  }
  if (first < to) sentences.push({ first, last: to, paragraph });
  return sentences;
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
