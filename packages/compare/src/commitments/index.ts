/** In: the tellings of a contact and what the record holds of later ones. Out: what the parties say they will do, and what became of it. */
import { datesAgree } from '../agree.js';
import type { Commitment, LaterContact } from '../comparison.js';
import type { Telling } from '../telling.js';
import { keptBy } from './keeping-rules.js';
import { type ToldCommitment, toldIn } from './told.js';

/** Two documents tell of one commitment: of one kind and the same sides, not about different things or days. */
function isSame(a: ToldCommitment, b: ToldCommitment): boolean {
  return (
    a.kind === b.kind &&
    a.sides.join() === b.sides.join() &&
    (!a.due || !b.due || datesAgree(a.due, b.due)) &&
    (!a.topics.length || !b.topics.length || a.topics.some((topic) => b.topics.includes(topic)))
  );
}

/** What each document tells joins what another one told before. */
function joined(told: readonly ToldCommitment[]): ToldCommitment[][] {
  const groups: ToldCommitment[][] = [];
  for (const one of told) {
    const { document } = one.passage;
    const known = groups.find(
      (group) =>
        group.every((other) => other.passage.document !== document) && group.every((other) => isSame(one, other)),
    );
    if (known) known.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The date told most precisely. */
function dueOf(told: readonly ToldCommitment[]): string | undefined {
  const dates = told.flatMap(({ due }) => due ?? []);
  return dates.length ? dates.reduce((a, b) => (b.length > a.length ? b : a)) : undefined;
}

function peopleOf(tellings: readonly Telling[]): string[] {
  const actors = tellings.flatMap(({ contact }) => contact.participants.map(({ actor }) => actor));
  return [...new Set(actors)].filter((actor) => actor.startsWith('person/'));
}

/** The day of the contact; where several are told, the last of them. */
function madeOn(tellings: readonly Telling[]): string | undefined {
  return tellings
    .flatMap(({ contact }) => contact.date ?? [])
    .sort()
    .at(-1);
}

export function commitmentsOf(tellings: readonly Telling[], later: readonly LaterContact[] | undefined): Commitment[] {
  const held = tellings.filter(({ contact }) => contact.status === 'held');
  const people = peopleOf(held);
  const made = madeOn(held);
  return joined(held.flatMap(toldIn)).map((told): Commitment => {
    const { kind, sides } = told[0] as ToldCommitment;
    const due = dueOf(told);
    const contactKind = told.find((one) => one.contactKind)?.contactKind;
    const terms = { ...(due ? { due } : {}), ...(contactKind ? { contactKind } : {}) };
    const kept = later && made ? keptBy(kind, { made, people, ...terms }, later) : undefined;
    return {
      kind,
      sides,
      ...terms,
      tellings: told.map(({ side, passage, rule }) => ({ ...(side ? { side } : {}), passage, rule })),
      topics: [...new Set(told.flatMap(({ topics }) => topics))],
      outcome: kept ? 'kept' : later && made ? 'nothing-found' : 'not-looked-for',
      ...(kept ? { keptBy: kept } : {}),
    };
  });
}
