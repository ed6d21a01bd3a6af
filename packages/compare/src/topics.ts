/** In: accounts and press. Out: the matrix topic × side, with the words that name the topic. */
import type { Side } from '@readout/reader';
import { said, speaks } from './accounts.js';
import type { Account, ComparedStatement, Passage, Press, TopicCell, TopicRow } from './comparison.js';
import { passage, type Telling } from './telling.js';

/** By topic and side, passages by their document and where they start: each once. */
type Cells = Map<string, Map<Side | undefined, Map<string, Passage>>>;

function put(cells: Cells, topic: string, side: Side | undefined, found: Passage): void {
  const row = cells.get(topic) ?? new Map<Side | undefined, Map<string, Passage>>();
  const cell = row.get(side) ?? new Map<string, Passage>();
  const key = `${found.start} ${found.document}`;
  if (!cell.has(key)) cell.set(key, found);
  row.set(side, cell);
  cells.set(topic, row);
}

/** The words inside the statement that name the topic; the whole statement where none do. */
function wordsOn(topic: string, { passage: whole }: ComparedStatement, tellings: readonly Telling[]): Passage {
  const reading = tellings.find((telling) => telling.reading.document.id === whole.document)?.reading;
  const mention = reading?.topics
    .find(({ id }) => id === topic)
    ?.mentions.find(({ start, end }) => start >= whole.start && end <= whole.end);
  return reading && mention ? passage(reading, mention, whole.statement) : whole;
}

/** What a document says the contact was about outside of any statement: its publisher's account. */
function ownTopics(cells: Cells, { reading, contact }: Telling): void {
  const { id, side } = reading.document;
  for (const topic of contact.topics) {
    const told = [...(cells.get(topic)?.values() ?? [])].some((cell) =>
      [...cell.values()].some(({ document }) => document === id),
    );
    const mention = reading.topics.find((found) => found.id === topic)?.mentions[0] ?? contact.evidence[0];
    if (!told && mention) put(cells, topic, side, passage(reading, mention));
  }
}

/** What a side published counts; what others relay of it only where it published nothing. */
function carries({ documents }: Account, passages: readonly Passage[]): boolean {
  return documents.length ? passages.some(({ document }) => documents.includes(document)) : passages.length > 0;
}

const shownIn = (row: Map<Side | undefined, Map<string, Passage>>, side: Side | undefined): Passage[] => [
  ...(row.get(side)?.values() ?? []),
];

function spread(carriedBy: number, accounts: number): TopicRow['spread'] {
  if (carriedBy === 0) return 'none';
  if (carriedBy === 1) return 'one';
  return carriedBy === accounts ? 'all' : 'some';
}

const order: readonly TopicRow['spread'][] = ['all', 'some', 'one', 'none'];

export function topicsOf(tellings: readonly Telling[], accounts: readonly Account[], press: Press): TopicRow[] {
  const cells: Cells = new Map();
  for (const statement of [...accounts.flatMap(said), ...press.statements])
    for (const topic of statement.topics) put(cells, topic, statement.side, wordsOn(topic, statement, tellings));
  for (const telling of tellings) ownTopics(cells, telling);
  const sides = accounts.map(({ side }) => side);
  const count = accounts.filter((account) => account.participant && speaks(account)).length;
  const rows = [...cells].map(([topic, row]): TopicRow => {
    const carriedBy = accounts
      .filter((account) => carries(account, shownIn(row, account.side)))
      .map(({ side }) => side);
    const shown = [...sides, undefined].filter((side) => row.has(side));
    const filled = shown.map((side): TopicCell => ({ ...(side ? { side } : {}), passages: shownIn(row, side) }));
    return { topic, spread: spread(carriedBy.length, count), carriedBy, cells: filled };
  });
  const rank = (row: TopicRow) => order.indexOf(row.spread) * 100 + sides.indexOf(row.carriedBy[0] ?? '');
  return rows.sort((a, b) => rank(a) - rank(b));
}
