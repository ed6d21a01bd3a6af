import { isHidden } from './hidden.js';
import { shortText } from './short-text.js';

// In: a page and what it calls itself. Out: the element that heads its article.

/** Headings are short, in UTF-16 code units. */
const LONGEST = 400;

const LIKELY = 'h1, h2, h3, h4, b, strong, font, td, p, span[class], div[class*="title"]';

/** The heading whose words the page gives as its title; else its one h1. */
export function headingOf(body: Element, titles: readonly string[]): Element | undefined {
  const wanted = titles.map(plain).filter((title) => title !== '');
  let best: { element: Element; weight: number } | undefined;
  let looked = 0;
  for (const element of body.querySelectorAll(LIKELY)) {
    if (++looked > 3000) break;
    const text = plain(shortText(element, LONGEST) ?? '');
    if (text.length < 8 || !wanted.some((title) => title === text || sharedTitle(title, text))) continue;
    if (element.closest('nav, footer, aside') || hiddenAround(element)) continue;
    const weight = text.length + (element.localName === 'h1' ? 40 : /^h\d$/u.test(element.localName) ? 20 : 0);
    if (!best || weight > best.weight) best = { element, weight };
  }
  if (best) return best.element.closest('h1, h2, h3, h4') ?? best.element;
  const ones = [...body.querySelectorAll('h1')].filter(
    (element) => (shortText(element, LONGEST) ?? '').trim() !== '' && !hiddenAround(element),
  );
  return ones.length === 1 ? ones[0] : ones.find((element) => element.closest('article, main'));
}

const sharedTitle = (title: string, text: string): boolean =>
  text.length >= title.length * 0.4 &&
  (title.includes(text) || (text.includes(title) && title.length >= text.length * 0.6));

function hiddenAround(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isHidden(at)) return true;
  return false;
}

/** Letters and digits alone, so that marks, blanks and case do not part what is the same. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
