import { Command } from 'commander';
import { dataOption, type PlaceOptions } from '../options.js';

export function exportCommand(): Command {
  const command = new Command('export').description(
    'print the whole record as lines of JSON: documents, readings, contacts, mentions, addresses, corrections, withdrawals',
  );
  return dataOption(command).action(async (options: PlaceOptions) => {
    const { exportRecord } = await import('../export-record.js');
    await exportRecord(options);
  });
}
