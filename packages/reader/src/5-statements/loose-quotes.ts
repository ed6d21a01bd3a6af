import type { Quotation, Sentence } from '../1-text/index.js';
import { length, quoted } from './content.js';
import type { Draft } from './draft.js';
import type { StatementFound } from './index.js';
import type { Scene } from './scene.js';
import { speakerOf } from './speaker-of.js';

/**
 * Quotations that no rule of their sentence reads: the second half of a split one, one that continues over
 * paragraphs, one after a colon. Names, titles and coloured words are none.
 */
export function looseQuotes(
  scene: Scene,
  sentence: Sentence,
  index: number,
  drafts: readonly Draft[],
  before: readonly StatementFound[],
): Draft[] {
  const loose: Draft[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const quote = scene.quoteAt.get(i);
    if (!quote || quote.depth > 0) continue;
    i = Math.max(i, quote.close - 1);
    if (
      drafts.some((d) => d.first <= quote.last && d.last >= quote.first && d.start <= quote.start && d.end >= quote.end)
    )
      continue;
    if (length(scene.lexed, quote) < 3) continue;
    const draft =
      afterColon(scene, sentence, quote, index) ??
      fromSameSentence(quote, [...drafts, ...loose], index) ??
      continued(scene, sentence, quote, index, before);
    if (draft) loose.push(draft);
  }
  return loose;
}

const goesOn = (quote: Quotation, sentence: number) => ({ ...quoted(quote), rule: 'quote-continued', sentence });

/** "Macron : «Q»": whoever the sentence names before the colon, and nothing else. */
function afterColon(scene: Scene, sentence: Sentence, quote: Quotation, index: number): Draft | undefined {
  const colon = quote.open - 1;
  const mention = scene.lexed.text(colon) === ':' ? scene.mentionTo.get(colon) : undefined;
  if (!mention || mention.first - sentence.first > 1 || mention.phrase.shape === 'pronoun') return undefined;
  return {
    ...quoted(quote),
    rule: 'quote-after-colon',
    sentence: index,
    act: 'say',
    speaker: speakerOf({ kind: 'mention', mention }),
  };
}

/** "«Q1», a-t-il dit, «Q2»" */
function fromSameSentence(quote: Quotation, drafts: readonly Draft[], index: number): Draft | undefined {
  const near = drafts.filter((d) => d.form === 'quote').at(-1) ?? drafts.at(-1);
  if (!near) return undefined;
  return { ...near, ...goesOn(quote, index) };
}

/** A quotation that makes up its sentence goes on with the speaker of the one before, in the paragraph or the one above. */
function continued(
  scene: Scene,
  sentence: Sentence,
  quote: Quotation,
  index: number,
  before: readonly StatementFound[],
): Draft | undefined {
  const whole = quote.open - sentence.first <= 1 && sentence.last - quote.close <= 2;
  const last = before.at(-1);
  const previous = scene.lexed.parts.sentences[index - 1];
  if (
    !whole ||
    !last ||
    last.sentence < index - 1 ||
    (last.form !== 'quote' && previous?.paragraph !== sentence.paragraph)
  )
    return undefined;
  return { ...goesOn(quote, index), act: last.act, speaker: { kind: 'document' } };
}
