import { publicationDate } from '../publication-date.js';
import { articleData, type Json } from './linked-data.js';

// In: a page. Out: what it says of itself in JSON-LD, meta elements, links and microdata; nothing is guessed.

export interface PageFacts {
  /** What the page calls itself, the surest first. */
  readonly titles: readonly string[];
  /** The title element alone. */
  readonly pageTitle?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  /** The time of publication was given in UTC: its day may not be the day at the publisher. */
  readonly utc: boolean;
  readonly language?: string | undefined;
  readonly region: string;
  /** The canonical address of the page. */
  readonly url?: string | undefined;
  /** The text, where the page carries it as data. */
  readonly body?: string | undefined;
}

export function pageFacts(document: Document): PageFacts {
  const article = articleData(document);
  const metas = metaValues(document);
  const meta = (...names: string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const publisher = article?.publisher as Json | string | undefined;
  const time = [text(article?.datePublished), meta(...DATE_NAMES), timeElement(document)].find(
    (value) => value !== undefined && machineDate(value) !== undefined,
  );
  const { language, region } = languageOf(document);
  const pageTitle = text(document.querySelector('title')?.textContent);
  return {
    titles: [text(article?.headline), meta('og:title', 'dc.title', 'twitter:title'), pageTitle].flatMap((title) =>
      title === undefined ? [] : [decodeEntities(title)],
    ),
    publisher:
      text(typeof publisher === 'string' ? publisher : publisher?.name) ??
      meta('og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher'),
    pageTitle,
    published: time === undefined ? undefined : machineDate(time),
    utc: time !== undefined && /(?:Z|[+-]00:?00)$/u.test(time.trim()),
    language,
    region,
    url:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? webAddress(meta('og:url')),
    body: typeof article?.articleBody === 'string' ? article.articleBody : undefined,
  };
}

const DATE_NAMES =
  'article:published_time article:published datepublished dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date date pubdate publishdate publish-date mediator_published_time parsely-pub-date sailthru.date'.split(
    ' ',
  );

/** "2021-07-02T18:30+03:00", "2021-07-02 18:30", "20210702" and "20210702T1830". */
function machineDate(value: string): string | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?:Z|[+-]\d{2}:?\d{2})?$/u.exec(value.trim());
  return publicationDate(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : value);
}

function timeElement(document: Document): string | undefined {
  const dated = document.querySelector('[itemprop~="datePublished"]');
  const element =
    dated ??
    document.querySelector('time[pubdate], time.published, article header time[datetime], header time[datetime]');
  return text(
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? (dated ? dated.textContent : undefined),
  );
}

function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const key = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const value = text(element.getAttribute('content'));
    if (key && value !== undefined && !values.has(key.toLowerCase())) values.set(key.toLowerCase(), value);
  }
  return values;
}

function languageOf(document: Document): { language: string | undefined; region: string } {
  const root = document.documentElement;
  const tag = (root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? '').toLowerCase();
  const [, language, region = ''] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?/u.exec(tag) ?? [];
  return { language, region };
}

/** Linked data is no HTML, yet some systems write "&#039;" into it. */
const decodeEntities = (value: string): string =>
  value
    .replace(/&#(\d{1,6});/gu, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(
      /&(quot|amp|apos|lt|gt|nbsp);/gu,
      (_, name: string) => ({ quot: '"', amp: '&', apos: "'", lt: '<', gt: '>', nbsp: ' ' })[name] ?? '',
    );

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/gu, ' ').trim() : undefined;
const webAddress = (value?: string | null): string | undefined =>
  value && /^https?:\/\//iu.test(value) ? value : undefined;
