import type { TextParts } from '../1-text/index.js';
import type { Cast } from '../2-actors/index.js';
import type { TopicMention } from '../4-topics/index.js';
import type { Scene, StatementFound, Statements } from '../5-statements/index.js';
import type { ContactFound } from '../6-contacts/index.js';
import type { Actor, Claim, Contact, ContactStatus, Initiative, Reading, Span, Statement } from '../reading.js';
import { findFlags } from './flags.js';
import { topicsIn } from './topics.js';
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
  const statements = input.statements.statements.filter((s) => !s.telling).map((s) => toStatement(s, input));
  const contacts = input.contacts.map((c) => toContact(c, statements, input));
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
    topics: topicsIn(topics, spans),
    voices: voiceShares(parts.text.length, parts.fences, statements),
    flags,
  };
}

/** Spans of titles and crossheads: what they claim the body tells again. */
function headingsOf({ paragraphs, tokens }: TextParts): Span[] {
  return paragraphs
    .filter((p) => p.heading)
    .map((p) => ({ start: tokens[p.first]?.start ?? 0, end: tokens[p.last - 1]?.end ?? 0 }));
}

function toStatement(found: StatementFound, input: Complete): Statement {
  const { contacts, topics } = input;
  const { sentence, first, last, telling, ...rest } = found;
  const initiative = initiativeOf(found, input);
  const contact = initiative ? undefined : contactOf(found, contacts);
  return {
    id: `st-${found.content.start}-${found.content.end}`,
    ...rest,
    ...(contact && { contact: contact.id }),
    ...(initiative && { initiative: initiative.id }),
    topics: topicsIn(topics, [found.content]).map((t) => t.id),
  };
}

/** The initiative that a statement is about: it names it, or says "ce projet", "the plan" in the same paragraph after it. */
function initiativeOf(found: StatementFound, { initiatives, statements }: Complete): Initiative | undefined {
  const { lexed } = statements.scene;
  const paragraph = lexed.parts.sentences[found.sentence]?.paragraph;
  const own = initiatives.find(
    (i) =>
      found.content.start <= i.name.start &&
      i.name.end <= found.content.end &&
      i.name.end - i.name.start > (found.content.end - found.content.start) / 2,
  );
  if (own) return own;
  if (!saysProposal(statements.scene, found.first, found.last)) return undefined;
  return initiatives.findLast(
    (i) =>
      i.name.end <= found.content.start &&
      lexed.parts.sentences.some((s) => s.paragraph === paragraph && holds(statements.scene, s, i.name)),
  );
}

/** "ce projet", "cette idée", "the plan": a proposal named before. */
function saysProposal({ lexed }: Scene, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++)
    if (lexed.is(i, 'proposalNoun') && lexed.is(i - 1, 'determiner') && !lexed.is(i - 1, 'someone')) return true;
  return false;
}

function holds({ lexed }: Scene, sentence: { readonly first: number; readonly last: number }, span: Span): boolean {
  const { tokens } = lexed.parts;
  return (tokens[sentence.first]?.start ?? 0) <= span.start && span.end <= (tokens[sentence.last - 1]?.end ?? 0);
}

/** The contact of the statement's sentence, unless the statement only speaks of it ("agreed to meet in May"); else the main one. */
function contactOf(statement: StatementFound, contacts: readonly ContactFound[]): ContactFound | undefined {
  const main = contacts.find((c) => c.main);
  const spoken = (c: ContactFound) =>
    c.evidence.some((e) => statement.content.start <= e.start && e.end <= statement.content.end);
  const here = contacts.find((c) => !c.main && c.sentences.includes(statement.sentence) && !(main && spoken(c)));
  return here && !main?.sentences.includes(statement.sentence) ? here : (main ?? here);
}

function toContact(found: ContactFound, statements: readonly Statement[], { topics, initiatives }: Complete): Contact {
  const { parties, sentences, disputed, ...rest } = settled(found, initiatives);
  const about = statements.filter((s) => s.contact === found.id).map((s) => s.content);
  return { ...rest, participants: parties, topics: topicsIn(topics, [...found.evidence, ...about]).map((t) => t.id) };
}

const OUTCOME: Readonly<Record<Initiative['status'], ContactStatus | undefined>> = {
  proposed: 'proposed',
  blocked: 'refused',
  abandoned: 'cancelled',
  agreed: 'planned',
  ongoing: undefined,
};

/** A contact that the text only names as a proposal has the fate of the proposal. */
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
