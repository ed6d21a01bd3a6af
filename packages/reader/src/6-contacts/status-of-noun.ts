import type { Sentence } from '../1-text/index.js';
import { between, hypothetical, type Scene, skipAdverbs, type VerbGroup } from '../5-statements/index.js';
import { governed, governorOf, type StatusRead, statusOfVerb, statusVerb } from './status.js';

/** Status of a contact told by a noun: by the verb it is subject of, the verb that governs it, or the preposition before it. */
export function statusOfNoun(scene: Scene, sentence: Sentence, first: number, last: number): StatusRead | undefined {
  if (hypothetical(scene, sentence, first, 8)) return undefined;
  const { lexed } = scene;
  const own = { first, last };
  for (let i = first - 1, n = 0; i >= sentence.first && n < 3; i--, n++) if (lexed.is(i, 'no')) return undefined;
  // "предстоящая встреча"
  if (lexed.declension && lexed.is(first - 1, 'scheduled')) return { status: 'planned', passing: false, ...own };
  if (inside(scene, sentence, first)) return { status: 'held', passing: isBackground(scene, first, last), ...own };
  const { group, scheduled, relative } = predicateOf(scene, sentence, last);
  if (group) {
    const read = ofPredicate(scene, group);
    if (read !== 'none') return read;
  }
  if (relative) return statusOfVerb(scene, sentence, relative);
  const governor = governorOf(scene, sentence, first);
  // "avait sollicité cette conversation": it took place, and this tells who asked.
  const known =
    governor &&
    statusVerb(governor) === 'request' &&
    lexed.is(first - 1, 'determiner') &&
    !lexed.is(first - 1, 'someone');
  if (governor && !known) return governed(governor);
  if (scheduled) return { status: 'planned', passing: false, first: scheduled.first, last: scheduled.last };
  const verb = between(scene.groups, sentence.first, first).at(-1);
  if (
    verb &&
    first - verb.last <= 5 &&
    verb.verbs.some((v) => v.contact?.some((frame) => frame === 'hold' || frame === 'attend'))
  )
    return statusOfVerb(scene, sentence, verb);
  return { status: 'held', passing: isBackground(scene, first, last), ...own };
}

/** "lors d'un récent sommet", "during the call": what is told happened in it. */
function inside(scene: Scene, sentence: Sentence, first: number): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 7); i--) {
    if (scene.groupAt.has(i) || /^[,;:]$/.test(scene.lexed.text(i))) return false;
    const end = Math.max(scene.lexed.word(i, 'during'), scene.lexed.word(i, 'after'));
    if (end && end <= first && !scene.lexed.is(i, 'for')) return true;
  }
  return false;
}

/** "précédent entretien", "earlier call" */
function isBackground(scene: Scene, first: number, last: number): boolean {
  return scene.lexed.is(first - 1, 'background') || scene.lexed.is(last, 'background');
}

interface Predicate {
  /** The verb whose subject the noun phrase is: the first finite group after it, before any new clause. */
  readonly group?: VerbGroup;
  /** "the meeting scheduled for Friday": a participle on the way. */
  readonly scheduled?: VerbGroup;
  /** "the visit that he was to make": the verb of a clause right behind the noun. */
  readonly relative?: VerbGroup;
}

function predicateOf(scene: Scene, sentence: Sentence, last: number): Predicate {
  let scheduled: VerbGroup | undefined;
  let comma = 0;
  const relative = scene.lexed.is(last, 'that')
    ? between(scene.groups, last, Math.min(sentence.last, last + 8)).find(({ first }) => first > last)
    : undefined;
  const from = relative ? relative.last : last;
  for (let i = from, n = 0; i < sentence.last && n < 30; i++, n++) {
    if (scene.lexed.text(i) === ',') comma = i + 1;
    const group = scene.groupAt.get(i);
    // "In a call on Thursday, A and B agreed": what stands further behind a comma has a subject of its own.
    const attribute = group && isAttribute(group) && (!comma || comma === i) && plans(scene, group);
    // ", announced for Wednesday, will not take place"
    const aside = group && isAttribute(group) && comma === i;
    if (attribute) scheduled ??= group;
    // "l'entretien demandé par X … a été annulé"
    else if (aside || (group && isAttribute(group) && statusVerb(group) === 'request')) i = group.last - 1;
    else if (group)
      return {
        ...(scheduled && { scheduled }),
        ...(relative && { relative }),
        ...((group.tense !== 'participle' || group.passive || calledOff(scene, sentence, group)) && { group }),
      };
    if (/^[;:]$/.test(scene.lexed.text(i)) || scene.quoteAt.has(i) || scene.lexed.is(i, 'that')) break;
  }
  return { ...(scheduled && { scheduled }), ...(relative && { relative }) };
}

/** A heading without another verb: "Réunion des ministres annulée". */
const calledOff = ({ groups }: Scene, sentence: Sentence, group: VerbGroup): boolean =>
  statusVerb(group) === 'cancel' && between(groups, sentence.first, sentence.last).length === 1;

/** "scheduled for Friday", "set for May 3" */
function plans({ lexed, dateAt }: Scene, group: VerbGroup): boolean {
  if (statusVerb(group) === 'plan') return true;
  return lexed.is(group.head, 'scheduled') && (lexed.is(group.last, 'for', 'to') || dateAt.has(group.last));
}

/** A participle without an auxiliary; in English it looks like the past tense. */
const isAttribute = ({ first, head, tense, passive }: VerbGroup): boolean =>
  first === head && (tense === 'participle' || tense === 'past' || passive);

export function ofPredicate(scene: Scene, group: VerbGroup): StatusRead | undefined | 'none' {
  const at = { first: group.first, last: group.last };
  const takesPlace = group.verbs.some((v) => v.contact?.includes('take-place'));
  const status = statusVerb(group);
  const scheduled = scene.lexed.is(skipAdverbs(scene, group.last), 'scheduled');
  // "avait été demandé par X" tells who asked, not what became of it.
  if (status === 'request') return 'none';
  if (group.passive && (status === 'plan' || scheduled))
    return group.negated ? undefined : { status: 'planned', passing: false, ...at };
  if (group.passive && status) return group.negated ? 'none' : governed(group);
  if (status === 'cancel' && !group.negated)
    return { status: 'cancelled', passing: group.tense === 'pluperfect', ...at };
  if (!takesPlace) return 'none';
  if (group.negated) return { status: 'cancelled', passing: false, ...at };
  if (group.modal || group.tense === 'future') return { status: 'planned', passing: false, ...at };
  if (group.tense === 'conditional' && !group.hearsay) return undefined;
  return { status: 'held', passing: group.tense === 'pluperfect', ...at };
}
