import { publicationDate } from './publication-date.js';

// In: a page. Out: what it says of itself in JSON-LD, meta elements and links; nothing is guessed.

export interface PageFacts {
  title?: string;
  publisher?: string;
  published?: string;
  language?: string;
  url?: string;
}

type Json = Record<string, unknown>;

export function pageFacts(document: Document): PageFacts {
  const article = linkedData(document).find((item) => 'datePublished' in item || 'headline' in item);
  const publisher = article?.publisher as Json | undefined;
  const facts: Record<keyof PageFacts, string | undefined> = {
    title: text(article?.headline) ?? meta(document, 'og:title') ?? text(document.title),
    publisher: text(publisher?.name) ?? meta(document, 'og:site_name') ?? meta(document, 'dc.publisher'),
    published: publicationDate(text(article?.datePublished) ?? publishedMeta(document) ?? ''),
    language: languageOf(document),
    url: webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url')),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const DATE_NAMES = [
  'article:published_time',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'pubdate',
  'datePublished',
];

function publishedMeta(document: Document): string | undefined {
  for (const name of DATE_NAMES) {
    const found = meta(document, name);
    if (found) return found;
  }
  return text(
    document.querySelector('time[pubdate], article time[datetime], header time[datetime]')?.getAttribute('datetime'),
  );
}

function meta(document: Document, name: string): string | undefined {
  for (const element of document.querySelectorAll('meta')) {
    const key = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    if (key?.toLowerCase() === name.toLowerCase()) return text(element.getAttribute('content'));
  }
  return undefined;
}

function linkedData(document: Document): Json[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return flatten(JSON.parse(script.textContent ?? ''));
    } catch {
      return [];
    }
  });
}

function flatten(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...flatten((value as Json)['@graph'])];
}

const languageOf = (document: Document): string | undefined =>
  /^[a-z]{2,3}/u.exec(document.documentElement?.getAttribute('lang')?.toLowerCase() ?? '')?.[0];

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/gu, ' ').trim() : undefined;
const webAddress = (value?: string | null): string | undefined =>
  value && /^https?:\/\//iu.test(value) ? value : undefined;
