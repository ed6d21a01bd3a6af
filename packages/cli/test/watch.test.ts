import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readout } from './readout.js';

// A press service, a wire that breaks, and a place that flags are sent to.

let server: Server;
let base = '';
let folder = '';
let broken = false;
let page = '';
let asked: { path: string; at: number }[] = [];
let posted: { body: string; headers: IncomingMessage['headers'] }[] = [];

const CALL =
  'President Emmanuel Macron and President Vladimir Putin spoke by telephone on 2 July 2021. Both presidents stressed the need to save the nuclear agreement. According to the Kremlin, both sides stressed that the sanctions must be lifted.';
const FLAGGED =
  'President Emmanuel Macron and President Vladimir Putin spoke by telephone on 2 July 2021. Both leaders stressed the need to save the Iran nuclear agreement. According to the Kremlin, the two presidents stressed the importance of the Iran nuclear agreement. According to the Élysée, Emmanuel Macron raised human rights in Russia.';
const article = (text: string): string =>
  `<html lang="en"><head><title>Telephone call on Iran</title></head><body><h1>Telephone call on Iran</h1><p>${text}</p></body></html>`;
const feed = (): string =>
  `<rss version="2.0"><channel><title>Press</title>${[1, 2].map((n) => `<item><title>t</title><link>${base}/${n}</link><pubDate>Fri, 02 Jul 2021 18:00:00 +0300</pubDate></item>`).join('')}</channel></rss>`;

beforeAll(async () => {
  server = createServer((request, answer) => {
    const path = request.url ?? '';
    asked.push({ path, at: Date.now() });
    if (path === '/hook') {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        posted.push({ body, headers: request.headers });
        answer.writeHead(posted.length === 1 ? 503 : 204).end();
      });
    } else if (path === '/feed') answer.end(feed());
    else if (path === '/1') answer.setHeader('content-type', 'text/html').end(page);
    else if (path === '/list')
      if (broken) answer.writeHead(500).end();
      else
        answer
          .setHeader('content-type', 'text/html')
          .end(`<html><body><a href="/1">Telephone call on Iran between presidents</a></body></html>`);
    else if (path === '/bomb')
      answer.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' }).end(BOMB);
    else if (path === '/circle') answer.writeHead(302, { location: '/circle' }).end();
    else if (path === '/deep') answer.setHeader('content-type', 'text/html').end('<div>'.repeat(50_000));
    else if (path === '/cut') {
      answer.writeHead(200, { 'content-length': '5000' }).write('<p>');
      setTimeout(() => answer.destroy(), 20);
    } else if (path === '/hostile') answer.end(hostile());
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-watch-'));
  broken = false;
  page = article(CALL);
  asked = [];
  posted = [];
  return () => rmSync(folder, { recursive: true, force: true });
});

function watched(rows: object[]): string[] {
  const file = join(folder, 'sources.json');
  writeFileSync(file, JSON.stringify(rows));
  return ['--sources', file, '--data', join(folder, 'record')];
}

const hostile = (): string =>
  `<rss version="2.0"><channel><title>P</title>${['bomb', 'circle', 'deep', 'cut', '1'].map((path) => `<item><link>${base}/${path}</link></item>`).join('')}<item><link>file:///etc/passwd</link></item></channel></rss>`;
const BOMB = gzipSync(Buffer.alloc(100 * 1024 * 1024));

const press = () => ({
  id: 'press',
  publisher: 'Kremlin',
  side: 'RU',
  language: 'en',
  list: 'feed',
  address: `${base}/feed`,
  every: 1,
});
const wire = () => ({ id: 'wire', publisher: 'Wire', language: 'en', list: 'page', address: `${base}/list` });
const once = (only: string[], options: string[], env: Record<string, string> = {}) =>
  readout(['watch', ...only, '--once', '--allow-private', '--delay', '0', ...options], { env });

