/** In: a quotation and a communiqué in one language. Out: the words it comes from, and what was changed of them. */
import type { Span } from '@readout/reader';
import type { QuotationVerdict, WordChange } from '../comparison.js';
import { align, type Step } from './align.js';
import type { Communique } from './communique.js';
import { pieces } from './pieces.js';
import { changesOf, verdictOf } from './verdict-rules.js';
import { hasOmission, isContent, type Word, wordsOf } from './words.js';

export interface Traced {
  readonly verdict: QuotationVerdict;
  /** Place in the communiqué. */
  readonly found: Span;
  readonly marked: boolean;
  readonly changes: readonly WordChange[];
  /** The better it fits, the higher. */
  readonly score: number;
}

/** Of a longer quotation the first so many words are traced. */
const MOST_WORDS = 600;
/** With fewer words in common than this share, of all and of those that say something, it comes from elsewhere. */
const ENOUGH = 0.55;

export function trace(text: string, span: Span, communique: Communique): Traced | undefined {
  const quotation = wordsOf(text, span).slice(0, MOST_WORDS);
  const near = communique.nearest(quotation);
  if (!near.length) return undefined;
  const { score, steps } = align(quotation, near);
  if (!isEnough(steps, quotation)) return undefined;
  const told = steps.filter(({ kind }) => kind !== 'added').map((step) => near[step.told] as Word);
  const changes = changesOf(steps, quotation);
  const verdict = verdictOf(changes);
  const source = communique.reading.document.text;
  return {
    verdict,
    found: { start: Math.min(...told.map(({ start }) => start)), end: Math.max(...told.map(({ end }) => end)) },
    marked: verdict !== 'verbatim' && isMarked(changes, text.slice(span.start, span.end)),
    changes: verdict === 'verbatim' ? [] : pieces(steps, { words: quotation, text }, { words: near, text: source }),
    score,
  };
}

function isEnough(steps: readonly Step[], quotation: readonly Word[]): boolean {
  const common = steps.filter(({ kind }) => kind === 'same').map(({ quoted }) => quotation[quoted] as Word);
  const own = quotation.filter(({ bracketed }) => !bracketed);
  const content = own.filter(isContent);
  if (common.length === own.length && content.length > 0) return true;
  return (
    common.length >= ENOUGH * own.length && common.filter(isContent).length >= Math.max(2, ENOUGH * content.length)
  );
}

/** Left out under an ellipsis, put in between brackets. */
function isMarked({ added, dropped, bracketed }: ReturnType<typeof changesOf>, words: string): boolean {
  return added ? bracketed : dropped > 0 && hasOmission(words);
}
