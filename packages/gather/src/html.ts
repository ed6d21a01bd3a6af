import { Readability } from '@mozilla/readability';
import type { InputDocument } from '@readout/reader';
import iconv from 'iconv-lite';
import { parseHTML } from 'linkedom';
import { blocks } from './blocks.js';
import { decode, notBlank } from './decode.js';
import { type Problem, problem } from './gathered.js';
import { pageFacts } from './page-facts.js';

// In: a page. Out: the text of its article, paragraphs parted by blank lines, and what the page says of itself.

export type Page = { readonly input: InputDocument } | { readonly error: Problem };

const NO_ARTICLE = problem('no-text', 'is a page in which no article was found; paste its text into a .txt file');

/** A page as bytes: UTF-8, or the encoding that the page declares. */
export function readPage(bytes: Uint8Array): Page {
  const decoded = decode(bytes);
  if (!('error' in decoded)) return readHtml(decoded.text);
  const declared = decoded.error.code === 'not-utf-8' ? declaredEncoding(bytes) : undefined;
  if (!declared) return decoded;
  return readHtml(iconv.decode(Buffer.from(bytes), declared));
}

export function readHtml(html: string): Page {
  const checked = notBlank(html);
  if ('error' in checked) return checked;
  const { document } = parseHTML(asPage(html));
  if (isDeeper(document, DEEPEST)) return { error: NO_ARTICLE };
  const facts = pageFacts(document);
  const text = articleText(document);
  return text === '' ? { error: NO_ARTICLE } : { input: { text, ...facts } };
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

/** linkedom wants a whole page; a piece of one is given a body. */
function asPage(html: string): string {
  return /<(?:html|body)\b/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

function articleText(document: Document): string {
  const body = document.body?.cloneNode(true) as Element | undefined;
  let content: string | null | undefined;
  try {
    content = new Readability(document, { charThreshold: 200 }).parse()?.content;
  } catch {
    content = undefined;
  }
  const article = content ? blocks(parseHTML(asPage(content)).document.body) : '';
  return article === '' && body ? blocks(body) : article;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const name = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  return name && iconv.encodingExists(name) ? name : undefined;
}
