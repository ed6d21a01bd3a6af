import { isHidden } from './hidden.js';
import { shortText } from './short-text.js';
import { PICTURE, SURROUNDINGS } from './words.js';

// In: a page and the heading of its article. Out: the page without what is hidden or marked as surroundings.

const TAGS = new Set('nav aside footer figure figcaption'.split(' '));
const ROLES = new Set('navigation banner contentinfo complementary dialog search menu alert'.split(' '));

export function clean(root: Element, heading: Element | undefined): void {
  const stay = mustStay(root, heading);
  const out: Element[] = [];
  let element: Element | null = root.firstElementChild;
  while (element) {
    const drop = isHidden(element) || (isSurroundings(element) && !stay.has(element));
    if (drop) out.push(element);
    element = (drop ? null : element.firstElementChild) ?? after(element, root);
  }
  for (const one of out) one.remove();
}

/** The next element in the order of the page that is not inside this one. */
function after(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling;
  return null;
}

function isSurroundings(element: Element): boolean {
  if (TAGS.has(element.localName) || ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.localName === 'header') return !element.closest('article, main');
  if (element.localName === 'body' || element.localName === 'main') return false;
  const words = attributeWords(element);
  return (
    words.some((word) => SURROUNDINGS.test(word)) || (words.some((word) => PICTURE.test(word)) && isPicture(element))
  );
}

/** A picture with no more than a caption. */
function isPicture(element: Element): boolean {
  return element.querySelector('img, picture, amp-img') !== null && shortText(element, 250) !== undefined;
}

/** What holds the heading or the body of the article is no surroundings, whatever it is called. */
function mustStay(root: Element, heading: Element | undefined): ReadonlySet<Element> {
  const stay = new Set<Element>();
  for (const kept of [heading, root.querySelector('[itemprop~="articleBody"]')])
    for (let at = kept ?? null; at; at = at.parentElement) stay.add(at);
  return stay;
}

/** The words of class, id and data attributes: "article__info-date" gives article, info, date. */
export function attributeWords(element: Element): string[] {
  const all = ['class', 'id', 'data-component', 'data-type', 'data-area']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  // A theme marks its articles with their own tags and categories ("tag-kenya"): these say nothing of the element.
  const own = /\bhentry\b/u.test(all) ? all.replace(/\b(?:tag|category)-\S+/gu, '') : all;
  return own
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
