import { Command } from 'commander';

export function moveCommand(): Command {
  return new Command('move')
    .description('copy a whole record to the other engine, all or nothing; the one it comes from stays as it is')
    .requiredOption('--from <place>', 'a folder, or the address of a PostgreSQL (postgresql://…)')
    .requiredOption('--to <place>', 'the same; it must be empty')
    .action(async ({ from, to }: { from: string; to: string }) => {
      const { move } = await import('../move.js');
      await move(from, to);
    });
}
