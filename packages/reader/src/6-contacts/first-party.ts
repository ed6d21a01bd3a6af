import { holding, type Sentence } from '../1-text/index.js';
import { type Mention, NOTHING_TOLD } from '../2-actors/index.js';
import {
  between,
  canBeSubject,
  isCue,
  leftOf,
  type Scene,
  type Subject,
  skipAdverbs,
  type VerbGroup,
} from '../5-statements/index.js';
import type { ContactNoun } from '../languages/pack.js';
import type { Match } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import type { EventInput } from './events.js';
import type { StatusRead } from './status.js';

export function firstParty(
  input: EventInput,
  sentence: Sentence,
  match: Match,
  rule: Rule,
  verb: VerbGroup | undefined,
  subjects: ReadonlyMap<VerbGroup, Subject>,
  status: StatusRead,
): Mention | undefined {
  const subject = verb && subjects.get(verb)?.mention;
  const doer = subject ?? (status.governor && subjects.get(status.governor)?.mention);
  const behind = () =>
    verb && opens(input.scene, sentence, verb) ? behindParticiple(input, sentence, verb, subjects) : undefined;
  switch (rule.yields.a) {
    case 'subject':
      return doer ?? behind();
    case 'pair':
      return severalIn(doer ?? (verb?.tense === 'present' ? undefined : behind()));
    case 'patient':
      return verb && patientOf(input, sentence, verb, subjects);
    case 'organisation-subject':
      return organisationSubject(input, sentence, verb, subject);
    case 'owner':
      return ownerOf(input, sentence, match, subjects);
    case 'cleft':
      return verb && cleftBefore(input.scene, sentence, verb) ? doer : undefined;
    case 'ministers':
      return ministersIn(match);
    case 'host':
      // "le sommet ayant réuni A et B" has no host.
      return verb?.tense === 'gerund' || doer?.phrase.shape === 'body' ? undefined : doer;
    case 'asker':
      return subjects.get(match.roles.get('asker')?.item as VerbGroup)?.mention;
    case 'teller':
      return tellerTo(input, sentence, match, subjects);
    case 'other-than-b':
      return otherNearby(input, sentence, match, subjects);
    case 'holder':
      return holderOf(input, sentence, match.first);
    case 'pair-of-clause':
      return (
        clausePair(input, sentence, subjects) ??
        subjectAndObject(input, sentence, subjects) ??
        firstPair(input, sentence)
      );
    default:
      return match.roles.get(rule.yields.a ?? '')?.item as Mention | undefined;
  }
}

const severalIn = (mention: Mention | undefined): Mention | undefined =>
  mention && (mention.joint || mention.actors.length > 1) ? mention : undefined;

/** "it was X who telephoned" */
function cleftBefore({ lexed }: Scene, sentence: Sentence, { first }: VerbGroup): boolean {
  if (!lexed.is(first - 1, 'relative')) return false;
  for (let i = Math.max(sentence.first, first - 14); i < first; i++) if (lexed.is(i, 'cleft')) return true;
  return false;
}

/** "a meeting of EU energy ministers": the organisation whose ministers gather. */
function ministersIn(match: Match): Mention | undefined {
  const mention = match.roles.get('a')?.item as Mention | undefined;
  const noun = match.roles.get('noun')?.item as ContactNoun | undefined;
  return noun?.kind === 'meeting' && mention?.phrase.titles.some(({ many }) => many) ? mention : undefined;
}

/** A participle that begins the sentence, or follows the dash of a date line. */
const opens = ({ lexed }: Scene, sentence: Sentence, { first, head }: VerbGroup): boolean =>
  first === head && (first - sentence.first < 3 || /^[–—-]$/.test(lexed.text(first - 1)));

