import { Command } from 'commander';
import type { CompareOptions } from '../compare.js';
import { dataOption, inputOptions, type PlaceOptions } from '../options.js';

export function compareCommand(): Command {
  const command = new Command('compare')
    .description(
      'compare what two or more texts say of one contact (nothing is kept), or the accounts of a contact of the record',
    )
    .argument('<file|contact...>', 'two texts or more, or the address of one contact')
    .option('--json', 'print the comparison as JSON: accounts, topics, fields, flags')
    .option('--jsonl', 'print the same on one line')
    .option(
      '--publisher <name>',
      'who published the texts: once for all files, or once for each, in their order',
      (name: string, others: readonly string[] = []) => [...others, name],
    );
  return dataOption(inputOptions(command)).action(async (what: string[], options: CompareOptions & PlaceOptions) => {
    const { compareTexts, compareContact, isContact } = await import('../compare.js');
    if (isContact(what)) await compareContact(what[0] as string, options);
    else await compareTexts(what, options);
  });
}
