import { Command } from 'commander';
import { dataOption, type SignedOptions, signedOptions } from '../options.js';

export function withdrawCommand(): Command {
  const command = new Command('withdraw')
    .description('take the text of a document out of the record, with all its revisions; a tombstone keeps why')
    .argument('<document>', 'its id, or the hash of one of its texts')
    .option('--undo', 'lift the tombstone: the document can be added again');
  return dataOption(signedOptions(command)).action(
    async (document: string, options: SignedOptions & { undo?: true }) => {
      const { withdraw } = await import('../withdraw.js');
      await withdraw(document, options);
    },
  );
}
