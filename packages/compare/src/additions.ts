/** In: what is said, accounts and checked quotations. Out: what the press tells as said and no published account holds. */
import { type Matter, Matters, type Side } from '@readout/reader';
import type { Account, CheckedQuotation, ComparedStatement } from './comparison.js';
import { outermost } from './outermost.js';
import type { Telling } from './telling.js';

const matterOf = ({ passage, topics }: ComparedStatement): Matter => ({ text: passage.words, topics });
const placeOf = ({ passage: { document, start } }: ComparedStatement): string => `${start} ${document}`;

/** Of a side that published, its own account may hold what it is said to have said; else any account. */
class Published {
  readonly #own: ReadonlyMap<Side, Matters>;
  readonly #all: Matters;

  constructor(accounts: readonly Account[]) {
    const published = accounts.filter(({ documents }) => documents.length > 0);
    this.#own = new Map(published.map((account) => [account.side, new Matters(account.published.map(matterOf))]));
    this.#all = new Matters(published.flatMap((account) => account.published.map(matterOf)));
  }

  holds(statement: ComparedStatement): boolean {
    return (this.#own.get(statement.side ?? '') ?? this.#all).has(matterOf(statement));
  }
}

export function additionsOf(
  tellings: readonly Telling[],
  statements: readonly ComparedStatement[],
  accounts: readonly Account[],
  quotations: readonly CheckedQuotation[],
): ComparedStatement[] {
  const published = new Published(accounts);
  if (accounts.every(({ documents }) => documents.length === 0)) return [];
  const press = new Set(tellings.flatMap(({ reading: { document } }) => (document.side ? [] : [document.id])));
  const traced = new Set(quotations.filter(({ found }) => found).map(({ quotation }) => placeOf(quotation)));
  const untraced = new Set(quotations.filter(({ found }) => !found).map(({ quotation }) => placeOf(quotation)));
  return outermost(statements.filter(({ passage }) => press.has(passage.document))).filter((statement) => {
    const place = placeOf(statement);
    return !traced.has(place) && (untraced.has(place) || !published.holds(statement));
  });
}
