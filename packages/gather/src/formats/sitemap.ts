// In: the text of a sitemap or an index of sitemaps. Out: the addresses in it, in order. Read by its one element: nothing else of it counts.

/** The most addresses of one sitemap, as its standard sets it. */
export const MOST_ADDRESSES = 50_000;

export interface Sitemap {
  readonly index: boolean;
  readonly addresses: readonly { readonly url: string; readonly changed?: string }[];
}

export const isSitemap = (start: string): boolean => /<(?:\w+:)?(?:urlset|sitemapindex)\b/u.test(start.slice(0, 4096));

export function readSitemap(xml: string): Sitemap {
  const addresses: { url: string; changed?: string }[] = [];
  // Cut at the marks and then looked at piece by piece: one pattern over the whole takes a time without bound in files made for it.
  for (const piece of xml.split(/<(?:url|sitemap)>/u).slice(1)) {
    const part = piece.slice(0, 20_000);
    const url = entity(/<loc>\s{0,99}(?:<!\[CDATA\[\s{0,99})?(https?:\/\/[^\s<\]]{1,2000})/u.exec(part)?.[1]);
    const changed = /<lastmod>\s{0,99}([\dT:+.Z-]{4,40})/u.exec(part)?.[1];
    if (url) addresses.push({ url, ...(changed ? { changed } : {}) });
    if (addresses.length >= MOST_ADDRESSES) break;
  }
  return { index: /<(?:\w+:)?sitemapindex\b/u.test(xml.slice(0, 4096)), addresses };
}

const entity = (text = ''): string => text.replaceAll('&amp;', '&').replaceAll('&apos;', "'").replaceAll('&quot;', '"');
