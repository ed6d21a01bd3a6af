import { expect, test } from 'vitest';
import { readHtml, readPage } from './html.js';

const PARAGRAPH = 'The two presidents spoke by telephone on Friday, and each side told of it in its own words. '
  .repeat(4)
  .trim();

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

const ARTICLE = page(
  `<title>Call | Example</title>
  <link rel="canonical" href="https://example.org/call">
  <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "A  call",
  "datePublished": "2021-07-02T23:30:00-04:00", "publisher": {"name": "The Example"}}]}</script>
  <script type="application/ld+json">{broken</script>`,
  `<nav><a href="/">Home</a> <a href="/a">World</a></nav>
  <article><h1>A call</h1><p>${PARAGRAPH}</p><p>One<br>two &amp;   three
  four</p><ul><li>first</li><li>second</li></ul><script>var x = 1;</script><p>${PARAGRAPH}</p></article>
  <footer>All rights reserved</footer>`,
);

test('the article without its surroundings, paragraphs parted by blank lines', () => {
  const read = readHtml(ARTICLE);
  const text = 'input' in read ? read.input.text : '';
  expect(text.split('\n\n').slice(-5)).toEqual([PARAGRAPH, 'One\ntwo & three four', 'first', 'second', PARAGRAPH]);
  expect(text).not.toMatch(/Home|rights|var x/);
});

test('what the page says of itself; the day is the one at the publisher', () => {
  expect(readHtml(ARTICLE)).toMatchObject({
    input: {
      title: 'A call',
      publisher: 'The Example',
      published: '2021-07-02',
      language: 'en',
      url: 'https://example.org/call',
    },
  });
});

test('meta elements where there is no linked data', () => {
  const head = `<meta property="og:title" content="T"><meta property="og:site_name" content="S">
    <meta property="article:published_time" content="2024-05-01"><meta property="og:url" content="javascript:alert(1)">`;
  const read = readHtml(page(head, `<p>${PARAGRAPH}</p>`));
  expect(read).toEqual({
    input: { text: PARAGRAPH, title: 'T', publisher: 'S', published: '2024-05-01', language: 'en' },
  });
});

test('a page in the encoding that it declares', () => {
  const html =
    '<html><head><meta charset="windows-1251"></head><body><p>\u041f\u0443\u0442\u0438\u043d</p></body></html>';
  const bytes = Uint8Array.from(
    [...html].map((letter) =>
      (letter.codePointAt(0) ?? 0) > 0x400 ? (letter.codePointAt(0) ?? 0) - 0x350 : (letter.codePointAt(0) ?? 0),
    ),
  );
  expect(readPage(bytes)).toMatchObject({ input: { text: 'Путин' } });
});

test('a page without an article is a problem', () => {
  expect(readHtml(page('<title>T</title>', '<script>x()</script>'))).toMatchObject({ error: { code: 'no-text' } });
});

test('a page nested without end is a problem, and soon', { timeout: 10_000 }, () => {
  expect(readHtml(page('', '<div>'.repeat(20_000)))).toMatchObject({ error: { code: 'no-text' } });
});
