import type { InputDocument } from '@readout/reader';
import { parseHTML } from 'linkedom';
import { decode, notBlank } from './decode.js';
import { type Problem, problem } from './gathered.js';
import { articleBlocks } from './page/article.js';
import { type Block, takeBlocks } from './page/blocks.js';
import { attributeWords, clean } from './page/clean.js';
import { type PageFacts, pageFacts } from './page/facts.js';
import { headingOf, plain } from './page/heading.js';
import { isNoText } from './page/no-text.js';
import { publishedOf } from './page/published.js';
import { readable } from './page/readable.js';
import { nameInTitle, titleOf } from './page/title.js';
import { PAYWALL, SET_APART } from './page/words.js';

// In: a page. Out: the text of its article, paragraphs parted by blank lines, and what the page says of itself.

export type Page = { readonly input: InputDocument } | { readonly error: Problem };

const NO_ARTICLE = problem('no-text', 'is a page in which no article was found; paste its text into a .txt file');
const TOO_LARGE = problem(
  'too-large',
  'is a page of more than 8 MB, which no article is; paste its text into a .txt file',
);
const STUB = problem(
  'paywall',
  'is a page that shows only the beginning of its article to who does not pay; add the whole text as .txt',
);

/** Characters below which a text that ends at a paywall is a stub. */
const STUB_LENGTH = 120;

/** A page as bytes; `charset` is what the server said of it. */
export function readPage(bytes: Uint8Array, charset?: string): Page {
  const decoded = decode(bytes, { charset, markup: true });
  return 'error' in decoded ? decoded : readHtml(decoded.text);
}

/** The most that one page may hold, in UTF-16 code units: no page with an article comes near it. */
const LARGEST = 8 * 1024 * 1024;

export function readHtml(html: string): Page {
  const checked = notBlank(html);
  if ('error' in checked) return checked;
  if (html.length > LARGEST) return { error: TOO_LARGE };
  const { document } = parseHTML(asPage(html));
  if (isDeeper(document, DEEPEST)) return { error: NO_ARTICLE };
  const facts = pageFacts(document);
  const body = document.body as Element | null;
  if (!body) return { error: NO_ARTICLE };
  const article = takeArticle(document, body, facts);
  if (article.text === '') return { error: article.paywall ? STUB : NO_ARTICLE };
  if (article.paywall && article.text.length < STUB_LENGTH) return { error: STUB };
  const { text, title, published, publisher } = article;
  const known = { title, publisher, published, language: facts.language, url: facts.url };
  return { input: { text, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) } };
}

interface Article {
  readonly text: string;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly paywall: boolean;
}

function takeArticle(document: Document, body: Element, facts: PageFacts): Article {
  const printed = takeBlocks(body)
    .blocks.filter(({ linked }) => linked === 0)
    .map(({ text }) => text);
  const heading = headingOf(body, facts.titles);
  clean(body, heading);
  const all = takeBlocks(body);
  const words = heading?.textContent?.replace(/\s+/gu, ' ').trim();
  const title = titleOf(facts.titles, words, facts.publisher);
  const taken = heading ? articleBlocks(all, heading) : [];
  const chosen = taken.map((index) => all.blocks[index]).filter((block) => block !== undefined);
  const [start = 0, end = 0] = heading ? (all.ranges.get(heading) ?? []) : [];
  const paragraphs = textOf(chosen, [words, title]);
  const isText = new Set(paragraphs);
  const text =
    enough(paragraphs, facts.body) ?? (heading && paragraphs.length ? paragraphs.join('\n\n') : readable(document));
  const firstSentence = taken.find((index) => isText.has(all.blocks[index]?.text ?? '')) ?? end;
  const lines = {
    top: all.blocks
      .slice(Math.max(0, start - 3), Math.max(firstSentence, end) + HEADER)
      .filter(({ text }) => !isText.has(text)),
    rest: all.blocks.slice(firstSentence).filter(({ text }) => !isText.has(text)),
    language: facts.language ?? 'en',
    region: facts.region,
  };
  return {
    text,
    title,
    published: publishedOf(facts.published, facts.utc, lines, facts.url),
    publisher: facts.publisher ?? (words ? nameInTitle(facts.pageTitle ?? '', words, printed) : undefined),
    paywall: all.blocks.some(({ text }) => text.length < 300 && PAYWALL.test(text)),
  };
}

