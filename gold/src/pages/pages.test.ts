import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadPages } from './pages.js';
import { difference, type PageScore, scorePage } from './score-page.js';

const pages = loadPages(fileURLToPath(new URL('../../pages', import.meta.url)));

test('sixty pages and more, twelve and more in each language', () => {
  expect(pages.length).toBeGreaterThanOrEqual(60);
  for (const language of ['de', 'en', 'fr', 'ru'])
    expect(pages.filter((page) => page.language === language).length).toBeGreaterThanOrEqual(12);
});

test('what is extracted from them is as good as is promised', async () => {
  const scores: PageScore[] = [];
  for (const page of pages) scores.push(await scorePage(page));
  const average = (measure: (score: PageScore) => number): number =>
    scores.reduce((sum, score) => sum + measure(score), 0) / scores.length;
  expect(average(({ recall }) => recall)).toBeGreaterThanOrEqual(0.98);
  expect(average(({ precision }) => precision)).toBeGreaterThanOrEqual(0.97);
  expect(average(({ title }) => Number(title))).toBeGreaterThanOrEqual(0.97);
  expect(average(({ date }) => Number(date))).toBeGreaterThanOrEqual(0.95);
});

test('words are counted as often as they stand there', () => {
  expect(difference(['a', 'b', 'b', 'c'], ['b', 'a', 'a', 'd'])).toEqual({
    missed: ['b', 'c'],
    extra: ['a', 'd'],
    common: 2,
  });
});
