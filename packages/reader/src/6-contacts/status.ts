import type { Sentence } from '../1-text/index.js';
import { between, type Scene, skipAdverbs, type VerbGroup } from '../5-statements/index.js';
import type { StatusVerb } from '../languages/pack.js';
import type { ContactStatus } from '../reading.js';

/** What the words around a contact say has become of it; undefined: denied, hypothetical, or only wished: no contact. */
export interface StatusRead {
  readonly status: ContactStatus;
  readonly passing: boolean;
  /** Tokens of the words that tell the status. */
  readonly first: number;
  readonly last: number;
  /** The verb that proposes, refuses, cancels …, when another than the contact's own. */
  readonly governor?: VerbGroup;
  /** "devait", "was to": planned as seen from before. */
  readonly once?: boolean;
  /** Told by what has not happened since: the date after "since" is that of the contact. */
  readonly since?: boolean;
}

export function statusOfVerb(scene: Scene, sentence: Sentence, group: VerbGroup): StatusRead | undefined {
  if (hypothetical(scene, sentence, group.first)) return undefined;
  const own = { first: group.first, last: group.last };
  if (group.tense === 'infinitive' && !group.modal) {
    const governor = governorOf(scene, sentence, group.first);
    if (governor) return governed(scene, governor);
    const words = scheduledBefore(scene, group.first);
    if (words) return { status: 'planned', passing: false, ...own };
    return headlineInfinitive(scene, sentence, group);
  }
  if (group.negated && sinceBehind(scene, group.last)) return { status: 'held', passing: true, since: true, ...own };
  if (group.negated && !restricted(scene, group))
    return group.tense === 'past' || group.tense === 'pluperfect' ? undefined : undefined;
  if (group.passive && statusVerb(group) === 'plan') return { status: 'planned', passing: false, ...own };
  if (group.modal === 'can')
    return group.tense === 'conditional' || group.tense === 'present'
      ? { status: 'proposed', passing: false, ...own }
      : undefined;
  if (group.modal === 'want') return { status: 'proposed', passing: false, ...own };
  if (group.modal === 'will' && group.tense === 'conditional')
    return reported(scene, sentence, group.first) ? { status: 'planned', passing: false, ...own } : undefined;
  if (group.modal && (group.tense === 'imperfect' || group.tense === 'past'))
    return { status: 'planned', passing: false, once: true, ...own };
  if (group.modal || group.tense === 'future') return { status: 'planned', passing: false, ...own };
  if (group.tense === 'conditional' && !group.hearsay)
    return reported(scene, sentence, group.first) ? { status: 'planned', passing: false, ...own } : undefined;
  return { status: 'held', passing: group.tense === 'pluperfect', ...own };
}

/** Future in the past: inside a clause that somebody reports ("said that they would meet"). */
function reported(scene: Scene, sentence: Sentence, first: number): boolean {
  for (let i = sentence.first; i < first; i++) if (scene.lexed.is(i, 'that') && !scene.quoteAround[i]) return true;
  return false;
}

/** "ne s'étaient plus vus depuis …" */
function sinceBehind(scene: Scene, last: number): boolean {
  for (let i = last; i < last + 6; i++) {
    if (scene.lexed.is(i, 'since') || scene.dateAt.get(i)?.since) return true;
    if (/^[.;:]$/.test(scene.lexed.text(i))) return false;
  }
  return false;
}

/** "n'a rencontré B qu'après" */
function restricted(scene: Scene, group: VerbGroup): boolean {
  for (let i = group.last; i < group.last + 8; i++) if (scene.lexed.is(i, 'only')) return true;
  return false;
}

function hypothetical(scene: Scene, sentence: Sentence, first: number): boolean {
  const { lexed } = scene;
  for (let i = first - 1, n = 0; i >= sentence.first && n < 8; i--, n++) {
    if (/^[,;:]$/.test(lexed.text(i))) return false;
    if (lexed.is(i, 'if') && !lexed.is(i, 'reflexive')) return true;
  }
  return false;
}

/** The status verb that an infinitive or noun depends on: the group just before it, with no other actor between but its recipient. */
export function governorOf(scene: Scene, sentence: Sentence, first: number, reach = 9): VerbGroup | undefined {
  const groups = between(scene.groups, sentence.first, first);
  const last = groups.at(-1);
  if (!last || first - last.last > reach || !last.verbs.some((v) => v.status)) return undefined;
  for (let i = last.last; i < first; i++) if (/^[;:.]$/.test(scene.lexed.text(i))) return undefined;
  return last;
}

export function statusVerb(group: VerbGroup): StatusVerb | undefined {
  const order: readonly StatusVerb[] = [
    'refuse',
    'cancel',
    'postpone',
    'accept',
    'invite',
    'propose',
    'request',
    'plan',
    'hold',
  ];
  return order.find((s) => group.verbs.some((v) => v.status === s));
}

