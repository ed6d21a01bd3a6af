import type { Act } from '../reading.js';
import type { Scene } from './scene.js';
import type { VerbGroup } from './verb-group.js';

/** A negated report reports nothing; plans to say something do not either. */
export function skipped(group: VerbGroup): boolean {
  const act = cueAct(group);
  if (group.firstPerson) return true;
  if (group.negated && !['deny', 'refuse', 'reject'].includes(act)) return true;
  return (
    act === 'discuss' &&
    (group.tense === 'future' || group.modal !== undefined || group.tense === 'conditional') &&
    !group.hearsay
  );
}

/** "a exprimé ses regrets", "voiced concern": the noun tells what was done. */
export function actOfNoun(scene: Scene, group: VerbGroup, first: number): Act | undefined {
  if (!['inform', 'worry', 'say'].includes(actOf(group))) return undefined;
  for (let i = first; i < first + 3; i++) {
    const noun = scene.lexed.term(i, 'cueNoun');
    if (noun) return noun.term.noun.act;
  }
  return undefined;
}

/** What the verb does; "has not refused" refuses nothing. */
export function actOf(group: VerbGroup | undefined): Act {
  return group?.negated ? 'say' : cueAct(group);
}

const cueAct = (group: VerbGroup | undefined): Act => group?.verbs.find((v) => v.cue)?.cue?.act ?? 'say';
