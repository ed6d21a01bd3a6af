import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPages, type Pages } from './open-pages';

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.close());

/** Without the marks that the renderer leaves between pieces. */
const page = async (lang: string) =>
  (await (await fetch(`${pages.url}/${lang}/sources`)).text()).replace(/<!--.*?-->/gsu, '');

it('shows a source that broke, since when and why', async () => {
  expect(await page('en')).toContain('No source is watched yet');
  const sources = [{ id: 'wire', host: 'wire.example', publisher: 'The Wire' }];
  await pages.record.claimSource({ worker: 'w', sources });
  await pages.record.endTurn({ id: 'wire', worker: 'w', news: false, next: 60, error: 'cannot be had (status 500)' });
  const [english, french] = [await page('en'), await page('fr')];
  for (const text of [english, french]) expect(text).toContain('cannot be had (status 500)');
  expect(english).toContain('The Wire');
  expect(english).toMatch(/broken, since \d{1,2} \w+ \d{4}/);
  expect(french).toContain('en panne');
});
