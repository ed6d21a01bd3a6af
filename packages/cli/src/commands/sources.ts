import { Command } from 'commander';
import { dataOption } from '../options.js';

export function sourcesCommand(): Command {
  const command = new Command('sources')
    .description('the sources that readout watch follows, and which of them are broken or silent, since when')
    .option('--sources <file>', 'your sources, added to those that come with Readout (else READOUT_SOURCES)')
    .option('--json', 'print an array');
  return dataOption(command).action(async (options: { json?: true; sources?: string; data?: string }) => {
    const { listSources } = await import('../watch/list-sources.js');
    await listSources(options);
  });
}
