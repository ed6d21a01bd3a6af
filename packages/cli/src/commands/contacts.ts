import { Command } from 'commander';
import { dataOption, type PlaceOptions } from '../options.js';

export function contactsCommand(): Command {
  const command = new Command('contacts')
    .description('what the record holds, newest first')
    .option('--json', 'print an array');
  return dataOption(command).action(async (options: PlaceOptions & { json?: true }) => {
    const { listContacts } = await import('../list-contacts.js');
    await listContacts(options);
  });
}
