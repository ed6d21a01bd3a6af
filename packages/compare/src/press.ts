/** In: statements and accounts. Out: what is said without any side that vouches for it. */

import { type Matter, sameMatter as matchWords } from '@readout/reader';
import { said } from './accounts.js';
import type { Account, ComparedStatement, Press, PressStatement } from './comparison.js';
import type { Telling } from './telling.js';

/** "Both leaders stressed …", and no source. */
export function isJoint(statement: ComparedStatement): boolean {
  return statement.speaker === 'joint';
}

/** The reader's own measure, so that a reading and a comparison of it raise the same flags. */
export function sameMatter(a: ComparedStatement, b: ComparedStatement): boolean {
  return matchWords(matterOf(a), matterOf(b));
}

const matterOf = ({ passage, topics }: ComparedStatement): Matter => ({ text: passage.words, topics });

/** A joint claim is carried only by a joint statement: one side's own position never carries it. */
function carries(account: Account, claim: ComparedStatement): boolean {
  return said(account).some((statement) => sameMatter(statement, claim) && (!isJoint(claim) || isJoint(statement)));
}

export function pressOf(
  tellings: readonly Telling[],
  statements: readonly ComparedStatement[],
  accounts: readonly Account[],
): Press {
  const unvouched = statements.filter(({ side }) => side === undefined);
  return {
    documents: tellings.filter(({ reading }) => !reading.document.side).map(({ reading }) => reading.document.id),
    statements: unvouched.map(
      (statement): PressStatement => ({
        ...statement,
        carriedBy: accounts.filter((account) => carries(account, statement)).map(({ side }) => side),
      }),
    ),
  };
}
