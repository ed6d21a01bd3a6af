/** In: one telling of a contact. Out: what its parties say there that they will do. */
import type { Contact, ContactKind, Reading, Side, Span, Statement } from '@readout/reader';
import type { CommitmentKind, Passage } from '../comparison.js';
import { indexOf } from '../reading-index.js';
import { partySides, passage, sideOf, statementsAbout, type Telling, vouching } from '../telling.js';
import { endOf } from './keeping-rules.js';
import { wordingRuleOf } from './wording-rules.js';

export interface ToldCommitment {
  readonly kind: CommitmentKind;
  readonly sides: readonly Side[];
  /** Whose account tells it; absent where the press alone does. */
  readonly side?: Side;
  readonly passage: Passage;
  readonly due?: string;
  readonly contactKind?: ContactKind;
  readonly topics: readonly string[];
  readonly rule: string;
}

/** Meetings of the same sides that are planned, after the contact itself. */
function plansOf({ reading, contact }: Telling, sides: readonly Side[]): Contact[] {
  const isLater = ({ date }: Contact) => !date || !contact.date || endOf(date) > endOf(contact.date);
  return reading.contacts.filter(
    (one) =>
      one !== contact &&
      one.status === 'planned' &&
      isLater(one) &&
      partySides([{ reading, contact: one }]).join() === sides.join(),
  );
}

/** The sides that bind themselves: all where it is joint, else the speaker's, if it is a party. */
function bound({ speaker, side }: Statement, reading: Reading, sides: readonly Side[]): readonly Side[] {
  if (speaker === 'joint') return sides;
  const own = speaker ? sideOf(reading, { actor: speaker }) : side;
  return sides.filter((one) => one === own);
}

const holds = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end;

/** The sentence around a span, without its full stop. */
function sentenceAt(text: string, { start, end }: Span): Span {
  const before = /[^.!?…。！？\n]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^.!?…。！？\n]*/u.exec(text.slice(end))?.[0] ?? '';
  return { start: start - before.trimStart().length, end: end + after.trimEnd().length };
}

const planned = ({ date, kind }: Contact) => ({ ...(date ? { due: date } : {}), contactKind: kind });
const bySide = (side: Side | undefined) => (side ? { side } : {});

function fromStatement(
  { reading }: Telling,
  statement: Statement,
  plans: readonly Contact[],
  parties: readonly Side[],
): ToldCommitment[] {
  const { language, text } = reading.document;
  const { act, cue, content, topics } = statement;
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const row = wordingRuleOf({ language, act, cue: words(cue), content: words(content) });
  const sides = bound(statement, reading, parties);
  if (!row || !sides.length) return [];
  const plan =
    row.kind === 'meet' ? plans.find(({ evidence }) => evidence.some((span) => holds(content, span))) : undefined;
  return [
    {
      kind: row.kind,
      sides,
      ...bySide(vouching(statement.side, reading)),
      passage: passage(reading, content, statement.id),
      ...(plan ? planned(plan) : {}),
      topics,
      rule: row.id,
    },
  ];
}

/** "They will meet on 3 May": planned, and not inside anything said. */
function fromPlan({ reading }: Telling, plan: Contact, sides: readonly Side[]): ToldCommitment[] {
  const [span] = plan.evidence;
  if (!span || reading.statements.some(({ content }) => holds(content, span))) return [];
  const found = passage(reading, sentenceAt(reading.document.text, span));
  const { side } = reading.document;
  return [
    { kind: 'meet', sides, ...bySide(side), passage: found, ...planned(plan), topics: plan.topics, rule: plan.rule },
  ];
}

export function toldIn(telling: Telling): ToldCommitment[] {
  const sides = partySides([telling]);
  const plans = plansOf(telling, sides);
  const { byContact } = indexOf(telling.reading);
  const statements = new Set([...statementsAbout(telling), ...plans.flatMap(({ id }) => byContact.get(id) ?? [])]);
  return [
    ...[...statements].flatMap((statement) => fromStatement(telling, statement, plans, sides)),
    ...plans.flatMap((plan) => fromPlan(telling, plan, sides)),
  ].sort((a, b) => a.passage.start - b.passage.start);
}
