/** In: accounts. Out: which of them carry a claim, and where. Prepared once, asked for every claim. */
import { type Matter, Matters, type Side } from '@readout/reader';
import { said } from './accounts.js';
import type { Account, ComparedStatement } from './comparison.js';

interface Carried {
  readonly side: Side;
  readonly all: Matters;
  readonly joint: readonly ComparedStatement[];
  readonly jointly: Matters;
}

/** A flag shows so many passages at most. */
const MOST_PASSAGES = 12;

/** "Both leaders stressed …" */
export function isJoint({ speaker }: ComparedStatement): boolean {
  return speaker === 'joint';
}

/** The reader's own measure, so that a reading and a comparison of it raise the same flags. */
const matterOf = ({ passage, topics }: ComparedStatement): Matter => ({ text: passage.words, topics });

function carried(account: Account): Carried {
  const all = said(account);
  const joint = all.filter(isJoint);
  return {
    side: account.side,
    all: new Matters(all.map(matterOf)),
    joint,
    jointly: new Matters(joint.map(matterOf)),
  };
}

/** A joint claim is carried only by joint statements: one side's own position never carries it. */
export class Carriers {
  readonly #carried: readonly Carried[];

  constructor(accounts: readonly Account[]) {
    this.#carried = accounts.map(carried);
  }

  /** The sides whose account carries it, in the order of the accounts. */
  sides(claim: ComparedStatement): Side[] {
    const matter = matterOf(claim);
    return this.#carried
      .filter(({ all, jointly }) => (isJoint(claim) ? jointly : all).has(matter))
      .map(({ side }) => side);
  }

  /** The first joint statements of one side's account that carry it. */
  joint(claim: ComparedStatement, side: Side): ComparedStatement[] {
    const account = this.#carried.find((one) => one.side === side);
    return (account?.jointly.first(matterOf(claim), MOST_PASSAGES) ?? []).map(
      (index) => account?.joint[index] as ComparedStatement,
    );
  }
}
