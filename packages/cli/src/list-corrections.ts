import type { Correction } from '@readout/record';
import type { PlaceOptions } from './options.js';
import { print } from './output.js';
import { withRecord } from './record.js';

/** `readout corrections`: all that were made, the oldest first. */
export async function listCorrections(options: PlaceOptions & { readonly json?: true }): Promise<void> {
  const all = await withRecord(options, (record) => record.corrections(), { create: false });
  if (options.json) return print(`${JSON.stringify(all, null, 2)}\n`);
  await print(all.map(correctionLine).join('') || 'Nothing was corrected.\n');
}

/** One line: number, what, in which state, by whom and why. */
export function correctionLine(correction: Correction): string {
  const { id, at, author, reason, state, undone } = correction;
  const told = state === 'vanished' ? ' [what it is about is not there any more]' : '';
  const end = undone ? ` [undone by ${undone.author}: ${undone.reason}]` : told;
  return `${id}  ${at.slice(0, 10)}  ${what(correction)}: ${reason} (${author})${end}\n`;
}

function what({ change, documents }: Correction): string {
  switch (change.kind) {
    case 'document':
      return `${change.field} of ${documents[0]} is ${change.value}`;
    case 'contact':
      return `${change.field} of ${change.contact} is ${change.value}`;
    case 'merge':
      return `${change.contacts.join(' and ')} are one`;
    case 'split':
      return `${[...new Set(change.mentions.map(({ document }) => documents[hashes(change).indexOf(document)]))].join(', ')} tell of another contact than ${change.contact}`;
    case 'reject':
      return `${documents[0]} has no statement “${change.statement.words}”`;
    case 'actor':
      return `“${change.actor.words}” in ${documents[0]} is ${change.as.name} (${change.as.id})`;
  }
}

/** In the order of the documents of the correction. */
const hashes = ({ mentions, rest }: Extract<Correction['change'], { kind: 'split' }>): string[] => [
  ...new Set([...mentions, ...rest].map(({ document }) => document)),
];
