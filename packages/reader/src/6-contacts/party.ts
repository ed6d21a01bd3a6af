import type { Side } from '@readout/world';
import { holding } from '../1-text/index.js';
import type { Cast, CastMember, Mention } from '../2-actors/index.js';
import { between } from '../5-statements/index.js';
import type { TitleKind } from '../languages/pack.js';
import type { Party } from './event.js';
import type { EventInput } from './events.js';

/** The parties a mention stands for; "the two leaders" are the pair in scope. */
export function expand(mention: Mention, input: EventInput): Party[] {
  const { cast, floor } = input;
  if (mention.actors.length > 0) return mention.actors.flatMap((id) => party(cast.get(id), partFor(mention, id), cast));
  // "a réuni ses ministres": those of one.
  if (mention.joint) return ofOne(mention, input) ? [] : pairFor(mention, input);
  const id = input.antecedents.get(mention.first) ?? floor.actorOf(mention)?.id;
  return id ? party(cast.get(id), mention, cast, 'resolved') : [];
}

const ofOne = ({ first }: Mention, { scene: { lexed } }: EventInput): boolean =>
  lexed.is(first, 'possessive') && !lexed.is(first, 'theirs');

const MINISTERS: ReadonlySet<TitleKind> = new Set([
  'minister',
  'foreign-minister',
  'defence-minister',
  'adviser',
  'special-envoy',
  'deputy',
  'ambassador',
]);

/** "she and X settled it when they met": two sides named together earlier in the sentence. */
export function listBefore(first: number, { scene, cast }: EventInput): Mention | undefined {
  const sentence = holding(scene.lexed.parts.sentences, first);
  if (!sentence) return undefined;
  const people = (id: string) => (cast.get(id)?.kind === 'person' ? (cast.get(id)?.side ?? []) : []);
  return between(scene.mentions, sentence.first, first).findLast(
    ({ actors }) => new Set(actors.flatMap(people)).size > 1,
  );
}

/** "the two leaders": the people in scope; "their ministers": the states of the people in scope. */
function pairFor(mention: Mention, input: EventInput): Party[] {
  const { cast, pairInScope } = input;
  const list = mention.phrase.pronoun === 'they' ? listBefore(mention.first, input) : undefined;
  if (list) return expand(list, input).map((p) => ({ ...p, basis: 'resolved' }));
  const people = input.scene.lexed.is(mention.last - 1, 'peopleNoun');
  const titles: TitleKind[] = people ? ['leader'] : mention.phrase.titles.map((t) => t.kind);
  const ministers = titles.filter((k) => MINISTERS.has(k));
  const kinds = ministers.includes('minister') ? [...ministers, ...MINISTERS_OF] : ministers;
  const heads = titles.filter((k) => HEADS.has(k));
  const named = heads.length > 0 ? lastOf(heads, mention, input) : undefined;
  if (named) return named;
  return pairInScope(undefined, mention.phrase.count).flatMap(({ actor }) => {
    const member = cast.get(actor);
    const named = member?.side && member.kind !== 'person' ? namedHolder(member.side, titles, cast) : undefined;
    const other = kinds.length > 0 && member?.side !== undefined && !kinds.some((k) => member.offices.has(k));
    return party(named ?? (other ? cast.body(`state/${member.side}`) : member), mention, cast, 'resolved');
  });
}

const HEADS: ReadonlySet<TitleKind> = new Set(['president', 'prime-minister']);

/** "the two presidents": where one of the pair in scope is none, the last two of different states that the text names. */
function lastOf(kinds: readonly TitleKind[], mention: Mention, { cast, pairInScope }: EventInput): Party[] | undefined {
  const bears = (id: string) => kinds.some((kind) => cast.get(id)?.offices.has(kind));
  const pair = pairInScope(undefined, mention.phrase.count);
  if (pair.length === 0 || pair.every(({ actor }) => bears(actor) || cast.get(actor)?.kind !== 'person'))
    return undefined;
  const found: Party[] = [];
  for (const id of cast.recent.toReversed()) {
    const one = bears(id) ? party(cast.get(id), mention, cast, 'resolved')[0] : undefined;
    if (one && !found.some(({ side }) => side === one.side)) found.push(one);
    if (found.length === 2) return found.reverse();
  }
  return undefined;
}

/** "The two Ministers" behind "Minister A paid a visit to India at the invitation of Minister B": B, not India. */
function namedHolder(side: Side, titles: readonly TitleKind[], cast: Cast): CastMember | undefined {
  const kinds = titles.includes('minister') ? [...titles, ...MINISTERS_OF] : titles;
  return kinds.length > 0 ? cast.named(side, kinds) : undefined;
}

const MINISTERS_OF: readonly TitleKind[] = ['foreign-minister', 'defence-minister'];

const partFor = (mention: Mention, id: string): Mention => mention.parts?.find((p) => p.actors.includes(id)) ?? mention;

export function party(member: CastMember | undefined, at: Mention, cast: Cast, basis = at.basis): Party[] {
  if (!member || member.kind === 'outlet' || (member.id.startsWith('unnamed/') && !member.side)) return [];
  // An institution takes part for its state.
  const forState = member.kind === 'institution' || member.id.startsWith('unnamed/');
  const actor =
    forState && member.side ? cast.body(member.side.startsWith('org/') ? member.side : `state/${member.side}`) : member;
  return [
    { actor: actor.id, ...(actor.side && { side: actor.side }), evidence: { start: at.start, end: at.end }, basis },
  ];
}

export function dedupe(parties: readonly Party[]): Party[] {
  const persons = new Set(parties.filter((p) => p.actor.startsWith('person/')).map((p) => p.side));
  return parties.filter(
    (p, i) =>
      parties.findIndex((q) => q.actor === p.actor) === i && !(p.actor.startsWith('state/') && persons.has(p.side)),
  );
}

/** Two distinct sides at least; who speaks for none counts by name. */
export function twoSides(parties: readonly Party[]): boolean {
  return new Set(parties.map((p) => p.side ?? p.actor)).size >= 2;
}
