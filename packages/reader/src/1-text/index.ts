import type { Span } from '../reading.js';
import { isFenced } from './fences.js';
import { splitParagraphs } from './paragraphs.js';
import { findQuotations, makeQuotation, type Quotation } from './quotations.js';
import { lastIndexWhere } from './search.js';
import { type Sentence, splitSentences } from './sentences.js';
import { type Token, tokenize } from './tokens.js';

export { holding, lastIndexWhere } from './search.js';
export type { Quotation, Sentence, Token };
export { makeQuotation };

/** A document taken apart: tokens, sentences, quotations, paragraphs, and the stretches that are page noise. */
export interface TextParts {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Paragraphs that are read, in tokens. */
  readonly paragraphs: readonly { readonly first: number; readonly last: number; readonly heading: boolean }[];
  readonly fences: readonly Span[];
  /** How many sentences the title and the line below it have. */
  readonly headings: number;
}

export interface TextWords {
  readonly abbreviations: readonly string[];
  readonly fences: readonly RegExp[];
}

export function takeApart(text: string, words: TextWords): TextParts {
  const abbreviations = new Set(words.abbreviations);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  const paragraphs: { first: number; last: number; heading: boolean }[] = [];
  const fences: Span[] = [];
  for (const paragraph of splitParagraphs(text)) {
    const line = text.slice(paragraph.start, paragraph.end);
    if (isFenced(line, words.fences)) {
      fences.push({ start: paragraph.start, end: paragraph.end });
      continue;
    }
    const first = tokens.length;
    for (const token of tokenize(line, abbreviations, paragraph.start)) tokens.push(token);
    const quotes = findQuotations(tokens, text, first, tokens.length);
    for (const quote of quotes) quotations.push(quote);
    const index = paragraphs.length;
    paragraphs.push({ first, last: tokens.length, heading: isHeading(line, index) });
    for (const sentence of splitSentences(tokens, quotes, first, tokens.length, index)) sentences.push(sentence);
  }
  return { text, tokens, sentences, quotations, paragraphs, fences, headings: headingsAbove(sentences, paragraphs) };
}

/** What the tokens `first`..`last` (exclusive) stand on: UTF-16 offsets. */
export function spanOf({ tokens }: Pick<TextParts, 'tokens'>, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** The index of the sentence in which a character (UTF-16 offset) stands, or of the one before; -1 before the first. */
export function sentenceAt({ sentences, tokens }: TextParts, character: number): number {
  return lastIndexWhere(sentences, (s) => (tokens[s.first]?.start ?? 0) <= character);
}

function headingsAbove(sentences: TextParts['sentences'], paragraphs: TextParts['paragraphs']): number {
  let count = 0;
  for (const { paragraph } of sentences) {
    if (paragraph > 1) break;
    if (paragraphs[paragraph]?.heading) count++;
  }
  return count;
}

/** A title or crosshead: short, no final stop. */
function isHeading(line: string, index: number): boolean {
  return line.length < (index === 0 ? 250 : 120) && !/[.!?…»”":;,]\s*$/u.test(line);
}
