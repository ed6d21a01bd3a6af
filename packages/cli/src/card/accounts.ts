import type { Account, ComparedStatement, Comparison } from '@readout/compare';
import { actWords } from './acts.js';
import type { Style } from './style.js';
import { quoted, speakerOf } from './words.js';
import { columns, wrap } from './wrap.js';

const GAP = ' │ ';
const NARROWEST = 28;
const MOST_COLUMNS = 3;

interface Column {
  readonly title: string;
  readonly groups: readonly { readonly head?: string; readonly statements: readonly ComparedStatement[] }[];
}

/** The accounts in columns by side; what no side vouches for comes last. */
export function accountLines(comparison: Comparison, style: Style): string[] {
  const said = comparison.accounts.filter(({ published, relayed }) => published.length + relayed.length > 0);
  const press = comparison.press.statements;
  const rows = inRows(
    [
      ...said.map(accountColumn),
      ...(press.length ? [{ title: 'Nobody vouches', groups: [{ statements: press }] }] : []),
    ],
    columnsThatFit(style.width),
  );
  const lines = rows.flatMap((row) => {
    const width = Math.floor((style.width + GAP.length) / row.length) - GAP.length;
    const heads = row.map(({ title }) => wrap(title, width));
    const bodies = row.map((column) => bodyOf(column, comparison, style, width));
    return ['', ...columns(heads, width, GAP).map(style.bold), ...columns(bodies, width, GAP)];
  });
  const silent = comparison.accounts.filter((account) => account.participant && !said.includes(account));
  return silent.length
    ? [...lines, '', style.dim(`No account of: ${silent.map(({ side }) => side).join(', ')}`)]
    : lines;
}

const columnsThatFit = (width: number): number =>
  Math.max(1, Math.min(MOST_COLUMNS, Math.floor((width + GAP.length) / (NARROWEST + GAP.length))));

function inRows<T>(items: readonly T[], most: number): T[][] {
  const rows = Math.ceil(items.length / most);
  const each = Math.ceil(items.length / Math.max(rows, 1));
  return Array.from({ length: rows }, (_, row) => items.slice(row * each, (row + 1) * each));
}

/** What a side published comes before what others relay of it. */
function accountColumn({ side, participant, delay, published, relayed }: Account): Column {
  const known = published.length ? `published${lateWords(delay)}` : 'relayed by others';
  const groups = [{ statements: published }, { head: 'as others relay it:', statements: relayed }];
  return {
    title: `${side} (${known}${participant ? '' : ', not a party'})`,
    groups: published.length ? groups : [{ statements: relayed }],
  };
}

/** Of an account that came on the day nothing is told. */
const lateWords = (days: number | undefined): string => (days ? `, ${days} ${days === 1 ? 'day' : 'days'} after` : '');

function bodyOf({ groups }: Column, comparison: Comparison, style: Style, width: number): string[] {
  return groups
    .filter(({ statements }) => statements.length)
    .flatMap(({ head, statements }) => [
      ...(head ? [head] : []),
      ...statements.flatMap((statement) => wrap(statementLine(statement, comparison, style), width, '  ')),
    ]);
}

function statementLine(statement: ComparedStatement, { actors }: Comparison, style: Style): string {
  const who = speakerOf(statement, (key) => actors[key]?.name ?? key);
  const why = style.why ? ` [${statement.rule}, ${statement.basis}]` : '';
  return `- ${who} ${actWords(statement.act, statement.speaker)}: ${quoted(statement.passage.words, statement.form)}${why}`;
}