/** The paragraphs of the article, without its title and without what is no text. */
function textOf(blocks: readonly Block[], titles: readonly (string | undefined)[]): string[] {
  const heads = titles.map((title) => plain(title ?? ''));
  const kept = blocks.filter((block) => !isNoText(block) && !heads.includes(plain(block.text)));
  let apart = 0;
  return kept
    .filter(
      (block, index) =>
        !isBare(block, kept[index + 1]) && !(isSetApart(block) && ++apart <= MOST_SET_APART && isRepeated(block, kept)),
    )
    .map(({ text }) => text);
}

/** A heading under which nothing stands: what stood there was taken out. */
function isBare(block: Block, next: Block | undefined): boolean {
  const level = levelOf(block);
  return level > 0 && (next === undefined || (levelOf(next) > 0 && levelOf(next) <= level));
}

const levelOf = ({ owner }: Block): number => Number(/^h([1-6])$/u.exec(owner.localName)?.[1] ?? 0);

/** Words of the text that are set apart to be looked at. */
const isSetApart = ({ text, owner }: Block): boolean =>
  text.length <= 200 && attributeWords(owner).some((word) => SET_APART.test(word));

/** They stand in the text besides. */
function isRepeated(block: Block, kept: readonly Block[]): boolean {
  const words = plain(block.text);
  return words !== '' && kept.some((other) => other !== block && plain(other.text).includes(words));
}

/** So many are looked at: each is held against the whole text. */
const MOST_SET_APART = 50;

/** Lines among which a page puts its date, counted from the first of the text. */
const HEADER = 6;

/** The text of a piece of HTML that is known to hold one article: an entry of a feed. */
export function textOfPiece(html: string): string {
  const { document } = parseHTML(asPage(html));
  const body = document.body as Element | null;
  if (!body || isDeeper(document, DEEPEST)) return '';
  clean(body, undefined);
  return textOf(takeBlocks(body).blocks, []).join('\n\n');
}

/** What the page carries as data, where it shows next to nothing. */
function enough(paragraphs: readonly string[], data: string | undefined): string | undefined {
  const shown = paragraphs.reduce((sum, text) => sum + text.length, 0);
  if (data === undefined || shown >= 200 || data.length <= shown * 2) return undefined;
  return data
    .replace(/<[^<>]*>/gu, ' ')
    .split(/\s*\n\s*/u)
    .map((line) => line.replace(/[ \t]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

/** Elements inside elements: browsers stop at 512, and no page with an article comes near it. */
const DEEPEST = 512;

/** Goes through the elements without calling itself: what does so later runs out of stack in pages made to be deep. */
function isDeeper(document: Document, most: number): boolean {
  let depth = 0;
  let element: Element | null | undefined = document.documentElement;
  while (element) {
    if (depth > most) return true;
    if (element.firstElementChild) {
      element = element.firstElementChild;
      depth++;
      continue;
    }
    while (element && !element.nextElementSibling) {
      element = element.parentElement;
      depth--;
    }
    element = element?.nextElementSibling;
  }
  return false;
}

/** linkedom wants a whole page: what leaves out the body, as HTML allows, is given one. */
function asPage(html: string): string {
  if (/<body\b/iu.test(html)) return html;
  if (/<\/head\s*>/iu.test(html)) return html.replace(/<\/head\s*>/iu, '</head><body>');
  if (/<html\b[^<>]*>/iu.test(html)) return html.replace(/<html\b[^<>]*>/iu, '$&<body>');
  return `<!doctype html><html><body>${html}</body></html>`;
}
