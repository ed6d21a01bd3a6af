import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/run.mjs';

const english = readFileSync(join(ROOT, 'samples/documents.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter(({ language }) => language === 'en');
const all = english.map(({ text }) => text).join('\n\n');

/** English news of so many characters, the samples over and over, beginning anywhere. */
export function news(length, from = 0) {
  const start = from % all.length;
  return all.repeat(Math.ceil((start + length) / all.length)).slice(start, start + length);
}

/** Documents of so many characters, no two alike. */
export function documents(count, length) {
  const { published, publisher } = english[0];
  return Array.from({ length: count }, (_, i) => ({
    id: `news-${i}`,
    language: 'en',
    published,
    ...(publisher && { publisher }),
    text: `${news(length - 12, i * 997)}\n\nCopy ${i}.`,
  }));
}

/** As the platform counts them: the same for all that are measured. */
export function sentencesIn(texts) {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return texts.reduce((sum, text) => sum + [...segmenter.segment(text)].length, 0);
}
