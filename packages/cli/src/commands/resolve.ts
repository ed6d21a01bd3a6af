import { Command } from 'commander';
import { dataOption, type PlaceOptions } from '../options.js';

export function resolveCommand(): Command {
  const command = new Command('resolve')
    .description('find the contacts of all documents anew, as after an update that resolves in another way')
    .option('--queue', 'let workers do it');
  return dataOption(command).action(async (options: PlaceOptions & { queue?: true }) => {
    const { resolve } = await import('../resolve.js');
    await resolve(options);
  });
}
