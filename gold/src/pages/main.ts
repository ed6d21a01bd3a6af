// tsx gold/src/pages/main.ts [--errors] [FOLDER]: scores what is extracted from the pages of gold/pages, a line a language.

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadPages } from './pages.js';
import { type PageScore, scorePage } from './score-page.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? fileURLToPath(new URL('../../pages', import.meta.url));

const scores: PageScore[] = [];
for (const page of loadPages(folder)) {
  const score = await scorePage(page);
  scores.push(score);
  if (values.errors) for (const error of score.errors) console.log(`  ${page.language}/${page.name}: ${error}`);
}

const average = (of: readonly PageScore[], measure: (score: PageScore) => number): string =>
  of.length === 0 ? '–' : (of.reduce((sum, score) => sum + measure(score), 0) / of.length).toFixed(3);

console.log(['', 'pages', 'recall', 'precision', 'title', 'date', 'publisher'].map((cell) => cell.padEnd(10)).join(''));
for (const language of [...new Set(scores.map((score) => score.language)), 'all']) {
  const of = scores.filter((score) => language === 'all' || score.language === language);
  const cells = [
    language,
    String(of.length),
    average(of, (score) => score.recall),
    average(of, (score) => score.precision),
    average(of, (score) => Number(score.title)),
    average(of, (score) => Number(score.date)),
    average(of, (score) => Number(score.publisher)),
  ];
  console.log(cells.map((cell) => cell.padEnd(10)).join(''));
}
