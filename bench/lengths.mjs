import { execFileSync } from 'node:child_process';

const LENGTHS = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

/** Cost against length, and the exponent that fits it: 1 is linear. */
export function printLengths(task) {
  const printed = execFileSync(process.execPath, [task, ...LENGTHS.map(String)], { encoding: 'utf8' });
  const points = printed
    .trim()
    .split('\n')
    .map((row) => row.split(' ').map(Number));
  for (const [length, ms] of points)
    console.log(`${`a document of ${length / 1000} kB, warm`.padEnd(36)}${`${ms.toFixed(1)} ms`.padStart(20)}`);
  console.log(`${'exponent of cost against length'.padEnd(36)}${slope(points).toFixed(2).padStart(20)}`);
}

/** Least squares through the logarithms. */
function slope(points) {
  const logs = points.map((point) => point.map(Math.log));
  const mean = (at) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const along = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return along / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
