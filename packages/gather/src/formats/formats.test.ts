import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { Gathered } from '../gathered.js';
import type { Fetcher } from '../net/fetcher.js';
import { NetError } from '../net/net-error.js';
import { readInputs } from '../read-inputs.js';
import { pdfOf } from './pdf.fixture.js';
import { recordOf } from './warc.fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const SENTENCE = 'The foreign minister of Ghana received her colleague from Togo on Monday.';
const ARTICLE = `<html lang="en"><head><title>A visit</title></head><body><h1>A visit</h1><p>${SENTENCE}</p></body></html>`;

/** A network that holds these pages. */
const network = (pages: Record<string, string> = {}): Fetcher => ({
  async get(url) {
    const page = pages[url];
    if (page === undefined) throw new NetError('network', 'is not there (status 404)');
    return {
      url,
      status: 200,
      type: 'text/html',
      charset: 'utf-8',
      etag: undefined,
      modified: undefined,
      bytes: Buffer.from(page),
    };
  },
});

async function gather(path: string, fetcher = network()): Promise<Gathered[]> {
  const found: Gathered[] = [];
  for await (const one of readInputs([path], {}, { fetcher })) found.push(one);
  return found;
}

const inputs = (found: readonly Gathered[]): unknown[] => found.flatMap((one) => ('input' in one ? [one.input] : []));
const errors = (found: readonly Gathered[]): string[] =>
  found.flatMap((one) => ('error' in one ? [one.error.code] : []));

const LONG = `${SENTENCE} `.repeat(8).trim();

test.each([
  [
    'rss',
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><language>en-gb</language><item><title>One &amp; two</title><link>https://wire.example/1</link><pubDate>Fri, 02 Jul 2021 23:30:00 -0500</pubDate><content:encoded><![CDATA[<p>${LONG}</p><script>x</script>]]></content:encoded></item></channel></rss>`,
  ],
  [
    'atom',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title><entry><title type="html">One &amp;amp; two</title><link rel="self" href="https://wire.example/self"/><link href="https://wire.example/1"/><published>2021-07-02T23:30:00-05:00</published><content type="html">&lt;p&gt;${LONG}&lt;/p&gt;</content></entry></feed>`,
  ],
  [
    'json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Wire',
      language: 'en',
      items: [
        {
          id: '1',
          url: 'https://wire.example/1',
          title: 'One & two',
          content_html: `<p>${LONG}</p>`,
          date_published: '2021-07-02T23:30:00-05:00',
        },
      ],
    }),
  ],
  [
    'broken',
    `<rss version="2.0"><channel><title>Wire</title><language>en</language><item><title>One & two</title><link>https://wire.example/1</link><pubDate>2 Jul 2021</pubDate><description><![CDATA[<p>${LONG}</p>]]></description>`,
  ],
])('a feed (%s) gives its entries', async (name, xml) => {
  const found = await gather(file(`feed-${name}.xml`, xml));
  expect(inputs(found)).toEqual([
    {
      text: LONG,
      title: expect.stringMatching(/^One &(?:amp;)? two$/),
      url: 'https://wire.example/1',
      published: '2021-07-02',
      publisher: 'Wire',
      language: 'en',
    },
  ]);
});

test('an entry that carries a summary leads to its page; a page that is not there is told', async () => {
  const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wire</title></channel>
    <item><title>A visit</title><link>https://wire.example/1</link><dc:date>2021-07-02</dc:date><description>Short.</description></item>
    <item><title>Gone</title><link>https://wire.example/2</link></item><item><title>Nothing</title></item></rdf:RDF>`;
  const found = await gather(file('feed.rdf', xml), network({ 'https://wire.example/1': ARTICLE }));
  expect(inputs(found)).toMatchObject([
    { text: SENTENCE, title: 'A visit', url: 'https://wire.example/1', published: '2021-07-02' },
  ]);
  expect(errors(found)).toEqual(['network', 'no-text']);
});

test('a sitemap, and an index of sitemaps, lead to their pages', async () => {
  const map =
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://wire.example/1?a=1&amp;b=2</loc></url><url><loc>ftp://wire.example/</loc></url></urlset>';
  const index = '<sitemapindex><sitemap><loc>https://wire.example/map.xml</loc></sitemap></sitemapindex>';
  const pages = network({ 'https://wire.example/1?a=1&b=2': ARTICLE, 'https://wire.example/map.xml': map });
  for (const [name, xml] of [
    ['map', map],
    ['index', index],
  ])
    expect(inputs(await gather(file(`${name}.xml`, xml ?? ''), pages))).toMatchObject([
      { text: SENTENCE, url: 'https://wire.example/1?a=1&b=2' },
    ]);
});

