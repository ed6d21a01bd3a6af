/** "Both leaders stressed X", without a source: carried as joint by one side's account alone, or by none. */

import type { Side } from '@readout/reader';
import { said, speaks } from '../accounts.js';
import type { ComparedFlag, Passage, PressStatement } from '../comparison.js';
import { isJoint, matterOf, mattersOf } from '../press.js';
import type { Compared, FlagRule } from './flag-rule.js';

/** A flag shows no more passages of an account than so many. */
const MOST = 12;

/** Looks up the first passages in which a side says jointly what a claim says. */
function carriersIn({ accounts }: Compared): (claim: PressStatement, side: Side) => Passage[] {
  const bySide = new Map(
    accounts.map((account) => {
      const joint = said(account).filter(isJoint);
      return [account.side, { joint, matters: mattersOf(joint) }];
    }),
  );
  return (claim, side) => {
    const account = bySide.get(side);
    return account?.matters.first(matterOf(claim), MOST).flatMap((i) => account.joint[i]?.passage ?? []) ?? [];
  };
}

function jointClaims({ press, accounts }: Compared): PressStatement[] {
  return accounts.some(speaks) ? press.statements.filter((statement) => isJoint(statement) && !statement.source) : [];
}

export const jointFromOneSide: FlagRule = {
  id: 'joint-from-one-side',
  find: (compared) => {
    const carriers = carriersIn(compared);
    return jointClaims(compared).flatMap((claim): ComparedFlag[] => {
      const [side, ...others] = claim.carriedBy;
      if (!side || others.length) return [];
      const passages = [claim.passage, ...carriers(claim, side)];
      return [
        {
          kind: 'joint-from-one-side',
          message: `Printed as said by all sides; only the account of ${side} says so.`,
          side,
          passages,
        },
      ];
    });
  },
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
