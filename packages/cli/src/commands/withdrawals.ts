import { Command } from 'commander';
import { dataOption } from '../options.js';

export function withdrawalsCommand(): Command {
  const command = new Command('withdrawals')
    .description('which documents were withdrawn, by whom and why')
    .option('--json', 'print an array');
  return dataOption(command).action(async (options: { json?: true; data?: string }) => {
    const { listWithdrawals } = await import('../withdraw.js');
    await listWithdrawals(options);
  });
}