test('what is new is kept once, what failed is told with why, and nothing is fetched twice without need', async () => {
  const options = watched([press()]);
  const first = await once(['press'], options);
  expect(first.out).toContain('1 source asked: 1 new, 0 unchanged, 0 revised, 1 failed');
  expect(first.out).toContain('1 × is not there (status 404)');
  const contacts = await readout(['contacts', '--data', join(folder, 'record')]);
  expect(contacts.out).toContain('2021-07-02-call-FR-RU');
  asked = [];
  const second = await once(['press'], options);
  expect(second.out).toContain('No source is due yet');
  expect(asked).toEqual([]);
});

test('a source that breaks is shown with since when, and is asked less often', async () => {
  const options = watched([wire()]);
  broken = true;
  const run = await once(['wire'], options);
  expect(run.code).toBe(2);
  expect(run.out).toContain('wire: cannot be had (status 500)');
  const { out } = await readout(['sources', '--json', ...options]);
  const row = (JSON.parse(out) as { id: string; standing: string; since?: string; error?: string }[]).find(
    ({ id }) => id === 'wire',
  );
  expect(row).toMatchObject({ standing: 'broken', error: 'cannot be had (status 500)' });
  expect(Date.now() - Date.parse(row?.since ?? '')).toBeLessThan(60_000);
});

test('several workers share the list: no host is asked by two of them', async () => {
  const options = watched([press(), wire(), { ...press(), id: 'again' }]);
  // One embedded record is one process's: the first one makes it, the others reach it through whoever holds it.
  const runs = await Promise.all([1, 2].map(() => once(['press', 'wire', 'again'], options)));
  expect(runs.map(({ complaints }) => complaints)).toEqual([[], []]);
  expect(asked.filter(({ path }) => path === '/feed').length).toBe(2);
  expect(asked.filter(({ path }) => path === '/list').length).toBe(1);
  expect(asked.filter(({ path }) => path === '/1').length).toBe(1);
});

test('flags are sent, signed, until they are taken', async () => {
  const secret = 'a secret of this test';
  page = article(FLAGGED);
  const run = await once(['wire'], [...watched([wire()]), '--webhook', `${base}/hook`], {
    READOUT_WEBHOOK_SECRET: secret,
  });
  expect(run.out).toMatch(/^flag [a-z-]+: /mu);
  expect(posted.length).toBe(2);
  const [, last] = posted;
  const [, seconds, hex] = /^t=(\d+),v1=([\da-f]{64})$/u.exec(String(last?.headers['x-readout-signature'])) ?? [];
  expect(createHmac('sha256', secret).update(`${seconds}.${last?.body}`).digest('hex')).toBe(hex);
  expect(posted[0]?.headers['x-readout-delivery']).toBe(last?.headers['x-readout-delivery']);
  expect(JSON.parse(last?.body ?? '')).toMatchObject({
    source: 'wire',
    url: `${base}/1`,
    flags: [{ kind: expect.any(String) }],
  });
});

test('a source that misbehaves in every way leaves the record whole', async () => {
  const run = await once(['press'], watched([{ ...press(), address: `${base}/hostile` }]));
  expect(run.out).toContain('1 source asked: 1 new, 0 unchanged, 0 revised, 4 failed');
  for (const why of ['holds more than 32 MB', 'redirects in a circle', 'no article was found', 'broke'])
    expect(run.out).toContain(why);
  const listed = await readout(['contacts', '--data', join(folder, 'record')]);
  expect([listed.code, listed.out.trim().split('\n').length]).toEqual([0, 1]);
});

test('a file of sources that cannot be used says where', async () => {
  const run = await readout([
    'sources',
    ...watched([{ id: 'mine', publisher: 'Me', language: 'en', address: 'nowhere' }]),
  ]);
  expect(run.code).toBe(2);
  expect(run.complaints.join()).toContain('the source "mine" needs an "address" that begins with http');
});
