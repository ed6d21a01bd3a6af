import type { Side } from '@readout/world';
import type { Sentence } from '../1-text/index.js';
import type { Cast, CastMember, Mention } from '../2-actors/index.js';
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
import type { ContactNoun, TitleKind } from '../languages/pack.js';
import { NOMINATIVE } from '../languages/shared/cases.js';
import type { Match } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import type { Span } from '../reading.js';
import type { Party } from './event.js';
import type { EventInput } from './events.js';
import type { StatusRead } from './status.js';

export interface PartySet {
  readonly parties: readonly Party[];
  readonly initiator?: { readonly side: Side; readonly at: Span };
}

/** The parties that a matched row tells, or undefined where they are not two sides. Several sets for "A called B, C and D". */
export function partiesOf(
  input: EventInput,
  sentence: Sentence,
  match: Match,
  rule: Rule,
  verb: VerbGroup | undefined,
  subjects: ReadonlyMap<VerbGroup, Subject>,
  status: StatusRead,
): PartySet[] | undefined {
  const role = (name: string) => match.roles.get(name)?.item as Mention | undefined;
  if (rule.yields.a === 'organisation') return summit(input, sentence, match);
  if (rule.yields.kind === 'same') return sameAgain(input);
  if (rule.yields.a === 'pair-in-scope') return inScope(input, sentence, match);
  const b =
    role('b') ??
    (rule.yields.b === 'other'
      ? otherThan(role('a') ?? firstParty(input, sentence, match, rule, verb, subjects, status), input)
      : undefined);
  const host = rule.yields.b === 'other-state' ? otherState(input, sentence, role('a')) : undefined;
  const addressees = rule.yields.b === 'addressees' ? addresseesOf(input, match) : [];
  if (rule.yields.b && !b && !host && addressees.length === 0) return undefined;
  // "called Trump's plan": the plan, not the man.
  if (b && input.scene.lexed.is(b.last, 'possessiveMark')) return undefined;
  const a = firstParty(input, sentence, match, rule, verb, subjects, status);
  if (rule.yields.a && !a) return undefined;
  const first = a ? expand(a, input) : [];
  const second = b ? expand(b, input) : host ? [host] : addressees;
  if (b && second.length === 0) return undefined;
  const initiator =
    rule.yields.initiator === 'a'
      ? initiatorOf(a, first)
      : rule.yields.initiator === 'b'
        ? initiatorOf(b, second)
        : undefined;
  const asked = status.governor && status.status === 'proposed' ? initiatorOf(a, first) : undefined;
  const who = initiator ?? asked;
  const each = second.length > 1 && (rule.id === 'call' || severalNouns(input, sentence, match));
  const sets = each ? second.map((one) => [...first, one]) : [[...first, ...second]];
  const good = sets.map(dedupe).filter((set) => rule.yields.a === 'organisation-subject' || twoSides(set));
  return good.length > 0 ? good.map((parties) => ({ parties, ...(who && { initiator: who }) })) : undefined;
}

/** "telephone conversations with A and B", "spoke separately with A and B": one contact each. */
function severalNouns({ scene }: EventInput, sentence: Sentence, match: Match): boolean {
  const noun = match.roles.get('noun');
  if (
    noun &&
    ((noun.item as ContactNoun).several || /[sx]$/.test(scene.lexed.parts.tokens[noun.last - 1]?.norm ?? '')) &&
    !(noun.item as ContactNoun).many &&
    match.roles.has('b') &&
    (noun.item as ContactNoun).kind !== 'talks'
  )
    return true;
  for (let i = sentence.first; i < sentence.last; i++)
    if (scene.lexed.is(i, 'separately') && !scene.quoteAround[i]) return true;
  return false;
}

