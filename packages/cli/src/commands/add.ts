import { Command } from 'commander';
import type { AddOptions } from '../add.js';
import { dataOption, readingOptions } from '../options.js';

export function addCommand(): Command {
  const command = new Command('add')
    .description(
      'read texts and keep them in the record; the same document twice is kept once; stopped, an import goes on where it was',
    )
    .argument(
      '<file|address...>',
      'files, folders or addresses: pages, feeds, sitemaps, PDF, WARC, .txt, .jsonl; - is standard input',
    );
  return dataOption(readingOptions(command))
    .option('--progress', 'print how far it has come, a line a second, instead of a line a text')
    .option('--queue', 'keep the texts unread and let workers read them: see "readout worker"')
    .action(async (files: string[], options: AddOptions & { queue?: true }) => {
      if (options.queue) {
        const { queueTexts } = await import('../queue-texts.js');
        return queueTexts(files, options);
      }
      const { add } = await import('../add.js');
      return add(files, options);
    });
}
