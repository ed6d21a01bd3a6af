/** In: the statements about a contact. Out: one account a side, those that took part first, silent ones too. */
import type { Side } from '@readout/reader';
import type { Account, ComparedStatement } from './comparison.js';
import { partySides, type Telling } from './telling.js';

function account(
  side: Side,
  participant: boolean,
  tellings: readonly Telling[],
  statements: readonly ComparedStatement[],
): Account {
  const own = statements.filter((statement) => statement.side === side);
  return {
    side,
    participant,
    documents: tellings
      .filter(({ reading }) => reading.document.side === side)
      .map(({ reading }) => reading.document.id),
    published: own.filter(({ relayed }) => !relayed),
    relayed: own.filter(({ relayed }) => relayed),
  };
}

export function accountsOf(tellings: readonly Telling[], statements: readonly ComparedStatement[]): Account[] {
  const took = partySides(tellings);
  const spoke = [...new Set(statements.flatMap(({ side }) => side ?? []))]
    .sort()
    .filter((side) => !took.includes(side));
  return [
    ...took.map((side) => account(side, true, tellings, statements)),
    ...spoke.map((side) => account(side, false, tellings, statements)),
  ];
}

/** All that a side is known to have said. */
export function said({ published, relayed }: Account): readonly ComparedStatement[] {
  return [...published, ...relayed];
}

/** False for a side of which nothing is known. */
export function speaks(account: Account): boolean {
  return account.documents.length > 0 || account.relayed.length > 0;
}
