/** A party that usually publishes an account published none of a contact that was held. */
import type { ComparedFlag } from '../comparison.js';
import { passage } from '../telling.js';
import type { FlagRule } from './flag-rule.js';

export const missingAccount: FlagRule = {
  id: 'missing-account',
  find: ({ accounts, tellings, background: { publishes = [] } }) => {
    const held = tellings.find(({ contact }) => contact.status === 'held');
    if (!held) return [];
    return accounts
      .filter(({ side, participant, documents }) => participant && !documents.length && publishes.includes(side))
      .map(
        ({ side }): ComparedFlag => ({
          kind: 'missing-account',
          message: `${side} usually publishes an account of its contacts; none of this one is known.`,
          side,
          passages: held.contact.evidence.slice(0, 1).map((span) => passage(held.reading, span)),
        }),
      );
  },
};
