import { Command } from 'commander';
import { dataOption, type SignedOptions, signedOptions } from '../options.js';

type Give = (options: SignedOptions) => Promise<void>;

/** `readout correct …`: one subcommand for each thing that can be corrected. */
export function correctCommand(): Command {
  const command = new Command('correct').description(
    'correct what was read or resolved; kept apart from the readings and applied again after every re-reading',
  );
  const add = (sub: Command): Command => {
    command.addCommand(dataOption(signedOptions(sub)).exitOverride());
    return sub;
  };
  add(new Command('document'))
    .description('mend the publisher or the date of publication of a document, which is then read again')
    .argument('<document>')
    .option('--publisher <name>')
    .option('--published <date>')
    .action((document: string, { publisher, published, ...options }) =>
      work(({ correctDocument }) => correctDocument(document, { publisher, published }, options)),
    );
  add(new Command('contact'))
    .description('set a field of a contact in all documents that tell of it')
    .argument('<contact>', 'its address')
    .argument('<field>', 'kind, status, date, initiator, place or duration')
    .argument('<value>')
    .action((contact: string, field: string, value: string, options) =>
      work(({ correctContact }) => correctContact(contact, field, value, options)),
    );
  add(new Command('merge'))
    .description('say that two contacts or more are one')
    .argument('<contact...>', 'their addresses')
    .action((contacts: string[], options) =>
      work(({ correctRecord }) => correctRecord({ kind: 'merge', contacts }, options)),
    );
  add(new Command('split'))
    .description('say that some documents of a contact tell of another one')
    .argument('<contact>', 'its address')
    .argument('<document...>', 'those that tell of the other one')
    .action((contact: string, documents: string[], options) =>
      work(({ correctRecord }) => correctRecord({ kind: 'split', contact, documents }, options)),
    );
  add(new Command('reject'))
    .description('say that a statement was not made')
    .argument('<document>')
    .argument('<statement>', 'its id, as in "readout read --json"')
    .action((document: string, statement: string, options) =>
      work(({ correctRecord }) => correctRecord({ kind: 'reject', document, statement }, options)),
    );
  add(new Command('actor'))
    .description('say who an actor of a document is')
    .argument('<document>')
    .argument('<actor>', 'its id in the reading, as unnamed/120-141')
    .requiredOption('--as <id>', 'person/first-last, org/NAME …')
    .requiredOption('--name <name>', 'in English')
    .option('--side <side>', 'for whom it speaks: FR, org/EU')
    .option('--office <office>')
    .action((document: string, actor: string, { as, name, side, office, ...options }) =>
      work(({ correctActor }) => correctActor(document, actor, { id: as, name, side, office }, options)),
    );
  add(new Command('undo'))
    .description('undo a correction; it stays in the list')
    .argument('<number>', 'as in "readout corrections"')
    .action((number: string, options) => work(({ undoCorrection }) => undoCorrection(number, options)));
  return command;
}

async function work(give: (module: typeof import('../correct.js')) => ReturnType<Give>): Promise<void> {
  await give(await import('../correct.js'));
}
