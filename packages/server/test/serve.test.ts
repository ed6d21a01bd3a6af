import type { RecordStore } from '@readout/record';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Serving, serve } from '../src/index.js';

const status = { engine: 'pglite', documents: 0, samples: 0, contacts: 0 } as const;
const empty = {
  add: async () => ({ document: '', kept: false, contacts: [] }),
  contacts: async () => [],
  contactPages: async () => [],
  contact: async () => undefined,
  document: async () => undefined,
  withdrawal: async () => undefined,
  status: async () => status,
  close: async () => {},
} as Partial<RecordStore> as RecordStore;

let serving: Serving;
beforeAll(async () => {
  serving = await serve({ record: empty, port: 0 });
});
afterAll(() => serving.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(serving.url + path, { headers, redirect: 'manual' });

it('sends the front page on, by language', async () => {
  const french = await get('/', { 'accept-language': 'de;q=0.9, fr;q=0.8' });
  expect([french.status, french.headers.get('location')]).toEqual([307, '/fr/contacts']);
  expect((await get('/')).headers.get('location')).toBe('/en/contacts');
});

it('answers in the language of the address, with a strict content policy', async () => {
  const page = await get('/fr/contacts');
  const html = await page.text();
  expect(html).toContain('<html lang="fr">');
  expect(html).not.toContain('<script');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
});

it('has no page for what is not there', async () => {
  for (const path of [
    '/en/contacts/none',
    '/en/documents/none',
    '/de/contacts',
    '/nothing',
    '/_app/immutable/gone.js',
    '/en/contacts/%00',
    '/en/contacts/%ff',
    '/en/documents/%C3%28',
    '/en/documents/%',
  ]) {
    expect((await get(path)).status, path).toBe(404);
  }
});

it('lists many contacts from one call of the record', async () => {
  const calls: string[] = [];
  const pages = Array.from({ length: 3 }, (_, at) => ({
    contact: {
      id: `call-${at}`,
      kind: 'call' as const,
      status: 'held' as const,
      participants: [{ actor: 'person/a', name: `Person ${at}` }],
      sides: [],
      documents: [],
      voices: 0,
    },
    mentions: [],
    documents: [],
    readings: [],
    background: { publishes: [], originals: {}, later: [] },
  }));
  const counted: RecordStore = {
    ...empty,
    contact: async (id) => void calls.push(id),
    contactPages: async () => {
      calls.push('pages');
      return pages;
    },
  };
  const other = await serve({ record: counted, port: 0 });
  const html = await (await fetch(`${other.url}/en/contacts?from=99999999999999999999`)).text();
  await other.close();
  // The pages of a process know one record: the next tests want the empty one again.
  await serve({ record: empty, port: 0 }).then((again) => again.close());
  expect(html).toContain('Person 2');
  expect(calls).toEqual(['pages']);
});

it('says plainly when the port is in use', async () => {
  const port = Number(new URL(serving.url).port);
  await expect(serve({ record: empty, port })).rejects.toMatchObject({
    code: 'cannot-serve',
    message: expect.stringContaining(`port ${port} is in use`),
  });
});

it('lets a form of its own pages in, and no other', async () => {
  const send = (origin: string) =>
    fetch(`${serving.url}/en/compare`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ text: '' }),
    });
  expect((await send(serving.url)).status).toBe(200);
  expect((await send('https://elsewhere.example')).status).toBe(403);
});

it('is not held up by a text made to be slow', async () => {
  const slow = ['«', 'he said that ', '"x", said Macron, "y", ', 'Putin met Macron and '];
  const body = new URLSearchParams(slow.map((piece) => ['text', piece.repeat(150_000 / slow.length / piece.length)]));
  const start = performance.now();
  const answer = await fetch(`${serving.url}/en/compare`, { method: 'POST', headers: { origin: serving.url }, body });
  expect(answer.status).toBe(200);
  expect(performance.now() - start).toBeLessThan(10_000);
});
