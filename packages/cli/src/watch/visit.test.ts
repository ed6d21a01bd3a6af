import { type Fetcher, NetError, type Source } from '@readout/gather';
import type { RecordStore } from '@readout/record';
import { expect, test } from 'vitest';
import type { OpenReader } from '../reader.js';
import { summary } from './summary.js';
import { type Visit, visit } from './visit.js';

const SOURCE: Source = {
  id: 'press',
  publisher: 'Press',
  kind: 'presidency',
  language: 'en',
  list: 'feed',
  address: 'https://press.example/feed',
};
const HOUR = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();

interface Kept {
  url: string;
  publisher?: string | undefined;
  text: string;
}

/** A visit to a feed that announces these addresses, with what was fetched before. */
async function visited(
  addresses: readonly string[],
  before: readonly { url: string; first: string; asked: string; etag?: string }[] = [],
  same: readonly string[] = [],
): Promise<{ done: Visit; kept: Kept[]; asked: string[]; pages: { url: string; error?: string }[] }> {
  const kept: Kept[] = [];
  const asked: string[] = [];
  const pages: { url: string; error?: string }[] = [];
  const fetcher: Fetcher = {
    async get(url, validators) {
      asked.push(url);
      if (url.endsWith('/gone')) throw new NetError('network', 'is gone (status 410)');
      if (url.endsWith('/busy')) throw new NetError('network', 'asks to come back later (status 429)', true);
      const bytes = url.endsWith('/feed')
        ? `<rss version="2.0"><channel><title>P</title>${addresses.map((one) => `<item><link>${one}</link></item>`).join('')}</channel></rss>`
        : '<html lang="en"><body><h1>A visit</h1><p>The minister met her colleague on Monday.</p></body></html>';
      const status = validators?.etag !== undefined && url !== SOURCE.address ? 304 : 200;
      return {
        url,
        status,
        type: 'text/html',
        charset: undefined,
        etag: '"2"',
        modified: undefined,
        bytes: Buffer.from(status === 304 ? '' : bytes),
      };
    },
  };
  const record = {
    watchedPages: async () => before,
    keepPage: async (page: { url: string; error?: string }) => void pages.push(page),
    add: async (input: { url: string; publisher?: string; text: string }) => {
      kept.push({ url: input.url, publisher: input.publisher, text: input.text });
      return { document: input.url, kept: !same.includes(input.url), contacts: [] };
    },
  } as unknown as RecordStore;
  const reader = { read: async () => ({ reading: { flags: [] } }) } as unknown as OpenReader;
  const done = await visit(SOURCE, {}, { record, reader, fetcher, announce: async () => {}, stopped: () => false });
  return { done, kept, asked, pages };
}

const at = (path: string, host = 'press.example'): string => `https://${host}/${path}`;

test('a page that was fetched before is looked at again after a while, and is a revision if its text is another', async () => {
  const pages = [
    { url: at('fresh'), first: ago(1), asked: ago(1) },
    { url: at('changed'), first: ago(30), asked: ago(7) },
    { url: at('same'), first: ago(30), asked: ago(7) },
    { url: at('not-sent'), first: ago(30), asked: ago(7), etag: '"1"' },
    { url: at('old'), first: ago(24 * 30), asked: ago(24 * 20) },
  ];
  const { done, asked } = await visited(
    pages.map(({ url }) => url),
    pages,
    [at('same')],
  );
  expect(done).toMatchObject({ new: 0, revised: 1, unchanged: 4, failed: [] });
  expect(asked).toEqual([SOURCE.address, at('changed'), at('same'), at('not-sent')]);
});

test('the publisher of a list is not that of pages elsewhere', async () => {
  const { kept } = await visited([at('1'), at('1', 'elsewhere.example')]);
  expect(kept.map(({ url, publisher }) => [url, publisher])).toEqual([
    [at('1'), 'Press'],
    [at('1', 'elsewhere.example'), undefined],
  ]);
});

test('what may pass is tried again at the next visit, what will not is not', async () => {
  const { done, pages } = await visited([at('gone'), at('busy')]);
  expect(done.failed.map(({ why }) => why)).toEqual(['is gone (status 410)', 'asks to come back later (status 429)']);
  expect(pages).toEqual([{ url: at('gone'), source: 'press', error: 'is gone (status 410)' }]);
});

test('a visit takes so much and no more; then the list is not taken for unchanged', async () => {
  const { done } = await visited(Array.from({ length: 60 }, (_, i) => at(String(i))));
  expect(done).toMatchObject({ new: 40, left: 20, validators: {} });
  expect(summary([done])).toBe(
    '1 source asked: 40 new, 0 unchanged, 0 revised, 0 failed\n20 documents left for the next visit\n',
  );
});
