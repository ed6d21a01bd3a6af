import { expect, test } from 'vitest';
import type { Opened } from './engines.js';

/** The schedule that workers share. */
export function watching(open: () => Opened): void {
  const record = () => open().record;
  const SOURCES = [
    { id: 'a', host: 'one.example', publisher: 'Press' },
    { id: 'b', host: 'one.example', publisher: 'Press' },
    { id: 'c', host: 'two.example', publisher: 'Press' },
  ];
  const claim = (worker: string) => record().claimSource({ worker, sources: SOURCES });

  test('no two workers have one host at once; a source that was visited waits', async () => {
    const turns = await Promise.all(['w1', 'w2', 'w3'].map(claim));
    expect(turns.map((turn) => turn?.id).sort()).toEqual(['a', 'c', undefined]);
    const worker = turns.findIndex((turn) => turn?.id === 'a');
    await record().endTurn({ id: 'a', worker: `w${worker + 1}`, news: true, next: 60, etag: '"1"' });
    expect(await claim('w4')).toEqual({ id: 'b' });
    expect(await claim('w5')).toBeUndefined();
    await record().endTurn({ id: 'b', worker: 'w4', news: false, next: 60 });
    expect(await claim('w6')).toBeUndefined();
  });

  test('a turn is ended by whoever has it alone', async () => {
    await record().endTurn({ id: 'c', worker: 'somebody else', news: true, next: 0, error: 'x' });
    expect((await record().watchStates()).find(({ id }) => id === 'c')).toMatchObject({ failures: 0 });
  });

  test('what a source said of itself is asked with again; failures count until it answers', async () => {
    const sources = [{ id: 'd', host: 'three.example', publisher: 'Press' }];
    const visit = (end: { error?: string; etag?: string }) =>
      record().endTurn({ id: 'd', worker: 'w', news: false, next: 0, ...end });
    expect(await record().claimSource({ worker: 'w', sources })).toEqual({ id: 'd' });
    await visit({ etag: '"1"' });
    expect(await record().claimSource({ worker: 'w', sources })).toEqual({ id: 'd', etag: '"1"' });
    await visit({ error: 'is gone' });
    await record().claimSource({ worker: 'w', sources });
    await visit({ error: 'is gone' });
    const state = (await record().watchStates()).find(({ id }) => id === 'd');
    expect(state).toMatchObject({
      failures: 2,
      error: 'is gone',
      standing: 'broken',
      since: expect.stringMatching(/^\d{4}-/u),
    });
    await record().claimSource({ worker: 'w', sources });
    await visit({});
    const after = (await record().watchStates()).find(({ id }) => id === 'd');
    expect([after?.standing, after?.since, after?.failures]).toEqual(['follows', undefined, 0]);
  });

  test('pages that were fetched are known, and keep when they were seen first', async () => {
    const url = 'https://one.example/1';
    await record().keepPage({ url, source: 'a', etag: '"1"' });
    const [first] = await record().watchedPages([url, 'https://one.example/2']);
    expect(first).toMatchObject({ url, etag: '"1"' });
    await record().keepPage({ url, source: 'a', error: 'is gone' });
    expect(await record().watchedPages([url])).toEqual([
      { url, first: first?.first, asked: expect.any(String), error: 'is gone' },
    ]);
  });
}
