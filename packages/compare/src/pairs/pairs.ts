/** In: accounts. Out: what two sides say on one topic, statement beside statement. */
import type { Account, StatementPair } from '../comparison.js';
import { group } from '../group.js';
import { outermost } from '../outermost.js';
import { likeness, type Ready, ready } from './likeness.js';
import { relationRuleOf } from './relation-rules.js';

/** A statement is held against the first so many of one topic. */
const MOST = 50;

interface Candidate {
  readonly left: Ready;
  readonly right: Ready;
  readonly like: number;
}

function candidates(left: readonly Ready[], right: readonly Ready[]): Candidate[] {
  const about = group(
    right.flatMap((one) => [...one.topics].map((topic) => [topic, one] as const)),
    ([topic]) => topic,
  );
  return left.flatMap((one) => {
    const others = [...one.topics].flatMap((topic) => (about.get(topic) ?? []).slice(0, MOST));
    return [...new Set(others.map(([, other]) => other))].map((other) => ({
      left: one,
      right: other,
      like: likeness(one, other),
    }));
  });
}

/** The closest two first, each taken once; equals in the order of the texts. */
function paired(all: readonly Candidate[]): Candidate[] {
  const used = new Set<Ready>();
  return [...all]
    .sort((a, b) => b.like - a.like)
    .filter(({ left, right }) => {
      if (used.has(left) || used.has(right)) return false;
      used.add(left).add(right);
      return true;
    });
}

function pair({ left, right, like }: Candidate): StatementPair & { readonly like: number } {
  const { id, relation } = relationRuleOf(left.statement.act, right.statement.act);
  const topics = [...left.topics].filter((topic) => right.topics.has(topic));
  return { topics, statements: [left.statement, right.statement], relation, rule: id, like };
}

export function pairsOf(accounts: readonly Account[]): StatementPair[] {
  const published = accounts
    .filter(({ participant }) => participant)
    .map((account) => outermost(account.published).map(ready));
  const pairs = published.flatMap((left, at) =>
    published.slice(at + 1).flatMap((right) => paired(candidates(left, right)).map(pair)),
  );
  return pairs.sort((a, b) => b.like - a.like).map(({ like: _, ...told }) => told);
}
