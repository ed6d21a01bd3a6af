import { sentenceAt, spanOf, type TextParts } from '../1-text/index.js';
import type { Cast } from '../2-actors/index.js';
import type { TopicMention } from '../4-topics/index.js';
import type { StatementFound, Statements } from '../5-statements/index.js';
import type { ContactFound } from '../6-contacts/index.js';
import { addTo } from '../add-to.js';
import type { Actor, Claim, Contact, ContactStatus, Initiative, Reading, Span, Statement } from '../reading.js';
import { About } from './about.js';
import { findFlags } from './flags.js';
import { topicsIn, topicsOf } from './topics.js';
import { voiceShares } from './voices.js';

interface Complete {
  readonly parts: TextParts;
  readonly cast: Cast;
  readonly topics: readonly TopicMention[];
  readonly statements: Statements;
  readonly contacts: readonly ContactFound[];
  readonly initiatives: readonly Initiative[];
}

/** Puts the finished parts together: which statement is about which contact, topics kept, voices, flags. */
export function complete(input: Complete): Omit<Reading, 'format' | 'reader' | 'world' | 'document'> {
  const { parts, cast, topics } = input;
  const about = new About(input.statements.scene, input.contacts, input.initiatives);
  const statements = input.statements.statements.filter((s) => !s.telling).map((s) => toStatement(s, about, topics));
  const contents = contentsByContact(statements);
  const proposed = new Map<number, Initiative[]>();
  for (const initiative of input.initiatives) addTo(proposed, sentenceAt(parts, initiative.name.start), initiative);
  const contacts = input.contacts.map((found) => {
    const named = proposed.get(found.sentences[0] as number) ?? [];
    return toContact(settled(found, named), contents.get(found.id) ?? [], topics);
  });
  const spans: Span[] = [
    ...statements.map((s) => s.content),
    ...contacts.filter((c) => c.main).flatMap((c) => c.evidence),
    ...input.initiatives.map((i) => i.name),
  ];
  const flags = findFlags(parts.text, headingsOf(parts), contacts, statements);
  return {
    actors: usedActors(cast, statements, contacts, input.initiatives),
    contacts,
    statements,
    initiatives: input.initiatives,
    topics: topicsOf(topics, spans),
    voices: voiceShares(parts.text.length, parts.fences, statements),
    flags,
  };
}

/** Spans of titles and crossheads: what they claim the body tells again. */
function headingsOf(parts: TextParts): Span[] {
  return parts.paragraphs.filter((p) => p.heading).map((p) => spanOf(parts, p.first, p.last));
}

function toStatement(found: StatementFound, about: About, topics: readonly TopicMention[]): Statement {
  const { sentence, first, last, telling, ...rest } = found;
  const initiative = about.initiative(found);
  const contact = initiative ? undefined : about.contact(found);
  return {
    id: `st-${found.content.start}-${found.content.end}`,
    ...rest,
    ...(contact && { contact: contact.id }),
    ...(initiative && { initiative: initiative.id }),
    topics: topicsIn(topics, [found.content]).map((t) => t.id),
  };
}

function contentsByContact(statements: readonly Statement[]): Map<string, Span[]> {
  const contents = new Map<string, Span[]>();
  for (const { contact, content } of statements) {
    if (contact === undefined) continue;
    addTo(contents, contact, content);
  }
  return contents;
}

function toContact(found: ContactFound, about: readonly Span[], topics: readonly TopicMention[]): Contact {
  const { parties, sentences, disputed, ...rest } = found;
  return { ...rest, participants: parties, topics: topicsIn(topics, [...found.evidence, ...about]).map((t) => t.id) };
}

const OUTCOME: Readonly<Record<Initiative['status'], ContactStatus | undefined>> = {
  proposed: 'proposed',
  blocked: 'refused',
  abandoned: 'cancelled',
  agreed: 'planned',
  ongoing: undefined,
};

/** A contact that the text only names as a proposal has the fate of the proposal. `initiatives`: those its first sentence names. */
function settled(found: ContactFound, initiatives: readonly Initiative[]): ContactFound {
  const within = (i: Initiative) => found.evidence.every((e) => i.name.start <= e.start && e.end <= i.name.end);
  const open = found.status === 'held' || found.status === 'planned' || found.status === 'proposed';
  const initiative = open ? initiatives.find(within) : undefined;
  const status = initiative && OUTCOME[initiative.status];
  if (!initiative || !status || status === found.status) return found;
  const claim: Claim = {
    field: 'status',
    value: status,
    evidence: initiative.name,
    basis: 'resolved',
    rule: initiative.rule,
  };
  return { ...found, status, main: false, claims: [...found.claims.filter((c) => c.field !== 'status'), claim] };
}

/** Actors that something in the reading names. */
function usedActors(
  cast: Cast,
  statements: readonly Statement[],
  contacts: readonly Contact[],
  initiatives: readonly Initiative[],
): Actor[] {
  const used = new Set<string>();
  for (const s of statements) for (const id of [s.speaker, s.source]) if (id) used.add(id);
  for (const position of initiatives.flatMap((i) => i.positions)) if (position.source) used.add(position.source);
  for (const c of contacts) {
    for (const p of c.participants) used.add(p.actor);
    for (const claim of c.claims) if (claim.source) used.add(claim.source);
  }
  const actors: Actor[] = [];
  for (const member of cast.members.values()) {
    if (!used.has(member.id) && (member.mentions.length === 0 || member.id.startsWith('unnamed/'))) continue;
    const side = member.former ? undefined : member.side;
    const office = [...member.offices][0];
    actors.push({
      id: member.id,
      kind: member.kind,
      name: member.name,
      ...(side && { side }),
      ...(office && { office }),
      ...(member.members && { members: member.members }),
      mentions: member.mentions,
    });
  }
  return actors;
}