export function governed(_scene: Scene, governor: VerbGroup): StatusRead | undefined {
  const at = { first: governor.first, last: governor.last, governor };
  const passing = governor.tense === 'pluperfect';
  const status = statusVerb(governor);
  if (governor.negated) return undefined;
  switch (status) {
    case 'refuse':
      return { status: 'refused', passing, ...at };
    case 'cancel':
      return { status: 'cancelled', passing, ...at };
    case 'postpone':
      return { status: 'planned', passing, ...at };
    case 'propose':
    case 'invite':
    case 'request':
      return { status: 'proposed', passing, ...at };
    case 'accept':
    case 'plan':
      return { status: 'planned', passing, ...at };
    default:
      return undefined;
  }
}

function scheduledBefore(scene: Scene, first: number): boolean {
  for (let i = first - 1, n = 0; i >= 0 && n < 3; i--, n++) {
    if (scene.lexed.is(i, 'scheduled')) return true;
    if (!scene.lexed.is(i, 'to', 'of', 'adverb')) return false;
  }
  return false;
}

/** "Foreign ministers to meet in Muscat" in a heading; "pour rencontrer B", "to meet B" elsewhere follow the verb before. */
function headlineInfinitive(scene: Scene, sentence: Sentence, group: VerbGroup): StatusRead | undefined {
  const own = { first: group.first, last: group.last };
  const groups = between(scene.groups, sentence.first, group.first);
  const before = groups.at(-1);
  if (!before)
    return scene.lexed.parts.paragraphs[sentence.paragraph]?.heading
      ? { status: 'planned', passing: false, ...own }
      : undefined;
  if (before.negated) return undefined;
  const moving = before.verbs.some((v) => v.contact?.includes('visit') || v.contact?.includes('hold'));
  if (!moving) return undefined;
  return { status: before.tense === 'future' || before.modal ? 'planned' : 'held', passing: false, ...own };
}

/** Status of a contact told by a noun: by the verb it is subject of, the verb that governs it, or the preposition before it. */
export function statusOfNoun(scene: Scene, sentence: Sentence, first: number, last: number): StatusRead | undefined {
  if (hypothetical(scene, sentence, first)) return undefined;
  const { lexed } = scene;
  const own = { first, last };
  for (let i = first - 1, n = 0; i >= sentence.first && n < 3; i--, n++) if (lexed.is(i, 'no')) return undefined;
  if (inside(scene, sentence, first)) return { status: 'held', passing: isBackground(scene, first, last), ...own };
  const predicate = predicateOf(scene, sentence, last);
  if (predicate) {
    const read = ofPredicate(scene, predicate);
    if (read !== 'none') return read;
  }
  const governor = governorOf(scene, sentence, first, 7);
  // "avait sollicité cette conversation": it took place, and this tells who asked.
  const known =
    governor &&
    statusVerb(governor) === 'request' &&
    lexed.is(first - 1, 'determiner') &&
    !lexed.is(first - 1, 'someone');
  if (governor && !known) return governed(scene, governor);
  const verb = between(scene.groups, sentence.first, first).at(-1);
  if (verb && first - verb.last <= 5 && verb.verbs.some((v) => v.contact?.includes('hold')))
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

/** The verb whose subject the noun phrase is: the first group after it, before any new clause. */
function predicateOf(scene: Scene, sentence: Sentence, last: number): VerbGroup | undefined {
  for (let i = last, n = 0; i < sentence.last && n < 30; i++, n++) {
    const group = scene.groupAt.get(i);
    if (group) return group.tense === 'participle' && !group.passive ? undefined : group;
    if (/^[;:]$/.test(scene.lexed.text(i)) || scene.quoteAt.has(i)) return undefined;
    if (scene.lexed.is(i, 'that')) return undefined;
  }
  return undefined;
}

function ofPredicate(scene: Scene, group: VerbGroup): StatusRead | undefined | 'none' {
  const at = { first: group.first, last: group.last };
  const takesPlace = group.verbs.some((v) => v.contact?.includes('take-place'));
  const status = statusVerb(group);
  const scheduled = scene.lexed.is(skipAdverbs(scene, group.last), 'scheduled');
  // "avait été demandé par X" tells who asked, not what became of it.
  if (status === 'request') return 'none';
  if (group.passive && (status === 'plan' || scheduled))
    return group.negated ? undefined : { status: 'planned', passing: false, ...at };
  if (group.passive && status) return group.negated ? 'none' : governed(scene, group);
  if (status === 'cancel' && !group.negated)
    return { status: 'cancelled', passing: group.tense === 'pluperfect', ...at };
  if (!takesPlace) return 'none';
  if (group.negated) return { status: 'cancelled', passing: false, ...at };
  if (group.modal || group.tense === 'future') return { status: 'planned', passing: false, ...at };
  if (group.tense === 'conditional' && !group.hearsay) return undefined;
  return { status: 'held', passing: group.tense === 'pluperfect', ...at };
}
