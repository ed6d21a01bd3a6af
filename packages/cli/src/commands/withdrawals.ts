import { Command } from 'commander';
import { dataOption, type PlaceOptions } from '../options.js';

export function withdrawalsCommand(): Command {
  const command = new Command('withdrawals')
    .description('which documents were withdrawn, by whom and why')
    .option('--json', 'print an array');
  return dataOption(command).action(async (options: PlaceOptions & { json?: true }) => {
    const { listWithdrawals } = await import('../withdraw.js');
    await listWithdrawals(options);
  });
}
