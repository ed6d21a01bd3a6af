import { Command, CommanderError } from 'commander';
import { addCommand } from './commands/add.js';
import { compareCommand } from './commands/compare.js';
import { contactsCommand } from './commands/contacts.js';
import { correctCommand } from './commands/correct.js';
import { correctionsCommand } from './commands/corrections.js';
import { exportCommand } from './commands/export.js';
import { moveCommand } from './commands/move.js';
import { readCommand } from './commands/read.js';
import { rereadCommand } from './commands/reread.js';
import { resolveCommand } from './commands/resolve.js';
import { revisionsCommand } from './commands/revisions.js';
import { serveCommand } from './commands/serve.js';
import { sourcesCommand } from './commands/sources.js';
import { watchCommand } from './commands/watch.js';
import { withdrawCommand } from './commands/withdraw.js';
import { withdrawalsCommand } from './commands/withdrawals.js';
import { workerCommand } from './commands/worker.js';
import { quietWhenCut } from './output.js';
import { complain, failed } from './problems.js';
import { VERSION } from './version.js';

/** The command line: parses, runs one command, sets the exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  quietWhenCut();
  try {
    await program().parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) complain(error);
    else if (error.exitCode !== 0) failed();
  }
}

function program(): Command {
  const top = new Command('readout')
    .description(
      'Reads news and communiqués about diplomacy: who met whom, who says what was said, and where the accounts part.',
    )
    .version(VERSION)
    .showHelpAfterError('(readout --help tells more)')
    .exitOverride();
  const commands = [
    readCommand(),
    compareCommand(),
    addCommand(),
    contactsCommand(),
    revisionsCommand(),
    rereadCommand(),
    resolveCommand(),
    correctCommand(),
    correctionsCommand(),
    withdrawCommand(),
    withdrawalsCommand(),
    watchCommand(),
    sourcesCommand(),
    serveCommand(),
    workerCommand(),
    moveCommand(),
    exportCommand(),
  ];
  for (const command of commands)
    top.addCommand(command.exitOverride().showHelpAfterError(`(readout ${command.name()} --help tells more)`));
  return top;
}