function initiatorOf(mention: Mention | undefined, parties: readonly Party[]): PartySet['initiator'] {
  const sides = new Set(parties.map((p) => p.side).filter((s): s is Side => s !== undefined));
  if (!mention || sides.size === 0) return undefined;
  const side = sides.size > 1 ? 'joint' : ([...sides][0] as Side);
  return { side, at: { start: mention.start, end: mention.end } };
}

function firstParty(
  input: EventInput,
  sentence: Sentence,
  match: Match,
  rule: Rule,
  verb: VerbGroup | undefined,
  subjects: ReadonlyMap<VerbGroup, Subject>,
  status: StatusRead,
): Mention | undefined {
  const subject = verb ? subjects.get(verb)?.mention : undefined;
  switch (rule.yields.a) {
    case 'subject':
      return subject ?? (status.governor ? subjects.get(status.governor)?.mention : undefined);
    case 'pair': {
      const pair = subject ?? (status.governor ? subjects.get(status.governor)?.mention : undefined);
      return pair && (pair.joint || pair.actors.length > 1) ? pair : undefined;
    }
    case 'patient':
      return verb && patientOf(input, sentence, verb, subjects);
    case 'organisation-subject':
      return organisationSubject(input, sentence, verb, subject);
    case 'owner':
      return ownerOf(input, sentence, match, subjects);
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

/** Who is received: left of the passive; "Reçue à Santiago par X, Y …": the subject that follows. */
function patientOf(
  { scene }: EventInput,
  sentence: Sentence,
  verb: VerbGroup,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Mention | undefined {
  const earlier = between(scene.groups, sentence.first, verb.first);
  const left = leftOf(scene, sentence, verb, earlier)?.mention;
  if (left) return left;
  const next = between(scene.groups, verb.last, sentence.last).find((g) => !scene.quoteAround[g.first]);
  return next && subjects.get(next)?.mention;
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

/** To whom a meeting is proposed: "à B" behind the noun, else those in scope. */
function addresseesOf(input: EventInput, match: Match): readonly Party[] {
  const { lexed, mentionAt } = input.scene;
  const last = match.roles.get('noun')?.last ?? match.last;
  const link = Math.max(lexed.word(last, 'to'), lexed.word(last, 'with'), lexed.word(last, 'between'));
  const mention = link ? (mentionAt.get(link) ?? mentionAt.get(last)) : undefined;
  return mention ? expand(mention, input) : input.pairInScope(undefined);
}

/** The host of a visit: the other state the sentence names, else the publisher's. */
function otherState({ scene, cast }: EventInput, sentence: Sentence, guest: Mention | undefined): Party | undefined {
  const side = cast.get(guest?.actors[0] ?? '')?.side;
  for (const mention of between(scene.mentions, sentence.first, sentence.last)) {
    for (const id of mention.actors) {
      const member = cast.get(id);
      if (member?.kind === 'state' && member.side !== side) return party(member, mention, cast)[0];
    }
  }
  return undefined;
}

/** The party in scope that is of another side than the one told. */
function otherThan(mention: Mention | undefined, { cast, pairInScope, floor }: EventInput): Mention | undefined {
  const side = mention && floor.actorOf(mention)?.side;
  const other = pairInScope(undefined).find((p) => p.side !== side && cast.get(p.actor)?.kind === 'person');
  return mention && other ? { ...mention, actors: [other.actor], basis: 'resolved', joint: false } : undefined;
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
  const { tokens } = scene.lexed.parts;
  const phrase = {
    first: match.first,
    last: match.last,
    shape: 'person',
    titles: [],
    sides: [],
    bodies: [],
    names: [],
  } as const;
  return {
    first: match.first,
    last: match.last,
    start: tokens[match.first]?.start ?? 0,
    end: tokens[match.last - 1]?.end ?? 0,
    actors: [host],
    basis: 'assumed',
    joint: false,
    phrase,
  };
}

function ownerTold(
  { scene }: EventInput,
  sentence: Sentence,
  match: Match,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Mention | undefined {
  const b = match.roles.get('b')?.item as Mention | undefined;
  const groups = between(scene.groups, sentence.first, sentence.last).filter((g) => !scene.quoteAround[g.first]);
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
    before.find((m) => m.phrase.shape === 'person' && canBeSubject(scene, m, sentence))
  );
}

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
  return first && first.first - sentence.first <= 3 && sides.size > 1 ? first : undefined;
}

/** "pour la première fois depuis …": the parties of the contact told. */
function sameAgain(input: EventInput): PartySet[] | undefined {
  const parties = input.pairInScope(undefined);
  return twoSides(parties) ? [{ parties }] : undefined;
}

/** "la rencontre", "the 50-minute meeting": the pair named before; only where no other party follows the noun. */
function inScope(input: EventInput, sentence: Sentence, match: Match): PartySet[] | undefined {
  const { lexed } = input.scene;
  const noun = match.roles.get('noun');
  if (!noun || (lexed.is(match.first, 'someone') && !lexed.is(match.first, 'both'))) return undefined;
  const told = noun.item as ContactNoun;
  if (told.weak && !told.kind.startsWith('call')) return undefined;
  if (told.kind === 'summit' && summit(input, sentence, { ...match, first: noun.first })) return undefined;
  if (lexed.is(noun.last, 'of', 'with', 'between', 'to', 'for') || sentence.last === noun.last) {
    const next =
      lexed.word(noun.last, 'of') || lexed.word(noun.last, 'with') || lexed.word(noun.last, 'between') || noun.last;
    if (input.scene.mentionAt.has(next) || input.scene.mentionAt.has(next - 1)) return undefined;
  }
  // "встреча Лаврова": whose it is stands behind it, in the genitive.
  const owner = input.scene.mentionAt.get(noun.last);
  if (owner?.cases !== undefined && (owner.cases & NOMINATIVE) === 0) return undefined;
  const at = { start: lexed.parts.tokens[match.first]?.start ?? 0, end: lexed.parts.tokens[noun.last - 1]?.end ?? 0 };
  const parties = dedupe(input.pairInScope(told.kind).map((p) => ({ ...p, evidence: at })));
  return twoSides(parties) && parties.length <= 3 ? [{ parties }] : undefined;
}

/** The parties a mention stands for; "the two leaders" are the pair in scope. */
export function expand(mention: Mention, input: EventInput): Party[] {
  const { cast, floor } = input;
  if (mention.actors.length > 0) return mention.actors.flatMap((id) => party(cast.get(id), partFor(mention, id), cast));
  if (mention.joint) return pairFor(mention, input);
  const id = input.antecedents.get(mention.first) ?? floor.actorOf(mention)?.id;
  return id ? party(cast.get(id), mention, cast, 'resolved') : [];
}

const MINISTERS: ReadonlySet<TitleKind> = new Set([
  'minister',
  'foreign-minister',
  'defence-minister',
  'adviser',
  'special-envoy',
  'deputy',
  'ambassador',
]);

/** "the two leaders": the people in scope; "their ministers": the states of the people in scope. */
function pairFor(mention: Mention, { cast, pairInScope }: EventInput): Party[] {
  const kinds = mention.phrase.titles.map((t) => t.kind).filter((k) => MINISTERS.has(k));
  return pairInScope(undefined, mention.phrase.count).flatMap(({ actor }) => {
    const member = cast.get(actor);
    const other = kinds.length > 0 && member?.side !== undefined && !kinds.some((k) => member.offices.has(k));
    return party(other ? cast.body(`state/${member.side}`) : member, mention, cast, 'resolved');
  });
}

const partFor = (mention: Mention, id: string): Mention => mention.parts?.find((p) => p.actors.includes(id)) ?? mention;

function party(member: CastMember | undefined, at: Mention, cast: Cast, basis = at.basis): Party[] {
  if (!member || member.kind === 'outlet' || (member.id.startsWith('unnamed/') && !member.side)) return [];
  // An institution takes part for its state.
  const forState = member.kind === 'institution' || member.id.startsWith('unnamed/');
  const actor =
    forState && member.side ? cast.body(member.side.startsWith('org/') ? member.side : `state/${member.side}`) : member;
  return [
    { actor: actor.id, ...(actor.side && { side: actor.side }), evidence: { start: at.start, end: at.end }, basis },
  ];
}

function dedupe(parties: readonly Party[]): Party[] {
  const persons = new Set(parties.filter((p) => p.actor.startsWith('person/')).map((p) => p.side));
  return parties.filter(
    (p, i) =>
      parties.findIndex((q) => q.actor === p.actor) === i && !(p.actor.startsWith('state/') && persons.has(p.side)),
  );
}

/** Two distinct sides at least; who speaks for none counts by name. */
function twoSides(parties: readonly Party[]): boolean {
  return new Set(parties.map((p) => p.side ?? p.actor)).size >= 2;
}

/** "sommet européen", "EU-China summit", "le sommet de l'Otan": the organisation, and states or persons of the phrase. */
function summit(input: EventInput, sentence: Sentence, match: Match): PartySet[] | undefined {
  const { scene, cast } = input;
  const noun = match.roles.get('noun');
  if (!noun) return undefined;
  const { lexed } = scene;
  // "le sommet entre A, B et C" is theirs, no organisation's.
  for (let i = noun.last; i < noun.last + 4; i++) if (lexed.is(i, 'between')) return undefined;
  const parties: Party[] = [];
  const at = { start: lexed.parts.tokens[match.first]?.start ?? 0, end: lexed.parts.tokens[noun.last - 1]?.end ?? 0 };
  for (let i = Math.max(sentence.first, noun.first - 3); i < Math.min(sentence.last, noun.last + 6); i++) {
    if (i >= noun.first && i < noun.last) {
      if (lexed.terms(i, 'orgDemonym').length === 0) continue;
    }
    if (i >= noun.last && (scene.groupAt.has(i) || /^[,.;:]$/.test(lexed.text(i)))) break;
    const body = lexed.term(i, 'organisation') ?? lexed.term(i, 'orgDemonym');
    if (body && cast.world.hasSummits(body.term.id))
      parties.push(
        ...party(cast.body(body.term.id), { start: at.start, end: at.end, basis: 'stated' } as Mention, cast),
      );
  }
  if (parties.length === 0) {
    const host = hostOf(scene, sentence, noun.first, cast);
    if (host) parties.push(...party(host, { start: at.start, end: at.end, basis: 'resolved' } as Mention, cast));
  }
  const b = match.roles.get('b')?.item as Mention | undefined;
  if (b && parties.length > 0) parties.push(...expand(b, input));
  const unique = dedupe(parties);
  return unique.length > 0 ? [{ parties: unique }] : undefined;
}

/** A bare "the summit" is that of the organisation the title and lead name. */
function leadOrganisation(scene: Scene, noun: number, cast: Cast): string | undefined {
  if (!scene.lexed.is(noun - 1, 'determiner', 'possessive') && !scene.lexed.is(noun - 2, 'determiner'))
    return undefined;
  const lead = scene.lexed.parts.sentences[2]?.last ?? scene.lexed.parts.tokens.length;
  return between(scene.mentions, 0, lead)
    .flatMap((m) => m.actors)
    .find((id) => cast.world.hasSummits(id));
}

/** "son sommet", "the summit": the organisation of summits named last in the sentence, before the noun. */
function hostOf(scene: Scene, sentence: Sentence, noun: number, cast: Cast): CastMember | undefined {
  const named = between(scene.mentions, sentence.first, noun)
    .flatMap((m) => m.actors)
    .filter((id) => cast.world.hasSummits(id));
  const last = named.at(-1) ?? leadOrganisation(scene, noun, cast);
  return last ? cast.get(last) : undefined;
}
