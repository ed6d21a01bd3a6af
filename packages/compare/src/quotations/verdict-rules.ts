/** What became of words that are quoted: rows, tried in order. Their examples are in verdict-rules.examples.ts. */
import type { QuotationVerdict } from '../comparison.js';
import type { Step } from './align.js';
import type { Word } from './words.js';

/** How a quotation differs from the words it comes from. */
export interface Changes {
  /** Words that only the quotation has. */
  readonly added: number;
  /** Words left out between words that are quoted. */
  readonly dropped: number;
  /** True where every added word stands in brackets, and every word left out is replaced by such. */
  readonly bracketed: boolean;
}

interface VerdictRule {
  readonly id: QuotationVerdict;
  readonly holds: (changes: Changes) => boolean;
}

export const verdictRules = [
  { id: 'verbatim', holds: ({ added, dropped }) => added === 0 && dropped === 0 },
  { id: 'shortened', holds: ({ added }) => added === 0 },
  { id: 'inserted-words', holds: ({ dropped, bracketed }) => dropped === 0 || bracketed },
  { id: 'other-words', holds: () => true },
] as const satisfies readonly VerdictRule[];

export function changesOf(steps: readonly Step[], quotation: readonly Word[]): Changes {
  const added = steps.filter(({ kind }) => kind === 'added');
  const inBrackets = (quoted: number): boolean => quotation[quoted]?.bracketed === true;
  const replaced = steps.filter(({ kind }) => kind === 'dropped');
  return {
    added: added.length,
    dropped: replaced.length,
    bracketed:
      added.length > 0 &&
      added.every(({ quoted }) => inBrackets(quoted)) &&
      replaced.every(({ quoted }) => inBrackets(quoted) || inBrackets(quoted - 1)),
  };
}

export function verdictOf(changes: Changes): QuotationVerdict {
  return verdictRules.find(({ holds }) => holds(changes))?.id ?? 'other-words';
}
