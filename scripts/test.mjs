import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { bin, ROOT, run } from './run.mjs';

// Everything that must hold: node scripts/test.mjs [--long]. The last line is "N passed, N failed".

await ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt();
const { findChromium } = await import('./chromium.mjs');

const long = process.argv.includes('--long');
const REPORT = join(ROOT, '.cache', 'vitest.json');
const tally = { passed: 0, failed: 0 };

const chromium = await findChromium();
console.log(`Pages are tested in Chromium from ${chromium.from}.`);

await check('types of tests and scripts', bin('tsc'), ['-p', 'tsconfig.json']);
await check('format and lint (biome)', bin('biome'), ['ci', '--colors=off']);
await check('unused files, exports, dependencies (knip)', bin('knip'), []);
await check('imports go downwards (dependency-cruiser)', bin('depcruise'), [
  '--config',
  '.dependency-cruiser.cjs',
  'packages',
  'gold/src',
]);
await tests();

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed ? 1 : 0);

async function check(name, program, args) {
  const start = Date.now();
  const { code, output } = await run(program, args, { quiet: true });
  if (code === 0) tally.passed++;
  else tally.failed++;
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(output);
}

async function tests() {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const env = {
    CHROMIUM_PATH: chromium.path,
    CHROMIUM_ARGS: chromium.args.join(' '),
    READOUT_LONG: long ? '1' : '0',
    DATABASE_URL: '',
  };
  const { code } = await run(bin('vitest'), ['run', ...reporters], { env });
  const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : undefined;
  if (!report) return void tally.failed++;
  tally.passed += report.numPassedTests;
  tally.failed += report.numFailedTests;
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'skipped' || status === 'pending'),
  );
  for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
  // A file that cannot even be loaded holds no failed test, yet fails.
  if (code !== 0 && report.numFailedTests === 0) tally.failed++;
}
