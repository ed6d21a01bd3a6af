import { Command } from 'commander';
import { dataOption } from '../options.js';

export function rereadCommand(): Command {
  const command = new Command('reread').description(
    'read again what older versions of the reader or of the world read; stopped, it goes on where it was',
  );
  return dataOption(command).action(async (options: { data?: string }) => {
    const { reread } = await import('../reread.js');
    await reread(options);
  });
}
