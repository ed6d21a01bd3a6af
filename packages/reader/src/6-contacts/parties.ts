import type { Side } from '@readout/world';
import { lastIndexWhere, type Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { agentOf, between, type Scene, type Subject, type VerbGroup } from '../5-statements/index.js';
import type { ContactNoun } from '../languages/pack.js';
import { NOMINATIVE } from '../languages/shared/cases.js';
import type { Match } from '../patterns/match.js';
import type { Rule } from '../patterns/rule.js';
import type { Span } from '../reading.js';
import type { Party } from './event.js';
import type { EventInput } from './events.js';
import { firstParty } from './first-party.js';
import { dedupe, expand, listBefore, party, twoSides } from './party.js';
import type { StatusRead } from './status.js';
import { summit } from './summits.js';

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
  if (rule.yields.a === 'pair-in-scope') return inScope(input, sentence, match, rule.yields.status === 'past');
  if (rule.yields.a === 'states') return statesIn(input, sentence, match);
  const b =
    role('b') ??
    (rule.yields.b === 'other'
      ? otherThan(role('a') ?? firstParty(input, sentence, match, rule, verb, subjects, status), input, verb)
      : undefined);
  const caller =
    rule.yields.b === 'last' ? firstParty(input, sentence, match, rule, verb, subjects, status) : undefined;
  const receiver = rule.yields.b === 'receiver' ? receiverIn(input, sentence, match, subjects) : undefined;
  const last = receiver ?? (caller && lastOther(caller, input));
  const host = rule.yields.b === 'other-state' ? otherState(input, sentence, role('a')) : undefined;
  const addressees = rule.yields.b === 'addressees' ? addresseesOf(input, match) : [];
  if (rule.yields.b && !b && !host && !last && addressees.length === 0) return undefined;
  // "called Trump's plan": the plan, not the man.
  if (b && input.scene.lexed.is(b.last, 'possessiveMark')) return undefined;
  const a = firstParty(input, sentence, match, rule, verb, subjects, status);
  if (rule.yields.a && !a && rule.yields.a !== 'host') return undefined;
  const first = a ? expand(a, input) : [];
  const second = b ? expand(b, input) : host ? [host] : last ? expand(last, input) : addressees;
  if (b && second.length === 0) return undefined;
  const initiator =
    rule.yields.initiator === 'a'
      ? initiatorOf(a, first)
      : rule.yields.initiator === 'b'
        ? initiatorOf(b, second)
        : undefined;
  const { governor } = status;
  const asked =
    governor && !governor.passive && status.status === 'proposed'
      ? (askedBy(input, governor, subjects) ?? initiatorOf(a, first))
      : undefined;
  const who = initiator ?? asked;
  const each = second.length > 1 && (rule.id === 'call' || severalNouns(input, sentence, match));
  // "A et B ont été reçus à tour de rôle par C"
  const turns = first.length > 1 && second.length === 1 && inTurn(input, sentence);
  const sets = each
    ? second.map((one) => [...first, one])
    : turns
      ? first.map((one) => [one, ...second])
      : [[...first, ...second]];
  const good = sets
    .map(dedupe)
    .filter((set) => set.every((p) => isSomebody(input, p)))
    .filter((set) => rule.yields.a === 'organisation-subject' || rule.yields.a === 'ministers' || twoSides(set));
  return good.length > 0 ? good.map((parties) => ({ parties, ...(who && { initiator: who }) })) : undefined;
}

/** "The joint commission will sit": of the states that the sentence names beside it, else of those whose people are in scope. */
function statesIn(input: EventInput, sentence: Sentence, match: Match): PartySet[] | undefined {
  const { scene, cast } = input;
  const told = between(scene.mentions, sentence.first, sentence.last).filter(
    ({ first, phrase }) => !scene.quoteAround[first] && !phrase.capital,
  );
  const named = told.find(({ actors, first }) => actors.length > 1 && first >= match.first) ?? told[0];
  const list = named && named.actors.length > 1 ? expand(named, input) : [];
  const sides = (parties: readonly Party[]) => [...new Set(parties.flatMap((p) => p.side ?? []))];
  const found = sides(list).length > 1 ? sides(list) : sides(input.pairInScope(undefined));
  if (found.length !== 2) return undefined;
  const evidence = scene.lexed.span(match.first, match.last);
  const parties = found.map((side): Party => {
    const actor = cast.body(side.startsWith('org/') ? side : `state/${side}`);
    return { actor: actor.id, side, evidence, basis: 'resolved' };
  });
  return [{ parties }];
}

/** Somebody of a side, or of whom the text or the world tells what they are: not any name. */
function isSomebody({ cast }: EventInput, { actor, side }: Party): boolean {
  const member = cast.get(actor);
  if (side !== undefined || member?.kind !== 'person' || cast.world.persons.has(actor)) return true;
  return member.offices.size > 0 || member.titles.size > 0 || member.former === true;
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
  return inTurn({ scene }, sentence);
}

