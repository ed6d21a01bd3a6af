import type { Cast, Mention } from '../2-actors/index.js';
import type { ContactKind } from '../reading.js';
import type { Event, Party } from './event.js';
import type { EventsTold } from './events-told.js';

/** The people a text names, and what was told of them so far. */
export class Scope {
  readonly #joined = new Map<number, Told | undefined>();
  readonly #people = new Map<number, Told | undefined>();

  constructor(
    readonly mentions: readonly Mention[],
    readonly cast: Cast,
    readonly events: EventsTold,
  ) {}

  /** So many parties of several sides that the text names before a token: the first list of them, else the first people. */
  named(token: number, count: number): readonly Party[] {
    if (!this.#joined.has(count)) this.#joined.set(count, joined(this, count));
    const list = this.#joined.get(count);
    if (list && list.first < token) return list.parties;
    if (!this.#people.has(count)) this.#people.set(count, firstPeople(this, count));
    const people = this.#people.get(count);
    return people && people.first < token ? people.parties : [];
  }
}

/** Parties, and the token of the mention that completes them. */
interface Told {
  readonly first: number;
  readonly parties: readonly Party[];
}

/** Before any contact is told, its parties may be named only after it: so many tokens behind it. */
const AHEAD = 120;

const REMOTE: ReadonlySet<ContactKind> = new Set(['call', 'video-call']);

/**
 * The parties that a bare plural or "the meeting" stands for, up to a token: those of the contact told last (of that
 * kind), else the first pair the text joins, else the first people of different sides.
 */
export function pairInScope(scope: Scope, token: number, kind: ContactKind | undefined, count = 2): readonly Party[] {
  const { events } = scope;
  const told = (e: Event) => e.parties.length >= 2 && (kind === undefined || fits(e, kind));
  const last =
    events.findLast((e) => !e.passing && told(e) && hasPerson(e)) ??
    events.findLast((e) => !e.passing && told(e)) ??
    (kind === undefined ? events.findLast(told) : undefined);
  if (last && last.parties.length >= count) return last.parties;
  if (kind !== undefined && REMOTE.has(kind) && events.some((e) => e.parties.length >= 2 && !fits(e, kind))) return [];
  return scope.named(events.all.length === 0 ? token + AHEAD : token, count);
}

const hasPerson = (event: Event): boolean => event.parties.some(({ actor }) => actor.startsWith('person/'));

function fits(event: Event, kind: ContactKind): boolean {
  if (event.neutral || event.kind === kind) return true;
  return (
    REMOTE.has(event.kind) === REMOTE.has(kind) &&
    event.kind !== 'letter' &&
    kind !== 'letter' &&
    kind !== 'summit' &&
    event.kind !== 'summit'
  );
}

/** "A et B": the first list of two sides. */
function joined({ mentions, cast }: Scope, count: number): Told | undefined {
  for (const mention of mentions) {
    const parties = mention.actors.flatMap((id) => toParty(id, mention, cast));
    if (parties.length >= count && new Set(parties.map((p) => p.side)).size > 1)
      return { first: mention.first, parties };
  }
  return undefined;
}

function firstPeople({ mentions, cast }: Scope, count: number): Told | undefined {
  const parties: Party[] = [];
  // Who holds an office first; of a text that names only one of them, also who held one.
  for (const former of [false, true]) {
    for (const mention of mentions) {
      const party = toParty(mention.actors[0] ?? '', mention, cast, former)[0];
      if (party && !parties.some((p) => p.side === party.side)) parties.push(party);
      if (parties.length === count) return { first: mention.first, parties };
    }
    if (parties.length === 0) return undefined;
  }
  return undefined;
}

/** A person who can meet another for a side; spokesmen and advisers relate what others did. */
function toParty(id: string, at: Mention, cast: Cast, former = false): Party[] {
  const member = cast.get(id);
  if (member?.kind !== 'person' || !member.side || (member.former && !former) || id.startsWith('unnamed/')) return [];
  if (['spokesperson', 'foreign-ministry-spokesperson', 'adviser'].some((k) => member.offices.has(k as never)))
    return [];
  return [{ actor: id, side: member.side, evidence: { start: at.start, end: at.end }, basis: 'resolved' }];
}
