import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPages, type Pages } from './open-pages';

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.close());

const SIGNED = { author: 'Ada', reason: 'the author asked for it' };
const get = (path: string) => fetch(pages.url + path, { redirect: 'manual' });
const note = (text: string) =>
  pages.add({
    id: 'note',
    language: 'en',
    published: '2019-03-02',
    text: `Emmanuel Macron spoke by phone with ${text}`,
  });

it('tells of revisions, and leads from one to the other', async () => {
  await note('Vladimir Putin on 1 March 2019.');
  await note('Vladimir Putin on 1 March 2019. They will speak again.');
  const newest = await (await get('/en/documents/note')).text();
  expect(newest).toContain('Revision 2 of 2.');
  const older = /\/en\/documents\/[0-9a-f]{32}/.exec(newest)?.[0] ?? '';
  expect(await (await get(older)).text()).toContain('only the newest speaks');
});

it('leads on from a former address, and says so', async () => {
  await pages.record.correct({ kind: 'merge', contacts: ['2019-03-01-call-FR-RU', '2021-07-02-call-FR-RU'] }, SIGNED);
  const answer = await get('/en/contacts/2021-07-02-call-FR-RU');
  const leads = answer.headers.get('location') ?? '';
  expect([answer.status, leads]).toEqual([307, '/en/contacts/2019-03-01-call-FR-RU?from=2021-07-02-call-FR-RU']);
  expect(await (await get(leads)).text()).toContain('You came by the address 2021-07-02-call-FR-RU');
  expect(await (await get(leads.replace(/from=.*/, 'from=never-there'))).text()).not.toContain('You came by');
});

it('says why a document is gone', async () => {
  await pages.record.withdraw('note', SIGNED);
  const answer = await get('/en/documents/note');
  expect(answer.status).toBe(410);
  expect(await answer.text()).toContain(SIGNED.reason);
  expect((await get('/en/documents/never-there')).status).toBe(404);
});
