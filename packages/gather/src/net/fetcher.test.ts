import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchOnce } from './fetch-once.js';
import { openFetcher } from './fetcher.js';
import type { NetOptions } from './limits.js';
import { isPrivateAddress } from './private-address.js';
import { resolveBySystem } from './request.js';

// A server that misbehaves in every way that one has been seen to.

const MB = 1024 * 1024;
const asked: { url: string; headers: IncomingMessage['headers']; at: number }[] = [];
const BOMB = gzipSync(Buffer.alloc(200 * MB));
let flaky = 0;

const WAYS: Record<string, (answer: ServerResponse, request: IncomingMessage) => void> = {
  '/robots.txt': (answer) => answer.end('User-agent: *\nDisallow: /closed\n'),
  '/page': (answer) => answer.setHeader('content-type', 'text/html; charset=koi8-r').end('<p>page</p>'),
  '/closed/page': (answer) => answer.end('secret'),
  '/circle-1': (answer) => answer.writeHead(302, { location: '/circle-2' }).end(),
  '/circle-2': (answer) => answer.writeHead(302, { location: '/circle-1' }).end(),
  '/file': (answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/inside': (answer) => answer.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/endless': (answer) => {
    const more = (): void => {
      while (!answer.destroyed && answer.write(Buffer.alloc(65_536))) {}
    };
    answer.on('drain', more);
    more();
  },
  '/bomb': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
  '/damaged': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
  '/strange-coding': (answer) => answer.writeHead(200, { 'content-encoding': 'zip-of-mine' }).end('x'),
  '/too-long': (answer) => answer.writeHead(200, { 'content-length': String(900 * MB) }).write('x'),
  '/cut-off': (answer) => {
    answer.writeHead(200, { 'content-length': '1000' }).write('only this');
    setTimeout(() => answer.destroy(), 20);
  },
  '/silent': () => {},
  '/drip': (answer) => {
    const timer = setInterval(() => answer.write('.'), 50);
    answer.on('close', () => clearInterval(timer));
  },
  '/heads': (answer) => answer.writeHead(200, { 'x-long': 'x'.repeat(20_000) }).end('x'),
  '/gone': (answer) => answer.writeHead(410).end(),
  '/busy': (answer) => (++flaky < 3 ? answer.writeHead(503, { 'retry-after': '0' }).end() : answer.end('at last')),
  '/etag': (answer, { headers }) =>
    headers['if-none-match'] === '"1"' ? answer.writeHead(304).end() : answer.writeHead(200, { etag: '"1"' }).end('x'),
};

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push({ url: request.url ?? '', headers: request.headers, at: Date.now() });
    const step = /^\/chain-(\d+)$/u.exec(request.url ?? '');
    if (step) answer.writeHead(302, { location: `/chain-${Number(step[1]) + 1}` }).end();
    else (WAYS[request.url ?? ''] ?? ((other: ServerResponse) => other.writeHead(404).end()))(answer, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const OPEN: NetOptions = { allowPrivate: true, delay: 0, retries: 0, timeout: 3000, maxBytes: 2 * MB };
const get = (path: string, options: NetOptions = {}) => openFetcher({ ...OPEN, ...options }).get(base + path);

test('a page with the charset that the server gives; who asks has a name', async () => {
  const answer = await get('/page');
  expect(answer).toMatchObject({ status: 200, type: 'text/html', charset: 'koi8-r', url: `${base}/page` });
  expect(asked.at(-1)?.headers['user-agent']).toMatch(/^Readout\//u);
});

test.each([
  ['/circle-1', 'redirects in a circle'],
  ['/chain-1', 'redirects more than 5 times'],
  ['/file', 'only http and https'],
  ['/endless', 'holds more than 2 MB'],
  ['/bomb', 'holds more than 2 MB'],
  ['/too-long', 'holds more than 2 MB'],
  ['/damaged', 'compression that is damaged'],
  ['/strange-coding', 'a coding that is not known'],
  ['/cut-off', 'broke'],
  ['/heads', 'cannot be fetched (HPE_HEADER_OVERFLOW)'],
  ['/gone', 'is gone (status 410)'],
  ['/closed/page', 'closed to robots'],
])('%s: %s', async (path, message) => {
  const before = process.memoryUsage().arrayBuffers;
  await expect(get(path)).rejects.toThrow(message);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * MB);
  await expect(get('/page')).resolves.toMatchObject({ status: 200 });
});

test.each(['/silent', '/drip'])('%s: a slow server is left', async (path) => {
  const start = Date.now();
  await expect(get(path, { timeout: 400 })).rejects.toThrow('took longer than 0.4 seconds');
  expect(Date.now() - start).toBeLessThan(3000);
});

test('private addresses are refused, also behind redirects', async () => {
  const before = asked.length;
  await expect(get('/page', { allowPrivate: false })).rejects.toThrow('private address');
  expect(asked.length).toBe(before);
  const { port } = server.address() as AddressInfo;
  const here = { headers: {}, signal: AbortSignal.timeout(3000), resolve: resolveBySystem, maxBytes: MB };
  // Only 127.0.0.1 is allowed here: what it redirects to is looked at anew.
  const isAllowed = (address: string): boolean => address === '127.0.0.1';
  await expect(fetchOnce(`http://127.0.0.1:${port}/inside`, { ...here, isAllowed })).rejects.toThrow(
    'leads to 169.254.169.254',
  );
  await expect(fetchOnce(`http://127.0.0.1:${port}/page`, { ...here, isAllowed })).resolves.toMatchObject({
    status: 200,
  });
});

test('a name that leads inside is refused, also when it does so only the second time', async () => {
  const { port } = server.address() as AddressInfo;
  const inside = openFetcher({ ...OPEN, allowPrivate: false }, async () => [{ address: '127.0.0.1', family: 4 }]);
  await expect(inside.get(`http://wire.example:${port}/page`)).rejects.toThrow('leads to 127.0.0.1, a private address');
  const mixed = openFetcher({ ...OPEN, allowPrivate: false }, async () => [
    { address: '93.184.215.14', family: 4 },
    { address: '::1', family: 6 },
  ]);
  await expect(mixed.get(`http://wire.example:${port}/page`)).rejects.toThrow('leads to ::1, a private address');
  let times = 0;
  const changing = openFetcher({ ...OPEN, robots: false }, async () => {
    times++;
    return [{ address: '127.0.0.1', family: 4 }];
  });
  await changing.get(`http://wire.example:${port}/page`);
  // Looked up once for one request: what was looked at is what is connected to.
  expect(times).toBe(1);
});

test.each([
  ['http://user:word@wire.example/', 'name and password'],
  ['http://wire.example:22/', 'port 22'],
  ['ftp://wire.example/', 'only http and https'],
  ['http://[::ffff:127.0.0.1]/', 'private address'],
  ['http://2130706433/', 'private address'],
  ['http://0x7f.1/', 'private address'],
])('%s is refused', async (address, message) => {
  await expect(openFetcher({ delay: 0, retries: 0, robots: false }).get(address)).rejects.toThrow(message);
});

test.each([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['224.0.0.1', true],
  ['8.8.8.8', false],
  ['::1', true],
  ['::', true],
  ['fe80::1%eth0', true],
  ['fd00::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::a00:1', true],
  ['2002:7f00:1::', true],
  ['2606:4700::1111', false],
  ['no address', true],
])('%s is private: %s', (address, expected) => {
  expect(isPrivateAddress(address)).toBe(expected);
});

test('what fails for a passing reason is tried again; what is refused is not', async () => {
  flaky = 0;
  const answer = await get('/busy', { retries: 3, backOff: 1 });
  expect(Buffer.from(answer.bytes).toString()).toBe('at last');
  const before = asked.filter(({ url }) => url === '/gone').length;
  await expect(get('/gone', { retries: 3, backOff: 1 })).rejects.toThrow('410');
  expect(asked.filter(({ url }) => url === '/gone').length).toBe(before + 1);
});

test('an unchanged page is not sent again', async () => {
  const fetcher = openFetcher(OPEN);
  const first = await fetcher.get(`${base}/etag`);
  expect(first.etag).toBe('"1"');
  expect(await fetcher.get(`${base}/etag`, { etag: first.etag })).toMatchObject({
    status: 304,
    bytes: new Uint8Array(),
  });
});

test('one request to a host at a time, with a pause between', async () => {
  const fetcher = openFetcher({ ...OPEN, delay: 120 });
  const before = asked.length;
  await Promise.all([1, 2, 3].map(() => fetcher.get(`${base}/page`)));
  await pause(10);
  const times = asked.slice(before).map(({ at }) => at);
  expect(times.length).toBe(4);
  for (const [i, at] of times.slice(1).entries()) expect(at - (times[i] ?? 0)).toBeGreaterThanOrEqual(110);
});
