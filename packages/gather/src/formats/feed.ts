import type { InputDocument } from '@readout/reader';
import { parseFeed } from 'feedsmith';
import { decode } from '../decode.js';
import { type Problem, problem } from '../gathered.js';
import { datesIn } from '../page/dates.js';
import { publicationDate } from '../publication-date.js';

// In: a feed (RSS, Atom, RDF, JSON Feed) as bytes. Out: its entries, with the text that they carry themselves.

export interface FeedEntry {
  /** The page of the entry. */
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  /** HTML or plain text of the entry itself: the whole article or a summary of it. */
  readonly html?: string;
}

export interface Feed {
  readonly title?: string;
  readonly language?: string;
  readonly entries: readonly FeedEntry[];
  /** Entries beyond the most that are read. */
  readonly left: number;
}

/** The most entries of one feed; a feed of news has some hundreds at most. */
export const MOST_ENTRIES = 5000;

type Loose = Record<string, unknown>;

export function readFeed(bytes: Uint8Array, charset?: string): Feed | { readonly error: Problem } {
  const decoded = decode(bytes, { charset, markup: true });
  if ('error' in decoded) return decoded;
  let parsed: { readonly feed: Loose };
  try {
    parsed = parseFeed(withoutEntities(decoded.text)) as unknown as { feed: Loose };
  } catch {
    return { error: problem('not-feed', 'is no feed that can be read (RSS, Atom, RDF or JSON Feed)') };
  }
  const { feed } = parsed;
  const items = list(feed.items ?? feed.entries);
  const language =
    words(feed.language) ??
    words((feed.xml as Loose | undefined)?.lang) ??
    words((feed.dc as Loose | undefined)?.language);
  return {
    ...defined({ title: words(feed.title), language: /^[a-z]{2,3}/iu.exec(language ?? '')?.[0]?.toLowerCase() }),
    entries: items.slice(0, MOST_ENTRIES).map(entryOf),
    left: Math.max(0, items.length - MOST_ENTRIES),
  };
}

/** A document type may define entities out of entities without end; feeds need none. It stands before the first element. */
function withoutEntities(xml: string): string {
  const start = xml.slice(0, 65_536).search(/<!DOCTYPE/iu);
  if (start < 0) return xml;
  const close = xml.indexOf('>', start);
  const open = xml.indexOf('[', start);
  const inner = open >= 0 && open < close;
  const end = inner ? xml.indexOf('>', xml.indexOf(']', open)) : close;
  return end < 0 || (inner && xml.indexOf(']', open) < 0)
    ? xml.slice(0, start)
    : xml.slice(0, start) + xml.slice(end + 1);
}

function entryOf(item: Loose): FeedEntry {
  const link = list(item.links).find(({ rel }) => rel === undefined || rel === 'alternate') ?? list(item.links)[0];
  const guid = item.guid as Loose | undefined;
  const date = [
    item.pubDate,
    item.published,
    item.date_published,
    first((item.dc as Loose | undefined)?.dates),
    item.updated,
    item.date_modified,
  ];
  const html = [
    (item.content as Loose | undefined)?.encoded,
    (item.content as Loose | undefined)?.value,
    item.content_html,
    item.content_text,
    item.description,
    (item.summary as Loose | undefined)?.value ?? item.summary,
  ];
  return defined({
    url: [item.link, link?.href, item.url, guid?.value, item.id].map(web).find((url) => url !== undefined),
    title: words(item.title),
    published: date.map(day).find((value) => value !== undefined),
    html: html.find((value): value is string => typeof value === 'string' && value.trim() !== ''),
  });
}

const list = (value: unknown): Loose[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);
const web = (value: unknown): string | undefined =>
  typeof value === 'string' && /^https?:\/\//iu.test(value.trim()) ? value.trim() : undefined;

/** Plain words of a title, which may be HTML. */
function words(value: unknown): string | undefined {
  const raw = typeof value === 'object' && value !== null ? (value as Loose).value : value;
  if (typeof raw !== 'string') return undefined;
  return (
    raw
      .replace(/<[^<>]{0,500}>/gu, '')
      .replace(/\s+/gu, ' ')
      .trim() || undefined
  );
}

/** ISO 8601, or "Fri, 02 Jul 2021 18:30:00 +0300": the day as it is written. */
const day = (value: unknown): string | undefined =>
  typeof value === 'string' ? (publicationDate(value) ?? datesIn(value.slice(0, 60), 'en')[0]?.date) : undefined;

const defined = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Characters from which on what an entry carries counts as its article. */
const WHOLE = 500;

/** The document of an entry: its own text where that is the whole article, or where there is no page to go to. */
export async function entryDocument(entry: FeedEntry, feed: Feed): Promise<InputDocument | undefined> {
  if (entry.html === undefined) return undefined;
  const { textOfPiece } = await import('../html.js');
  const text = textOfPiece(entry.html);
  if (text === '' || (text.length < WHOLE && entry.url !== undefined)) return undefined;
  return {
    text,
    ...defined({
      title: entry.title,
      published: entry.published,
      url: entry.url,
      publisher: feed.title,
      language: feed.language,
    }),
  };
}
