import type { Actor, Reading } from '@readout/reader';
import type { NamedActor } from './change.js';

/** In: a reading, one of its actors, and who that is. Out: the reading in which everything that was this actor's is theirs. */
export function nameActor(reading: Reading, actor: Actor, as: NamedActor): Reading {
  const own = <T extends string | undefined>(id: T): T | string => (id === actor.id ? as.id : id);
  const voucher = ({ source, speaker }: { source?: string; speaker?: string }): boolean =>
    (source ?? speaker) === actor.id;
  return {
    ...reading,
    actors: actorsWith(reading, actor, as),
    contacts: reading.contacts.map((contact) => ({
      ...contact,
      participants: contact.participants.map((party) =>
        party.actor === actor.id ? { ...party, actor: as.id, ...sideOf(as) } : party,
      ),
      claims: contact.claims.map((claim) =>
        claim.source === undefined ? claim : { ...claim, source: own(claim.source) },
      ),
    })),
    statements: reading.statements.map((statement) => ({
      ...statement,
      ...(statement.speaker === undefined ? {} : { speaker: own(statement.speaker) }),
      ...(statement.source === undefined ? {} : { source: own(statement.source) }),
      ...(voucher(statement) ? sideOf(as) : {}),
    })),
    initiatives: reading.initiatives.map((initiative) => ({
      ...initiative,
      positions: initiative.positions.map((position) =>
        position.source === undefined ? position : { ...position, source: own(position.source) },
      ),
    })),
  };
}

/** One who is in the document already gets the mentions; else the actor takes the new name in its place. */
function actorsWith({ actors }: Reading, actor: Actor, as: NamedActor): Actor[] {
  const known = actors.find(({ id }) => id === as.id && id !== actor.id);
  if (!known) return actors.map((one) => (one === actor ? { ...as, mentions: actor.mentions } : one));
  const mentions = [...known.mentions, ...actor.mentions].sort((a, b) => a.start - b.start);
  return actors.flatMap((one) => (one === actor ? [] : one === known ? { ...known, mentions } : one));
}

const sideOf = ({ side }: NamedActor): { side?: string } => (side === undefined ? {} : { side });
