import type { Side } from '@readout/world';
import type { Cast } from '../2-actors/index.js';
import type { Floor, Statements } from '../5-statements/index.js';
import type { TitleKind } from '../languages/pack.js';
import type { Claim, ClaimField, ContactKind, ContactStatus, Span } from '../reading.js';
import { claimsOf } from './claims.js';
import type { Event, Party } from './event.js';
import { mergedParties } from './merge.js';

/** A contact before its topics are known. */
export interface ContactFound {
  readonly id: string;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly main: boolean;
  readonly date?: string;
  readonly parties: readonly Party[];
  readonly initiator?: Side;
  readonly claims: readonly Claim[];
  readonly evidence: readonly Span[];
  readonly rule: string;
  /** Sentences that tell it. */
  readonly sentences: readonly number[];
  /** Claims about one field contradict each other. */
  readonly disputed: readonly ClaimField[];
}

export interface Assemble {
  readonly read: Statements;
  readonly cast: Cast;
  readonly floor: Floor;
  readonly defaultDate: string | undefined;
  /** Sentences that open the items of a digest. */
  readonly items: ReadonlySet<number>;
  /** The date told in or right around a sentence of the lead. */
  readonly nearDate: (sentence: number) => { readonly value: string; readonly at: Span } | undefined;
}

export function assemble(groups: readonly (readonly Event[])[], input: Assemble): ContactFound[] {
  const contacts = withOwnIds(groups.map((group) => toContact(group, input)));
  const mains = contacts.filter((c) => c.main);
  if (mains.length === 0 && contacts.length > 0) {
    const first = contacts.find((_, i) => !groups[i]?.every((e) => e.passing)) ?? contacts[0];
    return contacts.map((c) => (c === first ? dated(withSpeakers({ ...c, main: true }, input), input) : c));
  }
  return contacts.map((c) => (c.main ? dated(withSpeakers(c, input), input) : c));
}

/** "A called B and C" tells two contacts with the same words: the second gets a number. */
function withOwnIds(contacts: readonly ContactFound[]): ContactFound[] {
  const seen = new Map<string, number>();
  return contacts.map((contact) => {
    const times = (seen.get(contact.id) ?? 0) + 1;
    seen.set(contact.id, times);
    return times === 1 ? contact : { ...contact, id: `${contact.id}-${times}` };
  });
}

/** Leaders who speak in a report of a summit take part in it. */
function withSpeakers(contact: ContactFound, { read, cast }: Assemble): ContactFound {
  if (
    contact.kind !== 'summit' ||
    contact.status !== 'held' ||
    !contact.parties.some((p) => p.actor.startsWith('org/'))
  )
    return contact;
  const parties = [...contact.parties];
  for (const { speaker, speakerAt } of read.statements) {
    const member = speaker ? cast.get(speaker) : undefined;
    if (
      !member ||
      !speakerAt ||
      member.former ||
      !LEADERS.some((k) => member.offices.has(k)) ||
      parties.some((p) => p.actor === member.id)
    )
      continue;
    parties.push({
      actor: member.id,
      ...(member.side && { side: member.side }),
      evidence: speakerAt,
      basis: 'resolved',
    });
  }
  return { ...contact, parties };
}

const LEADERS: readonly TitleKind[] = [
  'president',
  'prime-minister',
  'monarch',
  'head',
  'commission-president',
  'council-president',
  'secretary-general',
  'commission-chair',
  'chair',
  'supreme-leader',
];

/**
 * A main contact without a date of its own takes the one told in its paragraph or the lead; that of a communiqué
 * happened on the day it was published.
 */
function dated(contact: ContactFound, input: Assemble): ContactFound {
  const { defaultDate } = input;
  if (contact.date || contact.status !== 'held' || contact.disputed.includes('date')) return contact;
  const near = input.nearDate(contact.sentences[0] ?? 0);
  if (near) {
    const claim: Claim = {
      field: 'date',
      value: near.value,
      evidence: near.at,
      basis: 'resolved',
      rule: 'date-of-lead',
    };
    return { ...contact, date: near.value, claims: [...contact.claims, claim] };
  }
  if (!defaultDate) return contact;
  const claim: Claim = {
    field: 'date',
    value: defaultDate,
    evidence: contact.evidence[0] as Span,
    basis: 'assumed',
    rule: 'date-of-publication',
  };
  return { ...contact, date: defaultDate, claims: [...contact.claims, claim] };
}

function toContact(group: readonly Event[], input: Assemble): ContactFound {
  const claims = group.flatMap((event) => claimsOf(event, input));
  const kind = group.find((e) => !e.neutral)?.kind ?? (group[0] as Event).kind;
  const status = statusOf(group);
  const parties = mergedParties(group);
  const date = longest(values(claims, 'date'));
  const initiators = [...new Set(values(claims, 'initiator'))];
  const disputed: ClaimField[] = [
    ...(date === null ? (['date'] as const) : []),
    ...(initiators.length > 1 ? (['initiator'] as const) : []),
  ];
  const first = group[0] as Event;
  return {
    id: `co-${first.evidence.start}-${first.evidence.end}`,
    kind,
    status,
    main: isMain(group, input),
    parties,
    claims,
    disputed,
    rule: first.rule,
    ...(date && { date }),
    ...(initiators.length === 1 && { initiator: initiators[0] as Side }),
    evidence: group.map((e) => e.evidence),
    sentences: group.map((e) => e.sentence),
  };
}

const values = (claims: readonly Claim[], field: ClaimField): string[] =>
  claims.filter((c) => c.field === field).map((c) => c.value);

/** The most precise value where all agree; null where they contradict. */
function longest(dates: readonly string[]): string | null | undefined {
  if (dates.length === 0) return undefined;
  const best = [...dates].sort((a, b) => b.length - a.length)[0] as string;
  return dates.every((d) => best.startsWith(d)) ? best : null;
}

const STATUS_ORDER: readonly ContactStatus[] = ['refused', 'cancelled', 'held', 'proposed', 'planned'];

/** refused and cancelled outrank a plan; a plan outranks the proposal it came from. */
function statusOf(group: readonly Event[]): ContactStatus {
  const all = new Set(group.map((e) => e.status));
  if (all.has('proposed') && all.has('planned') && !all.has('refused') && !all.has('cancelled')) return 'planned';
  return STATUS_ORDER.find((s) => all.has(s)) ?? 'held';
}

/** Told in the title or the first two sentences of the body, or of an item of a digest, and not as background. */
function isMain(group: readonly Event[], { read, items }: Assemble): boolean {
  const { headings } = read.scene.lexed.parts;
  return group.some((e) => (e.sentence < headings + 2 || items.has(e.sentence)) && !e.passing);
}
