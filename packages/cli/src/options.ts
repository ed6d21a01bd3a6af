import { DATE_FORM, type Given, type NetOptions, publicationDate } from '@readout/gather';
import { type Command, InvalidArgumentError } from 'commander';

/** Options of every command that reads texts. */
export interface InputOptions {
  readonly json?: true;
  readonly jsonl?: true;
  readonly language?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly allowPrivate?: true;
}

/** What every command that reads texts is told of them. */
export const inputOptions = (command: Command): Command =>
  command
    .option('--language <code>', 'language of the texts; found when not given')
    .option('--published <date>', `date of publication of all of them (${DATE_FORM})`, date)
    .option('--url <address>', 'where they were published')
    .option('--allow-private', 'fetch from private and loopback addresses too');

export const readingOptions = (command: Command): Command =>
  inputOptions(command)
    .option('--json', 'print the reading as JSON: an object, an array for several')
    .option('--jsonl', 'print one reading a line, in input order')
    .option('--publisher <name>', 'who published all of them; a line of .jsonl may name its own');

/** Where the record is that a command works on. */
export interface PlaceOptions {
  readonly data?: string;
  readonly database?: string;
}

export const dataOption = (command: Command): Command =>
  command
    .option(
      '--data <dir>',
      "the record's folder (else READOUT_DATA, else ./data): it survives a killed process, not a power cut",
    )
    .option('--database <url>', 'a PostgreSQL 15 or later instead of a folder (else DATABASE_URL)', url);

/** Options of every command that changes what others have done. */
export interface SignedOptions extends PlaceOptions {
  readonly author?: string;
  readonly reason?: string;
}

export const signedOptions = (command: Command): Command =>
  command
    .option('--reason <words>', 'why; it is kept and shown')
    .option('--author <name>', 'who answers for it (else READOUT_AUTHOR, else the name of the user)');

/** How addresses are fetched. */
export const net = ({ allowPrivate }: InputOptions): NetOptions => ({ allowPrivate: allowPrivate ?? false });

export const given = ({ language, published, publisher, url }: InputOptions): Given =>
  Object.fromEntries(
    Object.entries({ language, published, publisher, url }).filter(([, value]) => value !== undefined),
  );

function url(value: string): string {
  if (!/^postgres(?:ql)?:\/\//u.test(value))
    throw new InvalidArgumentError('Write the address of a PostgreSQL: postgresql://user@host/database.');
  return value;
}

function date(value: string): string {
  const found = publicationDate(value);
  if (!found) throw new InvalidArgumentError(`Write ${DATE_FORM}.`);
  return found;
}
