import { Command } from 'commander';
import { dataOption, type PlaceOptions } from '../options.js';

export function revisionsCommand(): Command {
  const command = new Command('revisions')
    .description('how a document changed: which words, and what that did to its statements')
    .argument('<document>', 'its id, or the hash of one of its texts')
    .option('--json', 'print an array, one entry a change');
  return dataOption(command).action(async (document: string, options: PlaceOptions & { json?: true }) => {
    const { listRevisions } = await import('../list-revisions.js');
    await listRevisions(document, options);
  });
}
