import type { Quotation } from '../1-text/index.js';
import type { Lexed } from '../lexicon/lexed.js';
import type { Draft } from './draft.js';

/** What was said, as it stands in the text: tokens, `last` exclusive, and UTF-16 offsets. */
export type Content = Pick<Draft, 'first' | 'last' | 'start' | 'end' | 'form'>;

export const quoted = ({ first, last, start, end }: Quotation): Content => ({ first, last, start, end, form: 'quote' });

export function inWords(lexed: Lexed, first: number, last: number): Content {
  const { start, end } = lexed.span(first, last);
  return { first, last, start, end, form: 'paraphrase' };
}

/** How many words and numbers a quotation holds. */
export function length({ parts }: Lexed, { first, last }: Quotation): number {
  let count = 0;
  for (let i = first; i < last; i++) if (parts.tokens[i]?.kind !== 'mark') count++;
  return count;
}
