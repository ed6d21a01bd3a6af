import { lastIndexWhere } from '../1-text/index.js';
import type { Flag, Span, Statement } from '../reading.js';
import { type Compared, compared, isSame } from './matter.js';

/** A flag shows the passages nearest to its claim, in the order of the text, and no more than so many. */
const MOST = 12;

/** Of the joint statements of one account so many are held against a claim. */
const MOST_TOLD = 200;

/** Statements of one account that say the same in the same words: compared once. */
interface Told {
  readonly side: string;
  readonly matter: Compared;
  readonly passages: Span[];
}

/** What the accounts of one contact hold: all their passages, and what they say of both parties. */
class Accounts {
  readonly passages: Span[] = [];
  readonly #joint = new Map<string, Told>();
  readonly #found = new Map<string, readonly Told[]>();

  add(side: string, { speaker, content, topics }: Statement, text: string): void {
    this.passages.push(content);
    if (speaker !== 'joint') return;
    const key = `${side} ${topics} ${text}`;
    const known = this.#joint.get(key);
    if (known) known.passages.push(content);
    else if (this.#joint.size < MOST_TOLD)
      this.#joint.set(key, { side, matter: compared({ text, topics }), passages: [content] });
  }

  /** What the accounts say jointly of the matter of a claim. */
  about(text: string, topics: readonly string[]): readonly Told[] {
    const key = `${topics} ${text}`;
    let found = this.#found.get(key);
    if (!found) {
      const claim = compared({ text, topics });
      found = [...this.#joint.values()].filter((told) => isSame(told.matter, claim));
      this.#found.set(key, found);
    }
    return found;
  }
}

/** Claims printed as said by both that only one side's account holds, or none. `statements` are in the order of the text. */
export function jointClaims(text: string, statements: readonly Statement[]): Flag[] {
  const words = ({ content }: Statement) => text.slice(content.start, content.end);
  const byContact = new Map<string | undefined, Accounts>();
  for (const statement of statements) {
    const { contact, side, source } = statement;
    const accounts = byContact.get(contact) ?? new Accounts();
    byContact.set(contact, accounts);
    if (side && side !== 'joint' && source !== undefined) accounts.add(side, statement, words(statement));
  }
  return openClaims(statements).flatMap((claim) => {
    const accounts = byContact.get(claim.contact) as Accounts;
    return accounts.passages.length === 0 ? [] : flag(claim, accounts, accounts.about(words(claim), claim.topics));
  });
}

function flag({ content }: Statement, accounts: Accounts, shared: readonly Told[]): Flag[] {
  const sides = [...new Set(shared.map((told) => told.side))];
  if (sides.length > 1) return [];
  if (sides.length === 0)
    return [
      {
        kind: 'unattributed',
        message: 'printed as said by both; no account in the text carries it',
        evidence: [content, ...nearest(content, [accounts.passages])],
      },
    ];
  return [
    {
      kind: 'joint-from-one-side',
      message: `printed as said by both; only the account of ${sides[0]} carries it`,
      evidence: [
        content,
        ...nearest(
          content,
          shared.map((told) => told.passages),
        ),
      ],
    },
  ];
}

/** The passages nearest to a claim, from lists in the order of the text. */
function nearest(claim: Span, lists: readonly (readonly Span[])[]): Span[] {
  const near = lists.flatMap((list) => {
    const at = lastIndexWhere(list, (s) => s.start <= claim.start);
    return list.slice(Math.max(0, at + 1 - MOST), at + 1 + MOST);
  });
  const distance = (s: Span) => Math.abs(s.start - claim.start);
  return near
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Joint statements that nobody vouches for and that lie in no other joint statement. */
function openClaims(statements: readonly Statement[]): Statement[] {
  const joint = statements.filter((s) => s.speaker === 'joint');
  const claims: Statement[] = [];
  let reach = 0;
  joint.forEach((claim, i) => {
    const { start, end } = claim.content;
    let covered = reach >= end;
    for (let j = i + 1; joint[j]?.content.start === start; j++) covered ||= (joint[j] as Statement).content.end >= end;
    reach = Math.max(reach, end);
    if (!covered && !claim.source && claim.side === 'joint') claims.push(claim);
  });
  return claims;
}
