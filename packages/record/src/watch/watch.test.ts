import { expect, test } from 'vitest';
import { standingOf } from './watch.js';

const NOW = Date.parse('2026-03-01');
const day = (text: string): Date => new Date(text);
const none = { asked_at: null, new_at: null, failing_since: null, first_at: day('2026-02-27') };

test.each([
  [none, { standing: 'new' }],
  [{ ...none, asked_at: day('2026-02-28') }, { standing: 'follows' }],
  [
    { ...none, asked_at: day('2026-02-28'), new_at: day('2026-02-01') },
    { standing: 'silent', since: '2026-02-01T00:00:00.000Z' },
  ],
  [
    { ...none, asked_at: day('2026-02-28'), first_at: day('2026-01-01') },
    { standing: 'silent', since: '2026-01-01T00:00:00.000Z' },
  ],
  [
    { ...none, asked_at: day('2026-02-28'), failing_since: day('2026-02-20') },
    { standing: 'broken', since: '2026-02-20T00:00:00.000Z' },
  ],
])('how a source stands: %j', (row, expected) => {
  expect(standingOf(row, NOW)).toEqual(expected);
});
