/** In: accounts. Out: which of them carry a claim, and where. Prepared once, asked for every claim. */
import { compared, isSame, type Compared as Matter, type Side } from '@readout/reader';
import { said } from './accounts.js';
import type { Account, ComparedStatement } from './comparison.js';

interface Held {
  readonly side: Side;
  readonly statement: ComparedStatement;
  readonly matter: Matter;
}

/** "Both leaders stressed …" */
export function isJoint({ speaker }: ComparedStatement): boolean {
  return speaker === 'joint';
}

/** The reader's own measure, so that a reading and a comparison of it raise the same flags. */
const matterOf = ({ passage, topics }: ComparedStatement): Matter => compared({ text: passage.words, topics });

/** A joint claim is carried only by joint statements: one side's own position never carries it. */
export class Carriers {
  readonly #sides: readonly Side[];
  readonly #joint: readonly Held[];
  readonly #all: Pool;
  readonly #jointly: Pool;

  constructor(accounts: readonly Account[]) {
    const held = accounts.flatMap((account) =>
      said(account).map((statement) => ({ side: account.side, statement, matter: matterOf(statement) })),
    );
    this.#sides = accounts.map(({ side }) => side);
    this.#joint = held.filter(({ statement }) => isJoint(statement));
    this.#all = new Pool(held);
    this.#jointly = new Pool(this.#joint);
  }

  /** The sides whose account carries it, in the order of the accounts. */
  sides(claim: ComparedStatement): Side[] {
    const found = (isJoint(claim) ? this.#jointly : this.#all).sides(matterOf(claim));
    return this.#sides.filter((side) => found.has(side));
  }

  /** The joint statements of one side's account that carry it. */
  joint(claim: ComparedStatement, side: Side): ComparedStatement[] {
    const matter = matterOf(claim);
    return this.#joint
      .filter((held) => held.side === side && isSame(held.matter, matter))
      .map((held) => held.statement);
  }
}

/** Statements by their topics and words, so that a claim meets only those that share some with it. */
class Pool {
  readonly #held: readonly Held[];
  readonly #byTopic = new Map<string, Set<Side>>();
  readonly #byStem = new Map<string, number[]>();
  /** Of each statement, the number of the last claim that shared a word with it. */
  readonly #met: Uint32Array;
  #claims = 0;

  constructor(held: readonly Held[]) {
    this.#held = held;
    this.#met = new Uint32Array(held.length);
    for (const [at, { side, matter }] of held.entries()) {
      for (const topic of matter.topics) this.#byTopic.set(topic, (this.#byTopic.get(topic) ?? new Set()).add(side));
      for (const stem of matter.stems) {
        const known = this.#byStem.get(stem);
        if (known) known.push(at);
        else this.#byStem.set(stem, [at]);
      }
    }
  }

  /** Sides with a statement that shares a topic, or two words: the same as asking `isSame` of each. */
  sides({ topics, stems }: Matter): Set<Side> {
    const found = new Set(topics.flatMap((topic) => [...(this.#byTopic.get(topic) ?? [])]));
    const claim = ++this.#claims;
    for (const stem of stems)
      for (const at of this.#byStem.get(stem) ?? []) {
        if (this.#met[at] === claim) found.add((this.#held[at] as Held).side);
        this.#met[at] = claim;
      }
    return found;
  }
}
