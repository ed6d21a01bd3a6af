import type { Sentence } from '../1-text/index.js';
import { between, hypothetical, type Scene, type VerbGroup } from '../5-statements/index.js';

/** Does the verb tell what is or was so: not denied, not a mere possibility, not what somebody else is asked to do? */
export function isTold(scene: Scene, sentence: Sentence, verb: VerbGroup): boolean {
  if (verb.negated) return false;
  if (verb.modal === 'must' || verb.modal === 'can') return false;
  if (verb.tense === 'conditional' && !verb.hearsay) return false;
  if (hypothetical(scene, sentence, verb.first, 6)) return false;
  return verb.tense !== 'infinitive' || ownInfinitive(scene, sentence, verb);
}

/** "a téléphoné pour proposer", "offered to back": the subject's own deed; "asked X to back" is not. */
function ownInfinitive(scene: Scene, sentence: Sentence, verb: VerbGroup): boolean {
  const governor = between(scene.groups, sentence.first, verb.first).at(-1);
  if (!governor) return false;
  if (governor.negated || governor.verbs.some((v) => v.status === 'refuse' || v.stance === 'oppose')) return false;
  return !governor.verbs.some(
    (v) => v.cue?.act === 'call-for' || v.cue?.act === 'accuse' || v.cue?.act === 'ask' || v.status === 'request',
  );
}
