import { expect, test } from 'vitest';
import { readFeed } from '../formats/feed.js';
import { readSitemap } from '../formats/sitemap.js';
import { readHtml } from '../html.js';

// Pages and lists made to take long: the time must grow with their length, and no faster.

const MANY = 24_000;
const page = (body: string): string =>
  `<html><head><title>A long title of a page</title></head><body><h1>A long title of a page</h1>${body}</body></html>`;

const WAYS: Record<string, (many: number) => unknown> = {
  'inline elements': (many) => readHtml(page('<i>x</i> '.repeat(many))),
  'line breaks': (many) => readHtml(page('x<br>'.repeat(many))),
  'open roots': (many) => readHtml('<html '.repeat(many)),
  'boxes set apart': (many) => readHtml(page(`<p class="quote">Somebody said a thing here.</p>`.repeat(many / 4))),
  'likely headings': (many) => readHtml(page(`<td class="title">${'<b>A long title</b> '.repeat(many / 4)}</td>`)),
  'deep boxes around much text': (many) =>
    readHtml(page(`${'<div class="image"><td>'.repeat(120)}${'<img>word '.repeat(many / 2)}`)),
  'sitemap without ends': (many) => readSitemap(`<urlset>${'<url>'.repeat(many)}<loc>${' '.repeat(many)}`),
  'document types': (many) => readFeed(Buffer.from(`<rss>${'<!DOCTYPE '.repeat(many)}`)),
};

test.each(Object.keys(WAYS))('%s take no more than their share of time', { timeout: 60_000 }, (way) => {
  const seconds = (many: number): number => {
    const start = process.cpuUsage();
    WAYS[way]?.(many);
    return process.cpuUsage(start).user / 1e6;
  };
  seconds(MANY / 4);
  const [small, large] = [seconds(MANY / 4), seconds(MANY)];
  // Four times as long; a growth by the square would be sixteen times, and of ten thousands that is many seconds.
  expect(large).toBeLessThan(Math.max(2, small * 10));
});

test('a page of more than 8 MB is told', () => {
  expect(readHtml(page('x'.repeat(9 * 1024 * 1024)))).toMatchObject({ error: { code: 'too-large' } });
});
