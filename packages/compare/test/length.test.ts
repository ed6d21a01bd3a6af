import { expect, test } from 'vitest';
import { compare } from '../src/index.js';
import { told } from './told.js';

/** A report of `count` statements, each of words of its own: by turns of the Kremlin, of both with no source, of nobody. */
function report(count: number): ReturnType<typeof told> {
  const letters = (at: number): string => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const speakers = [
    { speaker: 'institution/kremlin', side: 'RU' },
    { speaker: 'joint', side: 'joint' },
    { speaker: 'unnamed/1-2' },
  ];
  const all = Array.from({ length: count }, (_, at) => at);
  return told({
    id: 'report',
    text: all.map((at) => `⟦s${at}:${letters(at)}word speaks of ${letters(at)}thing⟧.`).join(' '),
    statements: Object.fromEntries(all.map((at) => [`s${at}`, { ...speakers[at % 3], topics: ['libya'] }])),
    topics: { libya: all.map((at) => `s${at}`) },
  });
}

function seconds(count: number): number {
  const reading = report(count);
  const start = performance.now();
  expect(compare([reading])?.press.statements).toHaveLength(count - Math.ceil(count / 3));
  return (performance.now() - start) / 1000;
}

test('time grows with the number of statements, not with its square', () => {
  seconds(2000);
  const [few, many] = [seconds(2000), seconds(16_000)];
  expect(many).toBeLessThan(24 * Math.max(few, 0.02));
});
