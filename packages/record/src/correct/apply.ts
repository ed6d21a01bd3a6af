import type { Claim, Contact, Reading } from '@readout/reader';
import type { ContactField, Numbered } from './change.js';
import { findActor, findContact, findStatement } from './find.js';
import { nameActor } from './name-actor.js';

/** A reading with what analysts corrected of it. `applied`: numbers of the corrections that found their target. */
export interface Corrected {
  readonly reading: Reading;
  readonly applied: readonly number[];
  /** Fields that were set, by contact. */
  readonly fields: ReadonlyMap<string, readonly ContactField[]>;
}

/** In: the reading of the document of that hash, with its text, and the corrections of its work in their order. */
export function apply(reading: Reading, hash: string, corrections: readonly Numbered[]): Corrected {
  let present = reading;
  const applied: number[] = [];
  const fields = new Map<string, ContactField[]>();
  for (const { id, change } of corrections) {
    const next = one(present, hash, { id, change }, fields);
    if (!next) continue;
    present = next;
    applied.push(id);
  }
  return { reading: present, applied, fields };
}

function one(
  reading: Reading,
  hash: string,
  { id, change }: Numbered,
  fields: Map<string, ContactField[]>,
): Reading | undefined {
  if (change.kind === 'document')
    return change.document === hash
      ? { ...reading, document: { ...reading.document, [change.field]: change.value } }
      : undefined;
  if (change.kind === 'reject') {
    const found = findStatement(reading, hash, change.statement);
    return found && { ...reading, statements: reading.statements.filter((statement) => statement !== found) };
  }
  if (change.kind === 'actor') {
    const found = findActor(reading, hash, change.actor);
    return found && nameActor(reading, found, change.as);
  }
  if (change.kind !== 'contact') return undefined;
  const targets = new Set(change.mentions.flatMap((ref) => findContact(reading, hash, ref) ?? []));
  if (targets.size === 0) return undefined;
  for (const { id: contact } of targets) fields.set(contact, [...(fields.get(contact) ?? []), change.field]);
  const contacts = reading.contacts.map((contact) =>
    targets.has(contact) ? withField(contact, change.field, change.value, id) : contact,
  );
  return { ...reading, contacts };
}

/** The corrected value is the only claim to its field; the rule names the correction. */
function withField(contact: Contact, field: ContactField, value: string, id: number): Contact {
  const evidence = contact.evidence[0] ?? contact.participants[0]?.evidence ?? { start: 0, end: 0 };
  const claim: Claim = { field, value, evidence, basis: 'assumed', rule: `correction/${id}` };
  return { ...contact, [field]: value, claims: [...contact.claims.filter((other) => other.field !== field), claim] };
}
