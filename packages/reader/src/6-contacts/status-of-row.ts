import type { Sentence } from '../1-text/index.js';
import type { Scene, VerbGroup } from '../5-statements/index.js';
import type { Match } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import { governed, governorOf, type StatusRead, statusOfVerb } from './status.js';
import { ofPredicate, statusOfNoun } from './status-of-noun.js';

/** The status a row tells by itself, else that of its verb or noun. */
export function statusFor(
  scene: Scene,
  sentence: Sentence,
  match: Match,
  rule: Rule,
  verb: VerbGroup | undefined,
): StatusRead | undefined {
  const noun = match.roles.get('noun');
  const own = { first: match.first, last: match.last };
  if (rule.yields.status === 'past') return { status: 'held', passing: true, ...own };
  if (rule.yields.status === 'since') return { status: 'held', passing: true, since: true, ...own };
  if (rule.yields.status === 'predicate') {
    const read = verb && ofPredicate(scene, verb);
    return read === 'none' ? undefined : read;
  }
  // "called off the commission that was to open"
  const governor = rule.yields.a === 'states' ? governorOf(scene, sentence, match.first) : undefined;
  if (governor) return governed(governor);
  const read = verb
    ? (statusOfVerb(scene, sentence, verb) ?? (rule.yields.status === 'proposed' ? purpose(scene, verb) : undefined))
    : statusOfNoun(scene, sentence, noun?.first ?? match.first, noun?.last ?? match.last);
  if (rule.yields.status !== 'proposed' || !read) return read;
  return read.status === 'held' ? { ...read, status: 'proposed' } : undefined;
}

/** "pour lui proposer un sommet", "to propose a summit": what was done by calling. */
function purpose({ lexed }: Scene, { tense, negated, modal, first, last }: VerbGroup): StatusRead | undefined {
  const told =
    tense === 'infinitive' && !negated && !modal && (lexed.is(first, 'to') || lexed.is(first - 1, 'for', 'to'));
  return told ? { status: 'held', passing: false, first, last } : undefined;
}
