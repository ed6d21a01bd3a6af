import { defineConfig } from 'vitest/config';

/** What takes longer runs with `npm run test:long`. */
const long = process.env.READOUT_LONG === '1';

export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'gold/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', ...(long ? [] : ['**/*.long.test.ts'])],
    globalSetup: ['packages/record/test/engines.setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    allowOnly: false,
    expect: { requireAssertions: true },
  },
});