test('a page may not pass for the page of another host', async () => {
  const page = ARTICLE.replace('<title>', '<link rel="canonical" href="https://kremlin.example/news/1"><title>');
  expect(inputs(await gather('https://wire.example/1', network({ 'https://wire.example/1': page })))).toMatchObject([
    { url: 'https://wire.example/1' },
  ]);
  const amp = page.replace('kremlin.example', 'www.wire.example');
  expect(
    inputs(await gather('https://amp.wire.example/1', network({ 'https://amp.wire.example/1': amp }))),
  ).toMatchObject([{ url: 'https://www.wire.example/news/1' }]);
});

test('a PDF: columns one after the other, words put together, the number of the page left out', async () => {
  const bytes = pdfOf([
    { x: 60, y: 760, text: 'Joint statement of the two ministers on the river and its fish' },
    ...[
      'The ministers of both coun-',
      'tries met on the river.',
      'They spoke of fish and of',
      'the rights of the people',
      'who live from it today.',
    ].map((text, i) => ({ x: 60, y: 720 - i * 14, text })),
    ...[
      'The second column begins',
      'here and goes on for some',
      'lines, so that it is seen',
      'as a column and no more',
      'than that, they agreed.',
    ].map((text, i) => ({ x: 320, y: 720 - i * 14, text })),
    { x: 300, y: 40, text: '- 1 -' },
  ]);
  expect(inputs(await gather(file('columns.pdf', bytes)))).toEqual([
    {
      text: [
        'Joint statement of the two ministers on the river and its fish',
        'The ministers of both countries met on the river. They spoke of fish and of the rights of the people who live from it today.',
        'The second column begins here and goes on for some lines, so that it is seen as a column and no more than that, they agreed.',
      ].join('\n\n'),
    },
  ]);
});

test('a PDF without text, and one that is damaged, say so', async () => {
  expect(errors(await gather(file('scan.pdf', pdfOf([]))))).toEqual(['scanned']);
  expect(errors(await gather(file('broken.pdf', '%PDF-1.4 nothing')))).toEqual(['unreadable']);
});

const CYRILLIC = 'Министры двух стран встретились в понедельник в Бишкеке и обсудили поставки.';

