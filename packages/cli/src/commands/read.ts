import { Command } from 'commander';
import { type InputOptions, readingOptions } from '../options.js';

export function readCommand(): Command {
  const command = new Command('read')
    .description('read texts and print what they hold')
    .argument(
      '<file|address...>',
      'files, folders or addresses: pages, feeds, sitemaps, PDF, WARC, .txt, .jsonl; - is standard input',
    );
  return readingOptions(command)
    .option('--why', 'name the rule behind each line')
    .action(async (files: string[], options: InputOptions & { why?: true }) => {
      const { read } = await import('../read.js');
      await read(files, options);
    });
}
