import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { takeBlocks } from './blocks.js';
import { isNoText } from './no-text.js';

/** The text of a page that has no heading to start from, as Readability finds it; all that is left where it finds none. */
export function readable(document: Document): string {
  const whole = document.body;
  const all = whole ? takeBlocks(whole).blocks : [];
  const content = contentOf(document);
  const found =
    content === undefined
      ? []
      : takeBlocks(parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body).blocks;
  const blocks = found.length > 0 ? found : all;
  return blocks
    .filter((block) => !isNoText(block))
    .map(({ text }) => text)
    .join('\n\n');
}

/** Readability goes over line breaks and boxes again and again: with more elements than this it takes minutes. */
const MOST_ELEMENTS = 5000;

function contentOf(document: Document): string | undefined {
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return undefined;
  try {
    return new Readability(document.cloneNode(true) as Document, { charThreshold: 200 }).parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}
