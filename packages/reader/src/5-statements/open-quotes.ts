import type { Mention } from '../2-actors/index.js';
import { actOf } from './acts.js';
import { quoted } from './content.js';
import type { Draft, Speaker } from './draft.js';
import { between, isCue, type Scene } from './scene.js';
import { speakerOf } from './speaker-of.js';
import { standIn } from './stand-in.js';
import type { Subject } from './subject.js';
import type { VerbGroup } from './verb-group.js';
import { type Floor, isVoucher } from './voices.js';

/** A quotation from a press service: who speaks inside it? "«Le Président [X] a rappelé …», selon l'Elysée" → X, by the Élysée. */
export function openQuote(scene: Scene, draft: Draft, subjects: ReadonlyMap<VerbGroup, Subject>, floor: Floor): Draft {
  if (draft.form !== 'quote' || draft.source) return draft;
  const head = between(scene.groups, draft.first, draft.last).find(isFiniteVerb);
  const subject = head && subjects.get(head);
  const both = jointInside(scene, draft, head, subject?.mention);
  const teller = both && tellerOf(scene, draft);
  if (both && teller) return { ...draft, speaker: both, source: teller };
  if (draft.speaker.kind !== 'mention') return draft;
  const { mention } = draft.speaker;
  if (weAgreed(head, subject?.mention)) return { ...draft, speaker: { kind: 'joint' }, source: mention };
  const voucher = floor.actorOf(mention);
  if (!isVoucher(voucher)) return draft;
  const institution = voucher?.kind !== 'person';
  if (!head)
    return agentless(scene, draft) && institution
      ? { ...draft, speaker: { kind: 'agentless' }, source: mention }
      : draft;
  if (institution && agentless(scene, { ...draft, last: head.first }))
    return { ...draft, speaker: { kind: 'agentless' }, source: mention };
  if (subject?.kind === 'none')
    return !institution ? draft : { ...draft, speaker: { kind: 'agentless' }, source: mention };
  if (
    subject?.kind !== 'mention' ||
    !subject.mention ||
    !isCue(head) ||
    head.first - subject.mention.last > 8 ||
    subject.mention.phrase.shape === 'pronoun'
  )
    return draft;
  const inner = subject.mention.joint || subject.mention.actors.length > 1 ? undefined : floor.actorOf(subject.mention);
  if (inner && inner.kind !== 'person') return draft;
  if (inner?.id === voucher?.id) return draft;
  return { ...draft, act: actOf(head), speaker: speakerOf(subject), source: mention };
}

/** Whoever the rule took for the speaker of a quotation in which somebody else speaks. */
function tellerOf(scene: Scene, { speaker, cue }: Draft): Mention | undefined {
  if (speaker.kind === 'mention') return speaker.mention;
  if (speaker.kind === 'unnamed') return standIn(scene, speaker, 'unnamed');
  return speaker.kind === 'document' && cue ? standIn(scene, cue, 'it') : undefined;
}

/** "les deux chefs d'Etat « ont exigé … »": the words before the quotation say who speaks in it. */
export function leadIntoQuote(scene: Scene, draft: Draft): Draft {
  const lead =
    draft.form === 'paraphrase' && draft.speaker.kind === 'mention' ? scene.mentionAt.get(draft.first) : undefined;
  const quote = lead && scene.quoteAt.get(lead.last);
  if (
    !lead ||
    !quote ||
    draft.speaker.kind !== 'mention' ||
    quote.close + 2 < draft.last ||
    !scene.groupAt.has(quote.first)
  )
    return draft;
  const speaker = speakerOf({ kind: 'mention', mention: lead });
  return {
    ...draft,
    ...quoted(quote),
    speaker,
    source: draft.source ?? draft.speaker.mention,
  };
}

/** "Nous sommes convenus avec le président X": said by one for both. */
function weAgreed(head: VerbGroup | undefined, subject: Mention | undefined): boolean {
  if (!head || subject?.phrase.pronoun !== 'we' || !isCue(head)) return false;
  return actOf(head) === 'agree' || actOf(head) === 'discuss';
}

/** "The two leaders committed to …": a plural noun that begins the quotation speaks in it. */
function jointInside(
  scene: Scene,
  draft: Draft,
  head: VerbGroup | undefined,
  subject: Mention | undefined,
): Speaker | undefined {
  // "les deux présidents « se sont accordés … », écrit-elle": the subject stands before the mark.
  const outside = head && head.first <= draft.first + 1 ? scene.mentionTo.get(draft.first - 1) : undefined;
  const lead = outside ?? scene.mentionAt.get(draft.first);
  const found =
    subject?.joint && subject.phrase.shape === 'plural'
      ? subject
      : lead?.joint && lead.phrase.shape === 'plural'
        ? lead
        : undefined;
  return found && { kind: 'joint', at: found };
}

const isFiniteVerb = (group: VerbGroup): boolean =>
  !['participle', 'gerund', 'infinitive'].includes(group.tense) || group.passive;

/** A passive of a verb that is not listed: "il a été observé que", "special attention was paid". */
function agentless(scene: Scene, draft: { readonly first: number; readonly last: number }): boolean {
  for (let i = draft.first; i + 1 < draft.last; i++) {
    const auxiliary = scene.lexed.term(i, 'auxiliary')?.term.auxiliary;
    if (auxiliary?.role !== 'be' || !['participle', 'past'].includes(auxiliary.tense)) continue;
    const next = scene.lexed.parts.tokens[i + 1];
    if (scene.mentionTo.has(i) && auxiliary.tense === 'past') return false;
    return (
      /(?:e|es|ee|ees|is|it|u|us|ed|en|id)$/.test(next?.norm ?? '') &&
      !scene.lexed.is(i + 1, 'determiner', 'adverb', 'not')
    );
  }
  return false;
}
