/** In: the statements about a contact. Out: one account a side, those that took part first, silent ones too. */
import type { Side } from '@readout/reader';
import { daysApart } from './agree.js';
import type { Account, ComparedStatement } from './comparison.js';
import { group } from './group.js';
import { partySides, type Telling } from './telling.js';

const isDay = (date: string | undefined): date is string => date?.length === 'YYYY-MM-DD'.length;

/** An announcement comes before its contact, and is not late. */
function delayOf(tellings: readonly Telling[]): number | undefined {
  const delays = tellings.flatMap(({ reading: { document }, contact: { date, status } }) =>
    status === 'held' && isDay(date) && isDay(document.published) && document.published >= date
      ? [daysApart(document.published, date)]
      : [],
  );
  return delays.length ? Math.min(...delays) : undefined;
}

function account(
  side: Side,
  participant: boolean,
  tellings: readonly Telling[],
  own: readonly ComparedStatement[],
): Account {
  const ownTellings = tellings.filter(({ reading }) => reading.document.side === side);
  const delay = delayOf(ownTellings);
  return {
    side,
    participant,
    documents: ownTellings.map(({ reading }) => reading.document.id),
    ...(delay === undefined ? {} : { delay }),
    published: own.filter(({ relayed }) => !relayed),
    relayed: own.filter(({ relayed }) => relayed),
  };
}

export function accountsOf(tellings: readonly Telling[], statements: readonly ComparedStatement[]): Account[] {
  const took = partySides(tellings);
  const bySide = group(statements, ({ side }) => side);
  const spoke = [...bySide.keys()]
    .filter((side) => side !== undefined)
    .sort()
    .filter((side) => !took.includes(side));
  return [
    ...took.map((side) => account(side, true, tellings, bySide.get(side) ?? [])),
    ...spoke.map((side) => account(side, false, tellings, bySide.get(side) ?? [])),
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
