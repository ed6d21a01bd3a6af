import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Comparison } from '@readout/compare';
import type { Reading } from '@readout/reader';
import type { Names } from './card/comparison-card.js';
import { given, type InputOptions, net, type PlaceOptions } from './options.js';
import { print } from './output.js';
import { report } from './problems.js';
import { type ReadText, readTexts } from './read-texts.js';
import { withRecord } from './record.js';

/** One word that names no file, as a contact's address does. */
export const isContact = (what: readonly string[]): boolean =>
  what.length === 1 &&
  what[0] !== '-' &&
  !existsSync(what[0] as string) &&
  !/[/\\]/u.test(what[0] as string) &&
  extname(what[0] as string) === '';

export interface CompareOptions extends Omit<InputOptions, 'publisher'> {
  /** One for all files, or one for each. */
  readonly publisher?: readonly string[];
}

/** `readout compare FILE FILE…`: read and compared at once, nothing is kept. */
export async function compareTexts(files: readonly string[], options: CompareOptions): Promise<void> {
  const { publisher: publishers = [], ...known } = options;
  if (publishers.length > 1 && publishers.length !== files.length) {
    report(
      files.join(' '),
      `${publishers.length} publishers are named for ${files.length} files; name one for all, or one for each`,
    );
    return;
  }
  const texts: ReadText[] = [];
  for (const [at, file] of files.entries()) {
    const publisher = publishers[at] ?? publishers[0];
    for await (const text of readTexts([file], given({ ...known, ...(publisher && { publisher }) }), net(known)))
      if ('reading' in text) texts.push(text);
  }
  if (texts.length < 2) {
    report(
      files.join(' '),
      `comparing needs two texts or more; ${texts.length === 1 ? 'only one was' : 'none was'} read`,
    );
    return;
  }
  const { compare } = await import('@readout/compare');
  const readings = distinct(texts.map(({ reading }) => reading));
  const names = new Map(readings.map(({ document }, at) => [document.id, texts[at]?.name ?? '']));
  const comparison = compare(readings);
  if (comparison) await printComparison(comparison, readings, options, names);
  else report(files.join(' '), 'none of these texts tells of a contact; there is nothing to compare');
}

/** `readout compare CONTACT`: the accounts that the record holds of one contact. */
export async function compareContact(address: string, options: CompareOptions & PlaceOptions): Promise<void> {
  const page = await withRecord(options, (record) => record.contact(address), { create: false });
  if (!page) {
    report(address, 'there is no such file, and no such contact in the record; "readout contacts" lists them');
    return;
  }
  const { compare } = await import('@readout/compare');
  const comparison = compare(page.readings, page.mentions, page.background);
  const names = new Map(page.documents.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])));
  if (comparison) await printComparison(comparison, page.readings, options, names);
}

async function printComparison(
  comparison: Comparison,
  readings: readonly Reading[],
  { json, jsonl }: CompareOptions,
  names?: Names,
): Promise<void> {
  if (jsonl) return print(`${JSON.stringify(comparison)}\n`);
  if (json) return print(`${JSON.stringify(comparison, null, 2)}\n`);
  const [{ comparisonCard }, { styleFor }] = await Promise.all([
    import('./card/comparison-card.js'),
    import('./card/style.js'),
  ]);
  await print(`${comparisonCard(comparison, readings, styleFor(process.stdout, false), names)}\n`);
}

/** Two texts given under one id are told apart. */
function distinct(readings: readonly Reading[]): Reading[] {
  const seen = new Map<string, number>();
  return readings.map((reading) => {
    const { id } = reading.document;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? reading : { ...reading, document: { ...reading.document, id: `${id}#${times}` } };
  });
}
