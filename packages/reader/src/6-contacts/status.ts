import type { Sentence } from '../1-text/index.js';
import { between, hypothetical, type Scene, type VerbGroup } from '../5-statements/index.js';
import type { ContactFrame, StatusVerb, WordClass } from '../languages/pack.js';
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
  if (hypothetical(scene, sentence, group.first, 8)) return undefined;
  const own = { first: group.first, last: group.last };
  if (group.tense === 'infinitive' && !group.modal) {
    const governor = governorOf(scene, sentence, group.first);
    if (governor) return governed(governor);
    if (wordBefore(scene, group.first, 'scheduled')) return { status: 'planned', passing: false, ...own };
    if (wordBefore(scene, group.first, 'willing')) return { status: 'proposed', passing: false, ...own };
    return headlineInfinitive(scene, sentence, group);
  }
  for (let i = group.first - 3; i < group.first; i++)
    if (scene.lexed.word(i, 'lookForward') >= group.first) return { status: 'planned', passing: false, ...own };
  if (group.negated && sinceBehind(scene, group.last)) return { status: 'held', passing: true, since: true, ...own };
  if (group.negated && !restricted(scene, group)) return undefined;
  if (group.passive && statusVerb(group) === 'plan') return { status: 'planned', passing: false, ...own };
  if (group.modal === 'can')
    return group.tense === 'conditional' || group.tense === 'present'
      ? { status: 'proposed', passing: false, ...own }
      : undefined;
  if (group.modal === 'want') return { status: 'proposed', passing: false, ...own };
  if (group.modal === 'will' && group.tense === 'conditional')
    return reported(scene, sentence, group.first) ? { status: 'planned', passing: false, ...own } : undefined;
  // "was to have flown"
  if (group.modal && isPerfect(scene, group)) return { status: 'cancelled', passing: false, ...own };
  if (group.modal && (group.tense === 'imperfect' || group.tense === 'past'))
    return { status: 'planned', passing: false, once: true, ...own };
  if (group.modal || group.tense === 'future') return { status: 'planned', passing: false, ...own };
  if (group.tense === 'conditional' && !group.hearsay)
    return reported(scene, sentence, group.first) ? { status: 'planned', passing: false, ...own } : undefined;
  return { status: 'held', passing: group.tense === 'pluperfect', ...own };
}

/** "was to have met", "aurait dû rencontrer" */
function isPerfect({ lexed }: Scene, { first, head, modal, tense }: VerbGroup): boolean {
  if (modal !== 'is-to' || tense === 'present') return false;
  for (let i = first; i < head; i++)
    if (lexed.is(i, 'to') && lexed.term(i + 1, 'auxiliary')?.term.auxiliary.role === 'have') return true;
  return false;
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

/** The status verb that an infinitive or noun depends on: the group just before it, with no other actor between but its recipient. */
export function governorOf(scene: Scene, sentence: Sentence, first: number, reach = 9): VerbGroup | undefined {
  const groups = between(scene.groups, sentence.first, first);
  const last = groups.at(-1);
  if (!last || first - last.last > reach || !last.verbs.some((v) => v.status)) return undefined;
  for (let i = last.last; i < first; i++) {
    if (/^[;:.]$/.test(scene.lexed.text(i))) return undefined;
    // "had been pushing for the summit since a call": the summit, not the call.
    if (scene.lexed.term(i, 'contactNoun') || scene.lexed.is(i, 'since', 'after', 'before', 'during')) return undefined;
  }
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

export function governed(governor: VerbGroup): StatusRead | undefined {
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

/** "due to meet", "prêt à rencontrer": what stands before the infinitive, but for particles. */
function wordBefore(scene: Scene, first: number, word: WordClass): boolean {
  for (let i = first - 1, n = 0; i >= 0 && n < 3; i--, n++) {
    if (scene.lexed.is(i, word)) return true;
    if (!scene.lexed.is(i, 'to', 'of', 'adverb')) return false;
  }
  return false;
}

/** What one does in order to meet or to call. */
const MOVING: ReadonlySet<ContactFrame> = new Set<ContactFrame>(['visit', 'hold', 'receive-call']);

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
  const moving = before.verbs.some((v) => v.contact?.some((frame) => MOVING.has(frame)));
  if (!moving) return undefined;
  return { status: before.tense === 'future' || before.modal ? 'planned' : 'held', passing: false, ...own };
}
