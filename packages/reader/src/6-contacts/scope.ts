import type { Cast, Mention } from '../2-actors/index.js';
import type { ContactKind } from '../reading.js';
import type { Event, Party } from './event.js';

interface Scope {
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
  readonly events: readonly Event[];
}

const REMOTE: ReadonlySet<ContactKind> = new Set(['call', 'video-call']);

/**
 * The parties that a bare plural or "the meeting" stands for, up to a token: those of the contact told last (of that
 * kind), else the first pair the text joins, else the first people of different sides.
 */
export function pairInScope(scope: Scope, token: number, kind: ContactKind | undefined, count = 2): readonly Party[] {
  const told = scope.events.filter((e) => e.parties.length >= 2 && (kind === undefined || fits(e, kind)));
  const last = told.filter((e) => !e.passing).at(-1) ?? (kind === undefined ? told.at(-1) : undefined);
  if (last && last.parties.length >= count) return last.parties;
  if (kind !== undefined && scope.events.some((e) => e.parties.length >= 2 && !fits(e, kind)) && REMOTE.has(kind))
    return [];
  return joined(scope, token, count) ?? firstPeople(scope, token, count);
}

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
function joined({ mentions, cast }: Scope, token: number, count: number): Party[] | undefined {
  for (const mention of mentions) {
    if (mention.first >= token) break;
    const parties = mention.actors.flatMap((id) => toParty(id, mention, cast));
    if (parties.length >= count && new Set(parties.map((p) => p.side)).size > 1) return parties;
  }
  return undefined;
}

function firstPeople({ mentions, cast }: Scope, token: number, count: number): Party[] {
  const parties: Party[] = [];
  for (const mention of mentions) {
    if (mention.first >= token || parties.length === count) break;
    const party = toParty(mention.actors[0] ?? '', mention, cast)[0];
    if (party && !parties.some((p) => p.side === party.side)) parties.push(party);
  }
  return parties.length === count ? parties : [];
}

/** A person who can meet another for a side; spokesmen and advisers relate what others did. */
function toParty(id: string, at: Mention, cast: Cast): Party[] {
  const member = cast.get(id);
  if (member?.kind !== 'person' || !member.side || member.former || id.startsWith('unnamed/')) return [];
  if (['spokesperson', 'foreign-ministry-spokesperson', 'adviser'].some((k) => member.offices.has(k as never)))
    return [];
  return [{ actor: id, side: member.side, evidence: { start: at.start, end: at.end }, basis: 'resolved' }];
}
