import { Command, InvalidArgumentError } from 'commander';
import { dataOption, type PlaceOptions } from '../options.js';

export function serveCommand(): Command {
  const command = new Command('serve')
    .description('serve the pages of the record')
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--port <port>', 'port to listen on', port, 4180);
  return dataOption(command).action(async (options: PlaceOptions & { host: string; port: number }) => {
    const { serveRecord } = await import('../serve-record.js');
    await serveRecord(options);
  });
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/u.test(value) || number > 65535) throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return number;
}
