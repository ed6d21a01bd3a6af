import { Command } from 'commander';
import { dataOption, type InputOptions, inputOptions } from '../options.js';

export function compareCommand(): Command {
  const command = new Command('compare')
    .description(
      'compare what two or more texts say of one contact (nothing is kept), or the accounts of a contact of the record',
    )
    .argument('<file|contact...>', 'two texts or more, or the address of one contact');
  return dataOption(inputOptions(command)).action(async (what: string[], options: InputOptions & { data?: string }) => {
    const { compareTexts, compareContact, isContact } = await import('../compare.js');
    if (isContact(what)) await compareContact(what[0] as string, options);
    else await compareTexts(what, options);
  });
}
