import { Command } from 'commander';
import { dataOption } from '../options.js';

export function correctionsCommand(): Command {
  const command = new Command('corrections')
    .description('every correction that was made: what, by whom, why, and whether it still finds what it is about')
    .option('--json', 'print an array');
  return dataOption(command).action(async (options: { json?: true; data?: string }) => {
    const { listCorrections } = await import('../list-corrections.js');
    await listCorrections(options);
  });
}
