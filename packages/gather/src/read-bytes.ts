import type { InputDocument } from '@readout/reader';
import { decode } from './decode.js';
import { type Gathered, type Given, problem } from './gathered.js';
import { type Format, formatOfBytes } from './sniff.js';

// In: the bytes of one answer or file, and what is known of them. Out: its documents, problems, and addresses to follow.

export interface Known {
  readonly origin: string;
  readonly given: Given;
  /** What a list tells of its page: holds where the page does not tell it itself. */
  readonly fallback?: Given | undefined;
  readonly charset?: string | undefined;
  /** Content type as the server gives it. */
  readonly type?: string | undefined;
  /** Where it was fetched. A page may name another address as its own only at the same host: else any page could pass for a press service's. */
  readonly url?: string | undefined;
  readonly format?: Format | undefined;
}

/** A page that a list names. */
export interface Follow {
  readonly origin: string;
  readonly follow: string;
  readonly fallback: Given;
}

export async function* readBytes(bytes: Uint8Array, known: Known): AsyncGenerator<Gathered | Follow> {
  const { origin, given, fallback = {}, charset, url } = known;
  const format = known.format ?? formatOf(bytes, known.type ?? '');
  if (format === 'xml' || format === 'json-feed') yield* readList(bytes, known);
  else if (format === 'html') {
    const { readPage } = await import('./html.js');
    const page = readPage(bytes, charset);
    if ('error' in page) yield { origin, error: page.error };
    else
      yield {
        origin,
        input: {
          ...fallback,
          ...page.input,
          ...(await languageOf(page.input)),
          ...(url ? { url: ownAddress(page.input.url, url) } : {}),
          ...given,
        },
      };
  } else if (format === 'pdf') {
    const { readPdf } = await import('./formats/pdf.js');
    const read = await readPdf(bytes);
    yield 'error' in read
      ? { origin, error: read.error }
      : { origin, input: { ...fallback, ...read.input, ...(url ? { url } : {}), ...given } };
  } else if (format === 'text') {
    const decoded = decode(bytes, { charset });
    yield 'error' in decoded
      ? { origin, error: decoded.error }
      : { origin, input: { ...fallback, text: decoded.text, ...(url ? { url } : {}), ...given } };
  } else
    yield {
      origin,
      error: problem(
        'binary',
        `is ${format === 'jsonl' ? 'a list of documents (.jsonl)' : 'an archive'}; fetch it to a file and name that`,
      ),
    };
}

function formatOf(bytes: Uint8Array, type: string): Format {
  const found = formatOfBytes(bytes);
  if (found === 'text' && /^(?:text\/html|application\/xhtml)/u.test(type)) return 'html';
  return found;
}

/** Characters from which on the words of a text say its language more surely than the page, whose template may not know. */
const TELLING = 400;

async function languageOf({ text, language }: InputDocument): Promise<{ language?: string }> {
  if (text.length < TELLING) return {};
  const { detectLanguage } = await import('@readout/reader');
  const told = await detectLanguage(text);
  return told === undefined || told === language ? {} : { language: told };
}

/** A feed or a sitemap: what it carries whole is a document, what it names is followed. */
async function* readList(bytes: Uint8Array, { origin, given, charset, url }: Known): AsyncGenerator<Gathered | Follow> {
  const { isSitemap, readSitemap } = await import('./formats/sitemap.js');
  const decoded = decode(bytes, { charset, markup: true });
  if ('error' in decoded) return void (yield { origin, error: decoded.error });
  if (isSitemap(decoded.text)) {
    const { addresses } = readSitemap(decoded.text);
    if (addresses.length === 0) yield { origin, error: problem('empty', 'is a sitemap without addresses') };
    for (const one of addresses) yield { origin, follow: one.url, fallback: {} };
    return;
  }
  const { entryDocument, MOST_ENTRIES, readFeed } = await import('./formats/feed.js');
  const feed = readFeed(bytes, charset);
  if ('error' in feed) return void (yield { origin, error: feed.error });
  if (feed.entries.length === 0) yield { origin, error: problem('empty', 'is a feed without entries') };
  let number = 0;
  for (const entry of feed.entries) {
    number++;
    const at = `${origin}, entry ${number}`;
    const input = await entryDocument(entry, feed);
    const dated = entry.published === undefined ? {} : { published: entry.published };
    if (input)
      yield {
        origin: at,
        input: { ...input, ...(url && input.url ? { url: ownAddress(input.url, url) } : {}), ...given },
      };
    else if (entry.url) yield { origin: at, follow: entry.url, fallback: dated };
    else yield { origin: at, error: problem('no-text', 'has neither text nor an address') };
  }
  if (feed.left > 0)
    yield {
      origin,
      error: problem('too-large', `has ${feed.left} entries more than the ${MOST_ENTRIES} that are read`),
    };
}

/** The canonical address that a page gives, if it is at the host that it came from; else that one. */
export function ownAddress(claimed: string | undefined, fetched: string): string {
  if (claimed === undefined) return fetched;
  try {
    return site(claimed) === site(fetched) ? claimed : fetched;
  } catch {
    return fetched;
  }
}

const site = (address: string): string => new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./u, '');
