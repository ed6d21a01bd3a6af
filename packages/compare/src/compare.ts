/** In: readings of one contact. Out: its accounts side by side, or nothing where no reading tells of a contact. */
import type { Reading } from '@readout/reader';
import { accountsOf } from './accounts.js';
import { additionsOf } from './additions.js';
import type { Background } from './background.js';
import { Carriers } from './carriers.js';
import { commitmentsOf } from './commitments/index.js';
import type { ComparedDocument, Comparison } from './comparison.js';
import { fieldsOf } from './fields.js';
import { flagsOf } from './flags/index.js';
import { initiativesOf } from './initiatives.js';
import { pairsOf } from './pairs/pairs.js';
import { pressOf } from './press.js';
import { quotationsOf } from './quotations/index.js';
import { type ContactKey, select } from './select.js';
import { actorsOf, summaryOf } from './summary.js';
import { statementsOf } from './telling.js';
import { topicsOf } from './topics.js';

function described({ document }: Reading): ComparedDocument {
  const { text: _, ...rest } = document;
  return rest;
}

/** `contact` names the contact in each reading; without it, the main contact that most readings share is taken. */
export function compare(
  readings: readonly Reading[],
  contact?: readonly ContactKey[],
  background: Background = {},
): Comparison | undefined {
  const tellings = select(readings, contact);
  if (!tellings.length) return undefined;
  const telling = tellings.map(({ reading }) => reading);
  const statements = statementsOf(tellings);
  const accounts = accountsOf(tellings, statements);
  const carriers = new Carriers(accounts);
  const press = pressOf(tellings, statements, carriers);
  const fields = fieldsOf(tellings);
  const summary = summaryOf(tellings, fields);
  const told = new Set(telling);
  const documents = [...told];
  const initiatives = initiativesOf(documents);
  const quotations = quotationsOf(tellings, statements);
  const all = [
    ...statements,
    ...quotations.map(({ quotation }) => quotation),
    ...initiatives.flatMap((initiative) => initiative.statements),
  ];
  return {
    contact: summary,
    documents: documents.map(described),
    without: readings.filter((reading) => !told.has(reading)).map(({ document }) => document.id),
    actors: actorsOf(documents, all, summary.participants),
    accounts,
    press,
    additions: additionsOf(tellings, statements, accounts, quotations),
    quotations,
    fields,
    topics: topicsOf(tellings, accounts, press),
    pairs: pairsOf(accounts),
    initiatives,
    commitments: commitmentsOf(tellings, background.later),
    flags: flagsOf({ tellings, accounts, carriers, press, fields, background }),
  };
}
