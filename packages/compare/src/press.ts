/** In: statements and accounts. Out: what is said without any side that vouches for it. */

import { type Matter, Matters } from '@readout/reader';
import { said } from './accounts.js';
import type { Account, ComparedStatement, Press, PressStatement } from './comparison.js';
import type { Telling } from './telling.js';

/** "Both leaders stressed …", and no source. */
export function isJoint(statement: ComparedStatement): boolean {
  return statement.speaker === 'joint';
}

/** By the reader's own measure, so that a reading and a comparison of it raise the same flags. */
export const mattersOf = (statements: readonly ComparedStatement[]): Matters => new Matters(statements.map(matterOf));

export const matterOf = ({ passage, topics }: ComparedStatement): Matter => ({ text: passage.words, topics });

/** A joint claim is carried only by a joint statement: one side's own position never carries it. */
function carrier(account: Account): (claim: ComparedStatement) => boolean {
  const [all, joint] = [mattersOf(said(account)), mattersOf(said(account).filter(isJoint))];
  return (claim) => (isJoint(claim) ? joint : all).has(matterOf(claim));
}

export function pressOf(
  tellings: readonly Telling[],
  statements: readonly ComparedStatement[],
  accounts: readonly Account[],
): Press {
  const unvouched = statements.filter(({ side }) => side === undefined);
  const carriers = accounts.map((account) => ({ side: account.side, carries: carrier(account) }));
  return {
    documents: tellings.filter(({ reading }) => !reading.document.side).map(({ reading }) => reading.document.id),
    statements: unvouched.map(
      (statement): PressStatement => ({
        ...statement,
        carriedBy: carriers.filter(({ carries }) => carries(statement)).map(({ side }) => side),
      }),
    ),
  };
}
