import type { Account, ComparedStatement, Comparison } from '@readout/compare';
import type { Style } from './style.js';
import { quoted, speakerOf } from './words.js';
import { columns, wrap } from './wrap.js';

const GAP = ' │ ';
const NARROWEST = 28;

/** The accounts in columns by side; what no side vouches for comes last. */
export function accountLines(comparison: Comparison, style: Style): string[] {
  const said = comparison.accounts.filter(({ published, relayed }) => published.length + relayed.length > 0);
  const press = comparison.press.statements;
  const texts = [
    ...said.map((account) => accountColumn(account, comparison)),
    ...(press.length ? [{ title: 'Nobody vouches', statements: press }] : []),
  ];
  const perRow = Math.max(
    1,
    Math.min(texts.length, Math.floor((style.width + GAP.length) / (NARROWEST + GAP.length)), 3),
  );
  const width = Math.floor((style.width - GAP.length * (perRow - 1)) / perRow);
  const lines: string[] = [];
  for (let from = 0; from < texts.length; from += perRow) {
    const row = texts.slice(from, from + perRow);
    const [heads, bodies] = [
      row.map(({ title }) => [title]),
      row.map(({ statements }) => bodyOf(statements, comparison, style, width)),
    ];
    lines.push('', ...columns(heads, width, GAP).map(style.bold), ...columns(bodies, width, GAP));
  }
  const silent = comparison.accounts
    .filter((account) => account.participant && !said.includes(account))
    .map(({ side }) => side);
  return silent.length ? [...lines, '', style.dim(`No account of: ${silent.join(', ')}`)] : lines;
}

function accountColumn(
  account: Account,
  { accounts }: Comparison,
): { title: string; statements: readonly ComparedStatement[] } {
  const own = account.published.length ? 'published' : 'relayed by others';
  const both = account.published.length && account.relayed.length ? 'published and relayed' : own;
  const comments = account.participant || !accounts.length ? '' : ', not a party';
  return { title: `${account.side} (${both}${comments})`, statements: [...account.published, ...account.relayed] };
}

function bodyOf(
  statements: readonly ComparedStatement[],
  comparison: Comparison,
  style: Style,
  width: number,
): string[] {
  return statements.flatMap((statement) => [...wrap(statementLine(statement, comparison, style), width, '  ')]);
}

export function statementLine(
  statement: ComparedStatement,
  { actors }: Pick<Comparison, 'actors'>,
  style: Style,
): string {
  const who = speakerOf(statement, (key) => actors[key]?.name ?? key);
  const why = style.why ? ` [${statement.rule}, ${statement.basis}]` : '';
  return `- ${who} ${statement.act}: ${quoted(statement.passage.words, statement.form)}${why}`;
}
