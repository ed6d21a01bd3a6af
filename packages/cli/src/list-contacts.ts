import type { ContactRow } from '@readout/record';
import type { PlaceOptions } from './options.js';
import { print } from './output.js';
import { withRecord } from './record.js';

/** `readout contacts`: what the record holds, newest first. */
export async function listContacts(options: PlaceOptions & { readonly json?: true }): Promise<void> {
  const contacts = await withRecord(options, (record) => record.contacts(), { create: false });
  if (options.json) await print(`${JSON.stringify(contacts, null, 2)}\n`);
  else
    await print(
      contacts.length
        ? contacts.map(line).join('')
        : 'The record holds no contact yet; add texts with: readout add FILE…\n',
    );
}

function line({ id, kind, status, date, initiator, participants, documents, voices }: ContactRow): string {
  const who = participants.map(({ name, side }) => (side ? `${name} (${side})` : name)).join(', ');
  const asked = initiator ? `, initiative: ${initiator === 'joint' ? 'both' : initiator}` : '';
  const told = documents.length === 1 ? '1 document' : `${documents.length} documents`;
  const reprints = voices < documents.length ? `, ${voices === 1 ? 'one voice' : `${voices} voices`}` : '';
  return `${date ?? 'no date'}  ${kind}${status === 'held' ? '' : `, ${status}`}: ${who}${asked} (${told}${reprints})  ${id}\n`;
}
