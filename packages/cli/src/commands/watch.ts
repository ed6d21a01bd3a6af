import { Command, InvalidArgumentError } from 'commander';
import { dataOption } from '../options.js';
import type { WatchOptions } from '../watch/watch.js';

export function watchCommand(): Command {
  const command = new Command('watch')
    .description('follow the sources: fetch, read and keep what they publish, and announce flags')
    .argument('[source...]', 'only these; all when none is named')
    .option('--once', 'visit what is due now, and end')
    .option('--sources <file>', 'your sources, added to those that come with Readout (else READOUT_SOURCES)')
    .option('--webhook <address>', 'send flags there, signed with READOUT_WEBHOOK_SECRET')
    .option('--delay <seconds>', 'between two requests to one host', seconds)
    .option('--allow-private', 'fetch from private and loopback addresses too');
  return dataOption(command).action(async (only: string[], options: WatchOptions) => {
    const { watch } = await import('../watch/watch.js');
    await watch({ ...options, ...(only.length > 0 ? { only } : {}) });
  });
}

/** In milliseconds. */
function seconds(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 3600)) throw new InvalidArgumentError('Give seconds, from 0 to 3600.');
  return number * 1000;
}
