import { world } from '@readout/world';
import { expect, test } from 'vitest';
import { linksOf } from './announced.js';
import { builtIn } from './built-in.js';
import { loadSources } from './load-sources.js';

test('the sources that come with Readout: forty and more, each once, with a side that the world knows', async () => {
  expect(builtIn.length).toBeGreaterThanOrEqual(40);
  expect(new Set(builtIn.map(({ id }) => id)).size).toBe(builtIn.length);
  const sides = new Set([...world.states.map(({ code }) => code), ...world.organisations.map(({ id }) => id)]);
  expect(builtIn.filter(({ side }) => side !== undefined && !sides.has(side)).map(({ id }) => id)).toEqual([]);
  expect(builtIn.every(({ address }) => URL.canParse(address))).toBe(true);
  expect((await loadSources()).length).toBe(builtIn.length);
});

test('the documents of a list page are its links with titles at its own host', () => {
  const html = `<nav><a href="/a">A link of the menu with many words in it</a></nav>
    <a href="/1#top">The minister received the ambassador of Togo</a><a href="/1">The minister received the ambassador of Togo again</a>
    <a href="/2">More</a><a href="https://elsewhere.example/3">The minister received the ambassador of Mali</a>
    <a href="javascript:x()">The minister received the ambassador of Chad</a><a href="/4.pdf">Joint statement of both governments on fish</a>`;
  const answer = {
    url: 'https://press.example/list',
    status: 200,
    type: 'text/html',
    charset: undefined,
    etag: undefined,
    modified: undefined,
    bytes: Buffer.from(html),
  };
  expect(linksOf(answer).map(({ url }) => url)).toEqual(['https://press.example/1', 'https://press.example/4.pdf']);
});
