import type { TextParts } from '../1-text/index.js';

/** So many paragraphs with a lead-in make a text a digest. */
const FEWEST = 3;

/** The first sentences of the items of a digest, each about a matter of its own; empty for other texts. */
export function itemStarts({ text, tokens, paragraphs, sentences }: TextParts): ReadonlySet<number> {
  const items = new Set<number>();
  paragraphs.forEach(({ first, last, heading }, index) => {
    if (!heading && hasLeadIn(text.slice(tokens[first]?.start ?? 0, tokens[Math.min(last, first + 12) - 1]?.end ?? 0)))
      items.add(index);
  });
  if (items.size < FEWEST) return new Set();
  const starts = new Set<number>();
  const seen = new Map<number, number>();
  sentences.forEach(({ paragraph, first, last }, index) => {
    const before = seen.get(paragraph) ?? 0;
    // "CARACAS." is no sentence of the item.
    if (before > 0 || last - first > 4) seen.set(paragraph, before + 1);
    if (items.has(paragraph) && before < 2) starts.add(index);
  });
  return starts;
}

/** "* …", "– …", "ALGIERS. …", "Beyrouth-Damas – …", "2. …". */
function hasLeadIn(text: string): boolean {
  return /^(?:[*•▪►·>–—-]\s?\S|\d{1,2}[.)]\s|\p{Lu}[\p{Lu}\p{M}' -]{2,40}[.:]\s|\p{Lu}[\p{L}\p{M}'’/-]{2,40}(?: \p{Lu}[\p{L}'’/-]{1,30}){0,3} ?[–—|]\s)/u.test(
    text,
  );
}
