import { type ComparedStatement, type Comparison, compare } from '@readout/compare';
import type { Reading, Statement } from '@readout/reader';
import { actWords } from './acts.js';
import { comparisonLines, type Names } from './comparison-card.js';
import { flagLines } from './flags.js';
import { initiativeLines } from './initiatives.js';
import { type Style, styleFor } from './style.js';
import { whyLines } from './why.js';
import { contactLine, namesIn, partyWords, quoted, speakerOf } from './words.js';
import { wrap } from './wrap.js';

/** One reading as lines: each main contact with its accounts, then what else the document holds. */
export function* readingCard(
  reading: Reading,
  options: { readonly why: boolean; readonly name?: string },
): Generator<string> {
  const style = styleFor(process.stdout, options.why);
  const actor = namesIn(reading);
  const names: Names = new Map(options.name === undefined ? [] : [[reading.document.id, options.name]]);
  const shown = new Set<string | undefined>();
  let cards = 0;
  for (const contact of reading.contacts.filter(({ main }) => main)) {
    const comparison = compare([reading], [{ document: reading.document.id, contact: contact.id }]);
    if (!comparison) continue;
    yield* comparisonLines(comparison, cards++ ? [] : [reading], style, names);
    for (const { passage } of statementsIn(comparison)) shown.add(passage.statement);
  }
  if (cards === 0) yield* aloneLines(reading, style, names);
  yield* section('In passing', passing(reading, actor, style), style);
  const rest = reading.statements.filter(({ id }) => !shown.has(id));
  yield* section(
    'Besides',
    rest.map((one) => saidLine(one, reading, actor)),
    style,
  );
  if (style.why) yield* whyLines(reading, style);
  yield '';
  yield voices(reading, style);
}

const statementsIn = ({ accounts, press }: Comparison): readonly ComparedStatement[] => [
  ...accounts.flatMap(({ published, relayed }) => [...published, ...relayed]),
  ...press.statements,
];

/** A document that tells of no contact. */
function aloneLines(reading: Reading, style: Style, names: Names): string[] {
  const { title, id, publisher, published } = reading.document;
  const head = [title ?? publisher ?? names.get(id) ?? id, published].filter((part) => part !== undefined).join(', ');
  const flags = reading.flags.map(({ kind, message, evidence }) => ({
    kind,
    message,
    passages: evidence.map((span) => ({
      ...span,
      document: id,
      words: reading.document.text.slice(span.start, span.end),
    })),
  }));
  return [
    style.bold(head),
    'tells of no contact',
    ...initiativeLines([reading], style),
    ...flagLines({ flags }, style),
  ];
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length ? ['', style.bold(title), ...lines.flatMap((line) => wrap(line, style.width, '  '))] : [];
}

function passing(reading: Reading, name: (id: string) => string, style: Style): string[] {
  return reading.contacts
    .filter((contact) => !contact.main)
    .map((contact) => {
      const who = contact.participants
        .map(({ actor, side }) => partyWords({ name: name(actor), ...(side === undefined ? {} : { side }) }))
        .join(', ');
      return `- ${contactLine(contact)}: ${who}${style.why ? ` [${contact.rule}]` : ''}`;
    });
}

function saidLine(statement: Statement, reading: Reading, name: (id: string) => string): string {
  const words = reading.document.text.slice(statement.content.start, statement.content.end);
  return `- ${speakerOf(statement, name)} ${actWords(statement.act, statement.speaker)}: ${quoted(words, statement.form)}`;
}

function voices({ voices: shares }: Reading, style: Style): string {
  return style.dim(`Voices: ${shares.map(({ voice, share }) => `${voice} ${Math.round(share * 100)} %`).join(', ')}`);
}
