import { Command, InvalidArgumentError } from 'commander';
import { dataOption } from '../options.js';
import type { WorkerOptions } from '../worker.js';

export function workerCommand(): Command {
  const command = new Command('worker')
    .description(
      'read and resolve what others gave to be done (add --queue), on as many machines as share a PostgreSQL',
    )
    .option('--batch <count>', 'jobs taken at once: so many are done again when a worker is killed', count, 20)
    .option('--drain', 'end when nothing is left to do')
    .option('--json', 'print an object a batch: what was done with which documents');
  return dataOption(command).action(async (options: WorkerOptions) => {
    const { worker } = await import('../worker.js');
    await worker(options);
  });
}

function count(value: string): number {
  const number = Number(value);
  if (!/^\d+$/u.test(value) || number < 1 || number > 1000)
    throw new InvalidArgumentError('Give a number from 1 to 1000.');
  return number;
}