/** Who is received: left of the passive; "Reçue à Santiago par X, Y …": the subject that follows. */
function patientOf(
  { scene }: EventInput,
  sentence: Sentence,
  verb: VerbGroup,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Mention | undefined {
  const earlier = between(scene.groups, sentence.first, verb.first);
  const left = leftOf(scene, sentence, verb, earlier)?.mention;
  return left ?? behindParticiple({ scene }, sentence, verb, subjects);
}

/** "Arrivé dimanche à Praia, X a …", "Arriving in Doha, X said …": the subject of the clause that follows. */
function behindParticiple(
  { scene }: Pick<EventInput, 'scene'>,
  sentence: Sentence,
  verb: VerbGroup,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Mention | undefined {
  const next = between(scene.groups, verb.last, sentence.last).find((g) => !scene.quoteAround[g.first]);
  const told = next && subjects.get(next)?.mention;
  // Of a verb that no list holds: whoever stands behind the comma that ends the participle's phrase.
  return (
    told ??
    between(scene.mentions, verb.last, sentence.last).find(
      (m) => m.phrase.shape === 'person' && scene.lexed.text(m.first - 1) === ',' && canBeSubject(scene, m, sentence),
    )
  );
}

/** "Leaders of SADC met", "les dirigeants ouest-africains, réunis à Abuja": the organisation of a summit. */
function organisationSubject(
  { scene, cast }: EventInput,
  sentence: Sentence,
  verb: VerbGroup | undefined,
  subject: Mention | undefined,
): Mention | undefined {
  const mention = subject ?? (verb && leftOf(scene, sentence, verb, [])?.mention);
  const id = mention?.actors[0];
  const leaders = mention?.phrase.titles.some((t) => t.many) || verb?.verbs.some((v) => v.contact?.includes('gather'));
  return id && leaders && cast.world.hasSummits(id) ? mention : undefined;
}

/** Whose "call with B" it is: the possessor before the noun, else the subject of the clause. */
function ownerOf(
  input: EventInput,
  sentence: Sentence,
  match: Match,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Mention | undefined {
  return ownerTold(input, sentence, match, subjects) ?? publishersLeader(input, match);
}

/** "Telephone conversation with B" over a communiqué: its own leader is the other party. */
function publishersLeader({ scene, host }: EventInput, match: Match): Mention | undefined {
  if (!host) return undefined;
  const { first, last } = match;
  return {
    first,
    last,
    ...scene.lexed.span(first, last),
    actors: [host],
    basis: 'assumed',
    joint: false,
    phrase: { first, last, shape: 'person', ...NOTHING_TOLD },
  };
}

function ownerTold(
  { scene }: EventInput,
  sentence: Sentence,
  match: Match,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Mention | undefined {
  const b = match.roles.get('b')?.item as Mention | undefined;
  const groups = between(scene.groups, sentence.first, sentence.last).filter(
    (g) => !scene.quoteAround[g.first] && !(g.first > match.first && g.last < match.last),
  );
  const noun = match.first;
  const near = [...groups].sort((x, y) => Math.abs(x.first - noun) - Math.abs(y.first - noun));
  for (const group of near) {
    const mention = subjects.get(group)?.mention;
    // "on the phone with B, the government press office says": whoever tells of the call is not on it.
    if (mention?.phrase.shape === 'body' && group.first >= match.last && isCue(group)) continue;
    if (mention && mention !== b && !mention.actors.some((id) => b?.actors.includes(id))) return mention;
  }
  const before = between(scene.mentions, sentence.first, noun).filter((m) => m !== b && !scene.quoteAround[m.first]);
  return (
    before.findLast((m) => scene.lexed.is(m.last, 'possessiveMark')) ??
    before.find((m) => isPerson(m) && canBeSubject(scene, m, sentence))
  );
}

const isPerson = ({ phrase }: Mention): boolean => phrase.shape === 'person' || phrase.pronoun === 'he';

/** "Lors d'un entretien, les présidents X et Y ont …": the pair that is subject of the clause. */
function clausePair(
  { scene }: EventInput,
  sentence: Sentence,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Mention | undefined {
  for (const group of between(scene.groups, sentence.first, sentence.last)) {
    if (scene.quoteAround[group.first]) continue;
    const mention = subjects.get(group)?.mention;
    if (mention && (mention.actors.length > 1 || mention.joint)) return mention;
  }
  return undefined;
}

/** "Lors de cet entretien, A a exhorté B …": subject and object of the clause. */
function subjectAndObject(
  { scene, floor }: EventInput,
  sentence: Sentence,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Mention | undefined {
  for (const group of between(scene.groups, sentence.first, sentence.last)) {
    const subject = subjects.get(group)?.mention;
    const object =
      scene.mentionAt.get(skipAdverbs(scene, group.last)) ?? scene.mentionAt.get(skipAdverbs(scene, group.last) + 1);
    if (scene.quoteAround[group.first] || !subject || !object || object === subject) continue;
    const [a, b] = [floor.actorOf(subject), floor.actorOf(object)];
    if (a?.kind !== 'person' || b?.kind !== 'person' || a.id === b.id || (a.side !== undefined && a.side === b.side))
      continue;
    return { ...subject, actors: [a.id, b.id], basis: 'resolved', parts: [{ ...subject, actors: [a.id] }, object] };
  }
  return undefined;
}

/** "A and B put the quarrel behind them in a call": the pair the sentence begins with, whatever its verb. */
function firstPair({ scene, cast }: EventInput, sentence: Sentence): Mention | undefined {
  const first = between(scene.mentions, sentence.first, sentence.last).find((m) => !scene.quoteAround[m.first]);
  const sides = new Set(first?.actors.map((id) => cast.get(id)?.side ?? id));
  return first && first.first - sentence.first <= 3 && (sides.size > 1 || first.joint) ? first : undefined;
}

/** "A told B, who had come to the palace", "à B, venu le voir, A a confié": who speaks to the guest. */
function tellerTo(
  { scene }: EventInput,
  sentence: Sentence,
  match: Match,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Mention | undefined {
  const { lexed, groups } = scene;
  const b = match.roles.get('b')?.item as Mention | undefined;
  const verb = match.roles.get('verb')?.item as VerbGroup | undefined;
  if (!b || !verb) return undefined;
  const to = lexed.is(b.first - 1, 'to') || lexed.is(b.first, 'to');
  const told = between(groups, sentence.first, b.first).findLast((g) => isCue(g) && !scene.quoteAround[g.first]);
  const direct = told && b.first - told.last <= 5 && between(groups, told.last, b.first).length === 0;
  if (direct) return subjects.get(told)?.mention;
  const fronted = to && b.first - sentence.first <= 2;
  const next = fronted
    ? between(groups, verb.last, sentence.last).find((g) => isCue(g) && g.tense !== 'infinitive')
    : undefined;
  return next && subjects.get(next)?.mention;
}

/** "A says that B, met in Rome, promised": whoever the sentence is about, else who was told of last. */
function otherNearby(
  input: EventInput,
  sentence: Sentence,
  match: Match,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Mention | undefined {
  const { scene, floor, cast, pairInScope } = input;
  const b = match.roles.get('b')?.item as Mention | undefined;
  const guest = b && floor.actorOf(b);
  if (!b || guest?.side === undefined) return undefined;
  const first = between(scene.groups, sentence.first, b.first).find((g) => !scene.quoteAround[g.first]);
  const subject = first && subjects.get(first)?.mention;
  const member = subject && floor.actorOf(subject);
  if (member?.kind === 'person' && member.side !== guest.side) return subject;
  const last = floor.lastPerson === undefined ? undefined : cast.get(floor.lastPerson);
  const other =
    last?.side !== undefined && last.side !== guest.side
      ? last.id
      : pairInScope(undefined).find((p) => p.side !== guest.side && cast.get(p.actor)?.kind === 'person')?.actor;
  return other === undefined ? undefined : { ...b, actors: [other], basis: 'resolved', joint: false };
}

/** So many tokens back a list of items may have been opened. */
const LIST = 400;

/** "X held several meetings:" above an item "With Y: …" that begins the sentence. */
function holderOf({ scene }: EventInput, sentence: Sentence, first: number): Mention | undefined {
  const { lexed } = scene;
  if (first - sentence.first > 1) return undefined;
  for (let i = sentence.first - 1; i > Math.max(0, sentence.first - LIST); i--) {
    if (lexed.text(i) !== ':') continue;
    let noun = i - 1;
    while (noun > i - 12 && !lexed.term(noun, 'contactNoun')) noun--;
    if (!lexed.term(noun, 'contactNoun')) continue;
    const opening = holding(lexed.parts.sentences, i);
    // Another item.
    if (opening && (lexed.is(opening.first, 'with') || lexed.is(opening.first + 1, 'with'))) continue;
    return between(scene.mentions, opening?.first ?? i, noun).find((m) => m.phrase.shape === 'person');
  }
  return undefined;
}
