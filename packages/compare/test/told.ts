/** Makes a reading by hand, from a text with marks: `⟦name:words⟧`, which may nest. */
import type { Claim, Contact, Initiative, Reading, Span, Stance, Statement, TopicFound } from '@readout/reader';

interface Labels {
  readonly id: string;
  readonly side?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly text: string;
  readonly contact?: Partial<Contact> | null;
  /** Names of marks. */
  readonly statements?: Record<string, Partial<Statement>>;
  readonly claims?: Record<string, Partial<Claim>>;
  /** Topic → marks that mention it. */
  readonly topics?: Record<string, readonly string[]>;
  /** Mark that names it → mark of its evidence → [side, stance]. */
  readonly initiatives?: Record<string, Record<string, readonly [string, Stance]>>;
}

function unmark(marked: string): { text: string; spans: Record<string, Span> } {
  const spans: Record<string, Span> = {};
  const open: { name: string; start: number }[] = [];
  let text = '';
  for (const part of marked.split(/(⟦\w+:|⟧)/)) {
    if (part.startsWith('⟦')) open.push({ name: part.slice(1, -1), start: text.length });
    else if (part === '⟧') {
      const { name, start } = open.pop() ?? { name: '', start: 0 };
      spans[name] = { start, end: text.length };
    } else text += part;
  }
  return { text, spans };
}

const people = [
  { id: 'person/emmanuel-macron', kind: 'person', name: 'Emmanuel Macron', side: 'FR', mentions: [] },
  { id: 'person/vladimir-putin', kind: 'person', name: 'Vladimir Putin', side: 'RU', mentions: [] },
  { id: 'institution/kremlin', kind: 'institution', name: 'Kremlin', side: 'RU', mentions: [] },
  { id: 'institution/elysee', kind: 'institution', name: 'Élysée', side: 'FR', mentions: [] },
] as const;

export function told(labels: Labels): Reading {
  const { text, spans } = unmark(labels.text);
  const at = (name: string): Span => spans[name] ?? { start: 0, end: 1 };
  const whole = { start: 0, end: text.length };
  const base = { basis: 'stated', rule: 'test' } as const;
  const claims = Object.entries(labels.claims ?? {}).map(
    ([name, claim]): Claim => ({ field: 'initiator', value: '', evidence: at(name), ...base, ...claim }),
  );
  const contact: Contact = {
    id: 'ct-0',
    kind: 'call',
    status: 'held',
    main: true,
    claims,
    topics: [],
    evidence: [whole],
    rule: 'test',
    participants: ['person/vladimir-putin', 'person/emmanuel-macron'].map((actor) => ({
      actor,
      evidence: whole,
      basis: 'stated' as const,
    })),
    ...labels.contact,
  };
  const statements = Object.entries(labels.statements ?? {}).map(([name, statement]): Statement => {
    const content = at(name);
    return {
      id: `st-${content.start}-${content.end}`,
      form: 'paraphrase',
      act: 'say',
      content,
      contact: 'ct-0',
      topics: [],
      ...base,
      ...statement,
    };
  });
  const topics = Object.entries(labels.topics ?? {}).map(
    ([id, names]): TopicFound => ({ id, mentions: names.map(at) }),
  );
  const initiatives = Object.entries(labels.initiatives ?? {}).map(([name, told]): Initiative => {
    const positions = Object.entries(told).map(([mark, [side, stance]]) => ({
      side,
      stance,
      evidence: at(mark),
      rule: 'test',
    }));
    const having = (stance: Stance) =>
      positions.filter((position) => position.stance === stance).map(({ side }) => side);
    const sides = { proposers: having('propose'), supporters: having('support'), opponents: having('oppose') };
    return { id: name, name: at(name), positions, ...sides, status: 'blocked', evidence: [], rule: 'test' };
  });
  const { id, side, publisher, published } = labels;
  const document = {
    id,
    text,
    language: 'en',
    ...(side ? { side } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
  };
  const contacts = labels.contact === null ? [] : [contact];
  return {
    format: 'readout/1',
    reader: 'test',
    world: 'test',
    document,
    actors: people,
    contacts,
    statements,
    initiatives,
    topics,
    voices: [],
    flags: [],
  };
}