test('a web archive, plain and compressed: its pages with their charsets, and why the others are none', async () => {
  const cp1251 = Buffer.from(
    [...CYRILLIC].map((letter) =>
      (letter.codePointAt(0) ?? 0) > 0x400 ? (letter.codePointAt(0) ?? 0) - 0x350 : (letter.codePointAt(0) ?? 0),
    ),
  );
  const russian = Buffer.concat([Buffer.from('<html lang="ru"><h1>O</h1><p>'), cp1251, Buffer.from('</p></html>')]);
  const records = [
    recordOf('warcinfo', '', 'software: none'),
    recordOf('request', 'https://wire.example/1', 'GET / HTTP/1.1\r\n\r\n'),
    recordOf('response', 'https://wire.example/1', `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${ARTICLE}`),
    recordOf(
      'response',
      'https://wire.example/2',
      Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n'), russian]),
    ),
    recordOf(
      'response',
      'https://wire.example/3',
      Buffer.concat([
        Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'),
        gzipSync(ARTICLE),
      ]),
    ),
    recordOf(
      'response',
      'https://wire.example/4',
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${ARTICLE.length.toString(16)}\r\n${ARTICLE}\r\n0\r\n\r\n`,
    ),
    recordOf('response', 'https://wire.example/5', 'HTTP/1.1 404 Not Found\r\n\r\nno'),
    recordOf('response', 'https://wire.example/6', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx'),
    recordOf('response', '../../etc/passwd', `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${ARTICLE}`),
  ];
  for (const [name, bytes] of [
    ['a.warc', Buffer.concat(records)],
    ['a.warc.gz', Buffer.concat(records.map((record) => gzipSync(record)))],
  ] as const) {
    const found = await gather(file(name, bytes));
    expect(
      inputs(found).map((input) => [(input as { url: string }).url.slice(-1), (input as { text: string }).text]),
    ).toEqual([
      ['1', SENTENCE],
      ['2', CYRILLIC],
      ['3', SENTENCE],
      ['4', SENTENCE],
    ]);
    expect(errors(found)).toEqual(['network', 'binary']);
  }
});

test('a web archive that is cut off, lies about lengths or unfolds without end: what came before is read', async () => {
  const good = recordOf(
    'response',
    'https://wire.example/1',
    `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${ARTICLE}`,
  );
  const bomb = recordOf(
    'response',
    'https://wire.example/2',
    Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'),
      gzipSync(Buffer.alloc(64 * 1024 * 1024)),
    ]),
  );
  const cases: [string, Uint8Array, string][] = [
    ['cut', Buffer.concat([good, good.subarray(0, good.length - 60)]), 'unreadable'],
    ['negative', Buffer.concat([good, Buffer.from('WARC/1.0\r\nContent-Length: -5\r\n\r\n')]), 'unreadable'],
    ['endless', Buffer.concat([good, Buffer.from(`WARC/1.0\r\nX: ${'x'.repeat(100_000)}`)]), 'unreadable'],
    ['bomb', Buffer.concat([good, bomb]), 'unreadable'],
    ['gzip', Buffer.concat([gzipSync(good), gzipSync(good).subarray(0, -30)]), 'unreadable'],
  ];
  for (const [name, bytes, code] of cases) {
    const found = await gather(file(`${name}.warc${name === 'gzip' ? '.gz' : ''}`, bytes));
    expect([name, inputs(found).length > 0, errors(found)]).toEqual([name, true, [code]]);
  }
});

test('a folder: its files by name, and what is none that is read', async () => {
  const root = join(folder, 'tree');
  mkdirSync(join(root, 'b'), { recursive: true });
  writeFileSync(join(root, 'b', 'one.html'), ARTICLE);
  writeFileSync(join(root, 'a.txt'), SENTENCE);
  writeFileSync(join(root, 'c.docx'), 'x');
  symlinkSync('/etc/hostname', join(root, 'd.txt'));
  const found = await gather(root);
  expect(found.map(({ origin }) => origin.slice(root.length + 1))).toEqual(['a.txt', 'b/one.html', 'c.docx', 'd.txt']);
  expect(errors(found)).toEqual(['binary', 'unreadable']);
});

test('a feed with entities made of entities, and an enormous one, are bounded', { timeout: 20_000 }, async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY ${'b'.repeat(i + 1)} "&${i ? 'b'.repeat(i) : 'a'};&${i ? 'b'.repeat(i) : 'a'};">`).join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&${'b'.repeat(30)};</title><item><title>&x;</title><link>https://wire.example/1</link></item></channel></rss>`;
  const found = await gather(file('bomb.xml', bomb), network({ 'https://wire.example/1': ARTICLE }));
  expect(inputs(found)).toMatchObject([{ text: SENTENCE }]);
  const many = `<rss version="2.0"><channel><title>W</title>${'<item><title>t</title></item>'.repeat(6000)}</channel></rss>`;
  const told = await gather(file('many.xml', many));
  expect(told.length).toBe(5001);
  expect(errors(told).at(-1)).toBe('too-large');
});

test.each([
  ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SENTENCE, 'utf16le')]), SENTENCE],
  [
    'windows-1251 by its bytes',
    Buffer.from(
      [...`${CYRILLIC} ${CYRILLIC}`].map((letter) =>
        (letter.codePointAt(0) ?? 0) > 0x400 ? (letter.codePointAt(0) ?? 0) - 0x350 : (letter.codePointAt(0) ?? 0),
      ),
    ),
    `${CYRILLIC} ${CYRILLIC}`,
  ],
])('a text in %s', async (name, bytes, text) => {
  expect(inputs(await gather(file(`${name}.txt`, bytes)))).toEqual([{ text }]);
});

test('a stub before a paywall is told', async () => {
  const stub =
    '<html><head><title>Behind the wall</title></head><body><h1>Behind the wall</h1><p>It began on a Monday.</p><div class="offer"><p>This article is for subscribers only.</p></div></body></html>';
  expect(errors(await gather(file('stub.html', stub)))).toEqual(['paywall']);
});
