/** "Both leaders stressed X", without a source: carried as joint by one side's account alone, or by none. */

import { speaks } from '../accounts.js';
import { isJoint } from '../carriers.js';
import type { ComparedFlag, PressStatement } from '../comparison.js';
import type { Compared, FlagRule } from './flag-rule.js';

function jointClaims({ press, accounts }: Compared): PressStatement[] {
  return accounts.some(speaks) ? press.statements.filter((statement) => isJoint(statement) && !statement.source) : [];
}

export const jointFromOneSide: FlagRule = {
  id: 'joint-from-one-side',
  find: (compared) =>
    jointClaims(compared).flatMap((claim): ComparedFlag[] => {
      const [side, ...others] = claim.carriedBy;
      if (!side || others.length) return [];
      const passages = [claim.passage, ...compared.carriers.joint(claim, side).map(({ passage }) => passage)];
      return [
        {
          kind: 'joint-from-one-side',
          message: `Printed as said by all sides; only the account of ${side} says so.`,
          side,
          passages,
        },
      ];
    }),
};

export const unattributed: FlagRule = {
  id: 'unattributed',
  find: (compared) =>
    jointClaims(compared)
      .filter(({ carriedBy }) => carriedBy.length === 0)
      .map(
        (claim): ComparedFlag => ({
          kind: 'unattributed',
          message: 'Printed as said by all sides; no account says so.',
          passages: [claim.passage],
        }),
      ),
};
