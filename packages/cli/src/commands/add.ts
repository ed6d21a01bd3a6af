import { Command } from 'commander';
import { dataOption, type InputOptions, readingOptions } from '../options.js';

export function addCommand(): Command {
  const command = new Command('add')
    .description('read texts and keep them in the record; the same document twice is kept once')
    .argument(
      '<file|address...>',
      'files, folders or addresses: pages, feeds, sitemaps, PDF, WARC, .txt, .jsonl; - is standard input',
    );
  return dataOption(readingOptions(command)).action(
    async (files: string[], options: InputOptions & { data?: string }) => {
      const { add } = await import('../add.js');
      await add(files, options);
    },
  );
}
