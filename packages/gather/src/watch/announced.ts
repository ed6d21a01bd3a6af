import type { InputDocument } from '@readout/reader';
import { parseHTML } from 'linkedom';
import { decode } from '../decode.js';
import { entryDocument, readFeed } from '../formats/feed.js';
import { isSitemap, readSitemap } from '../formats/sitemap.js';
import type { Answer } from '../net/fetch-once.js';
import { ownAddress } from '../read-bytes.js';
import { formatOfBytes } from '../sniff.js';
import type { Source } from './source.js';

/** A document that a source announces: where it is, and its text if the feed carries it whole. */
export interface Announced {
  readonly url: string;
  readonly published?: string;
  readonly input?: InputDocument;
}

/** The most that one visit takes from a list. */
const MOST = 200;

/** What a feed, sitemap or list page announces, in its order; an Error says why nothing can be told. */
export async function announcedBy(source: Source, answer: Answer): Promise<Announced[]> {
  const format = formatOfBytes(answer.bytes);
  if (format === 'xml' || format === 'json-feed') return inList(answer);
  if (source.list === 'feed') throw new Error('is no feed any more; the address may have moved');
  const found = linksOf(answer);
  if (found.length === 0) throw new Error('is a page without links to documents; it may need a browser, or have moved');
  return found;
}

async function inList(answer: Answer): Promise<Announced[]> {
  const decoded = decode(answer.bytes, { charset: answer.charset, markup: true });
  if ('error' in decoded) throw new Error(decoded.error.message);
  if (isSitemap(decoded.text))
    return readSitemap(decoded.text)
      .addresses.slice(-MOST)
      .map(({ url }) => ({ url }));
  const feed = readFeed(answer.bytes, answer.charset);
  if ('error' in feed) throw new Error(feed.error.message);
  const all: Announced[] = [];
  for (const entry of feed.entries.slice(0, MOST)) {
    if (entry.url === undefined) continue;
    const input = await entryDocument(entry, feed);
    // A feed may carry texts under addresses of its own host alone: another host's words are fetched there.
    const own = input && ownAddress(entry.url, answer.url) === entry.url ? { input } : {};
    all.push({ url: entry.url, ...(entry.published ? { published: entry.published } : {}), ...own });
  }
  return all;
}

/** Links to documents: at the same host, with words as titles have them. Navigation has fewer. */
export function linksOf({ bytes, charset, url }: Answer): Announced[] {
  const decoded = decode(bytes, { charset, markup: true });
  if ('error' in decoded) return [];
  const { document } = parseHTML(decoded.text);
  for (const one of document.querySelectorAll('nav, footer, header nav')) one.remove();
  const found = new Map<string, Announced>();
  for (const link of document.querySelectorAll('a[href]')) {
    const target = absolute(link.getAttribute('href') ?? '', url);
    const words = (link.textContent ?? '').replace(/\s+/gu, ' ').trim();
    if (!target || found.has(target) || words.length < 25 || words.split(' ').length < 4) continue;
    found.set(target, { url: target });
    if (found.size >= MOST) break;
  }
  return [...found.values()];
}

function absolute(href: string, base: string): string | undefined {
  try {
    const target = new URL(href, base);
    target.hash = '';
    const same = target.host === new URL(base).host && target.href !== base;
    return same &&
      /^https?:$/u.test(target.protocol) &&
      !/\.(?:jpe?g|png|gif|mp[34]|zip|docx?|xlsx?)$/iu.test(target.pathname)
      ? target.href
      : undefined;
  } catch {
    return undefined;
  }
}
