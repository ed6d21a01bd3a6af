import type { Block } from './blocks.js';
import { attributeWords } from './clean.js';
import { isOnlyDate } from './dates.js';
import { BYLINE, LABELS, PAYWALL, SELF } from './words.js';

/** A block that stands among the text and is none of it: labels, bylines, dates, times, links to other articles. */
export function isNoText(block: Block): boolean {
  const { text, linked, owner } = block;
  if (text.length < 300 && LABELS.some((label) => label.test(text))) return true;
  if (text.length < 300 && PAYWALL.test(text)) return true;
  if (text.length < 160 && BYLINE.test(text) && !/[.!?]$/u.test(text)) return true;
  if (isOnlyDate(text)) return true;
  if (linked > text.length * 0.7 && text.length < 200 && !/[.!?]$/u.test(text)) return true;
  if (/^h[1-6]$/u.test(owner.localName)) return false;
  return text.length < 200 && marksItself(owner) && !/[.!?»"”]$/u.test(text);
}

function marksItself(owner: Element): boolean {
  for (let at: Element | null = owner, steps = 0; at && steps < 3; at = at.parentElement, steps++)
    if (attributeWords(at).some((word) => SELF.test(word))) return true;
  return false;
}
