import type { RevisionStep } from '@readout/record';
import type { PlaceOptions } from './options.js';
import { print } from './output.js';
import { report } from './problems.js';
import { withRecord } from './record.js';

/** `readout revisions DOCUMENT`: what each revision changed of the one before. */
export async function listRevisions(document: string, options: PlaceOptions & { readonly json?: true }): Promise<void> {
  const steps = await withRecord(options, (record) => record.revisions(document), { create: false });
  if (!steps) return report(document, 'there is no such document in the record; give the id under which it was added');
  if (options.json) return print(`${JSON.stringify(steps, null, 2)}\n`);
  await print(steps.length ? steps.map(stepText).join('\n') : `${document} has one text: nothing was changed\n`);
}

/** Unchanged words that are shown on either side of a change, in characters. */
const AROUND = 40;

function stepText({ from, to, words, statements: { added, dropped, changed } }: RevisionStep): string {
  const lines = [
    `Revision ${to.number}${to.newest ? ', the newest' : ''}: ${to.hash}${to.published ? `, published ${to.published}` : ''}; before it: ${from.hash}`,
    words
      .map(({ kind, text }) => (kind === 'same' ? shortened(text) : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
      .join(''),
    ...added.map(({ words: said }) => `+ said: ${said}`),
    ...dropped.map(({ words: said }) => `- said: ${said}`),
    ...changed.map(({ before, after, fields }) => `~ said: ${before.words} → ${after.words} (${fields.join(', ')})`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const shortened = (text: string): string =>
  text.length <= 2 * AROUND ? text : `${text.slice(0, AROUND)} … ${text.slice(-AROUND)}`;
