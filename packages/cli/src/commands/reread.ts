import { Command } from 'commander';
import { dataOption, type PlaceOptions } from '../options.js';

export function rereadCommand(): Command {
  const command = new Command('reread').description(
    'read again what older versions of the reader or of the world read; stopped, it goes on where it was',
  );
  command.option('--queue', 'let workers do it');
  return dataOption(command).action(async (options: PlaceOptions & { queue?: true }) => {
    const { reread } = await import('../reread.js');
    await reread(options);
  });
}
