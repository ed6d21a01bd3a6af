/** Flags that only whoever made the readings can raise are passed on. */
import type { ComparedFlag } from '../comparison.js';
import { passage } from '../telling.js';
import type { FlagRule } from './flag-rule.js';

const recomputed = ['joint-from-one-side', 'unattributed', 'accounts-differ'];

export const fromReadings: FlagRule = {
  id: 'from-readings',
  find: ({ tellings }) =>
    tellings.flatMap(({ reading }) =>
      reading.flags
        .filter(({ kind }) => !recomputed.includes(kind))
        .map(
          ({ kind, message, evidence }): ComparedFlag => ({
            kind,
            message,
            passages: evidence.map((span) => passage(reading, span)),
          }),
        ),
    ),
};
