import { Command } from 'commander';
import { dataOption, type PlaceOptions } from '../options.js';

export function correctionsCommand(): Command {
  const command = new Command('corrections')
    .description('every correction that was made: what, by whom, why, and whether it still finds what it is about')
    .option('--json', 'print an array');
  return dataOption(command).action(async (options: PlaceOptions & { json?: true }) => {
    const { listCorrections } = await import('../list-corrections.js');
    await listCorrections(options);
  });
}