function inTurn({ scene }: Pick<EventInput, 'scene'>, sentence: Sentence): boolean {
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

/** Whoever invites, asks or proposes, which need not be who is to come. */
function askedBy(
  input: EventInput,
  governor: VerbGroup,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): PartySet['initiator'] {
  const mention = subjects.get(governor)?.mention;
  return mention && initiatorOf(mention, expand(mention, input));
}

/** To whom a meeting is proposed: "à B" behind the noun, else those in scope. */
function addresseesOf(input: EventInput, match: Match): readonly Party[] {
  const { lexed, mentionAt } = input.scene;
  const last = match.roles.get('noun')?.last ?? match.last;
  const link = Math.max(lexed.word(last, 'to'), lexed.word(last, 'with'), lexed.word(last, 'between'));
  const of = lexed.word(last, 'of');
  const joint = of ? [mentionAt.get(of), mentionAt.get(last)].find((m) => m?.joint) : undefined;
  const mention = joint ?? (link ? (mentionAt.get(link) ?? mentionAt.get(last)) : undefined);
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

/** "Bearer of a message from A, the envoy was received by B", "B received the envoy, bearing a letter from A": B. */
function receiverIn(
  { scene }: EventInput,
  sentence: Sentence,
  match: Match,
  subjects: ReadonlyMap<VerbGroup, Subject>,
): Mention | undefined {
  const to = scene.lexed.word(match.last, 'to');
  if (to) return scene.mentionAt.get(to) ?? scene.mentionAt.get(match.last);
  const received = between(scene.groups, sentence.first, sentence.last).find(
    (g) => !scene.quoteAround[g.first] && g.verbs.some(({ contact }) => contact?.includes('receive')),
  );
  if (!received) return undefined;
  return received.passive ? agentOf(scene, received) : subjects.get(received)?.mention;
}

/** The person of another side who was last told to do something. */
function lastOther(mention: Mention, { cast, floor }: EventInput): Mention | undefined {
  const side = floor.actorOf(mention)?.side;
  const last = floor.lastPerson === undefined ? undefined : cast.get(floor.lastPerson);
  if (!last?.side || last.side === side) return undefined;
  return { ...mention, actors: [last.id], basis: 'resolved', joint: false };
}

/** Whom a pronoun before or behind the verb stands for: "them" those named together last, else the other party in scope. */
function otherThan(
  mention: Mention | undefined,
  { cast, pairInScope, floor, scene }: EventInput,
  verb: VerbGroup | undefined,
): Mention | undefined {
  const side = mention && floor.actorOf(mention)?.side;
  if (verb && severalBefore(scene, verb)) return lastPair(scene, verb.first, mention);
  const other = pairInScope(undefined).find((p) => p.side !== side && cast.get(p.actor)?.kind === 'person');
  return mention && other ? { ...mention, actors: [other.actor], basis: 'resolved', joint: false } : undefined;
}

/** "les avait accueillis" */
function severalBefore({ lexed }: Scene, { first, head }: VerbGroup): boolean {
  for (let i = first; i < head; i++) if (lexed.is(i, 'them')) return true;
  return false;
}

/** The mention of several people that stands last before a token, without the one who acts. */
function lastPair(scene: Scene, token: number, without: Mention | undefined): Mention | undefined {
  for (let i = lastIndexWhere(scene.mentions, ({ last }) => last <= token); i >= 0; i--) {
    const found = scene.mentions[i];
    if (!found || found.actors.length < 2 || found.actors.some((actor) => without?.actors.includes(actor))) continue;
    return token - found.last < FARTHEST ? found : undefined;
  }
  return undefined;
}

/** Tokens between "A et B" and "les". */
const FARTHEST = 60;

/** "pour la première fois depuis …": the parties of the contact told. */
function sameAgain(input: EventInput): PartySet[] | undefined {
  const parties = input.pairInScope(undefined);
  return twoSides(parties) ? [{ parties }] : undefined;
}

/** "la rencontre", "the 50-minute meeting": the pair named before; only where no other party follows the noun. */
export function inScope(input: EventInput, sentence: Sentence, match: Match, anyKind = false): PartySet[] | undefined {
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
  const at = lexed.span(match.first, noun.last);
  // "the summit held in Rome with B": of those who follow.
  for (let i = noun.last; i < Math.min(sentence.last, noun.last + 10) && !/^[,;:]$/.test(lexed.text(i)); i++) {
    const beside = lexed.word(i, 'with');
    if (beside && (input.scene.mentionAt.has(beside) || input.scene.mentionAt.has(beside - 1))) return undefined;
  }
  const theirs = lexed.is(match.first, 'theirs') || lexed.is(noun.first - 1, 'theirs');
  const list = theirs ? listBefore(noun.first, input) : undefined;
  if (list) return [{ parties: dedupe(expand(list, input).map((p) => ({ ...p, evidence: at }))) }];
  const inKind = input.pairInScope(told.kind);
  const pair = inKind.length > 0 || (told.weak && !anyKind) ? inKind : input.pairInScope(undefined);
  const parties = dedupe(pair.map((p) => ({ ...p, evidence: at })));
  return twoSides(parties) && parties.length <= 3 ? [{ parties }] : undefined;
}
