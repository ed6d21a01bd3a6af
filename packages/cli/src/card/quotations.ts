import type { CheckedQuotation, Comparison, QuotationVerdict, WordChange } from '@readout/compare';
import type { Style } from './style.js';
import { quoted } from './words.js';
import { wrap } from './wrap.js';

const VERDICTS: Readonly<Record<QuotationVerdict, string>> = {
  verbatim: 'word for word',
  shortened: 'shortened',
  'inserted-words': 'words inserted',
  'other-words': 'other words',
  'other-language': 'perhaps translated',
  'not-found': 'in no communiqué',
};

/** Each quotation of the press, what became of it, and what it comes from. */
export function quotationLines({ quotations, documents }: Comparison, style: Style): string[] {
  if (quotations.length === 0) return [];
  const names = new Map(documents.map(({ id, publisher }) => [id, publisher ?? id]));
  return ['', style.bold('Quotations'), ...quotations.flatMap((one) => oneQuotation(one, names, style))];
}

function oneQuotation(checked: CheckedQuotation, names: ReadonlyMap<string, string>, style: Style): string[] {
  const { quotation, verdict, marked, found, changes } = checked;
  const changed = changes.length ? `, ${marked ? 'and says so' : 'and does not say so'}` : '';
  const from = found ? `; ${names.get(found.document) ?? found.document}` : '';
  const there = changes.length
    ? changes.map(changeWords).join('')
    : verdict === 'other-language'
      ? found?.words
      : undefined;
  return [
    ...wrap(`- ${quoted(quotation.passage.words, 'quote')}: ${VERDICTS[verdict]}${changed}${from}`, style.width, '  '),
    ...(there ? wrap(`> ${there}`, style.width - 2, '  ').map((line) => style.dim(`  ${line}`)) : []),
  ];
}

/** As plain text shows a word diff: "[-left out-]", "{+put in+}". */
function changeWords({ kind, words }: WordChange): string {
  const blank = words.slice(words.trimEnd().length);
  if (kind === 'dropped') return `[-${words.trimEnd()}-]${blank}`;
  return kind === 'added' ? `{+${words.trimEnd()}+}${blank}` : words;
}
