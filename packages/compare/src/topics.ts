/** In: accounts and press. Out: the matrix topic × side, with the words that name the topic. */
import type { Reading, Side } from '@readout/reader';
import { said, speaks } from './accounts.js';
import type { Account, ComparedStatement, Passage, Press, TopicCell, TopicRow } from './comparison.js';
import { indexOf } from './reading-index.js';
import { passage, type Telling } from './telling.js';

/** Passages by topic and side; those that begin at one place of one document are one. */
class Cells {
  readonly rows = new Map<string, Map<Side | undefined, Map<string, Passage>>>();
  readonly #told = new Set<string>();

  put(topic: string, side: Side | undefined, found: Passage): void {
    const row = this.rows.get(topic) ?? new Map<Side | undefined, Map<string, Passage>>();
    const cell = row.get(side) ?? new Map<string, Passage>();
    const place = `${found.start} ${found.document}`;
    if (!cell.has(place)) cell.set(place, found);
    row.set(side, cell);
    this.rows.set(topic, row);
    this.#told.add(`${topic} ${found.document}`);
  }

  /** True where the document speaks of the topic already. */
  tells(topic: string, document: string): boolean {
    return this.#told.has(`${topic} ${document}`);
  }
}

/** The words inside the statement that name the topic; the whole statement where none do. */
function wordsOn(topic: string, { passage: whole }: ComparedStatement, reading: Reading | undefined): Passage {
  const mention = reading && indexOf(reading).topicWords(topic, whole);
  return reading && mention ? passage(reading, mention, whole.statement) : whole;
}

/** What a document says the contact was about outside of any statement: its publisher's account. */
function ownTopics(cells: Cells, { reading, contact }: Telling): void {
  const { id, side } = reading.document;
  for (const topic of contact.topics) {
    const mention = reading.topics.find((found) => found.id === topic)?.mentions[0] ?? contact.evidence[0];
    if (mention && !cells.tells(topic, id)) cells.put(topic, side, passage(reading, mention));
  }
}

/** What a side published counts; what others relay of it only where it published nothing. */
function carries({ documents }: Account, passages: readonly Passage[] = []): boolean {
  return documents.length ? passages.some(({ document }) => documents.includes(document)) : passages.length > 0;
}

function spread(carriedBy: number, accounts: number): TopicRow['spread'] {
  if (carriedBy === 0) return 'none';
  if (carriedBy === 1) return 'one';
  return carriedBy === accounts ? 'all' : 'some';
}

const order: readonly TopicRow['spread'][] = ['all', 'some', 'one', 'none'];

export function topicsOf(tellings: readonly Telling[], accounts: readonly Account[], press: Press): TopicRow[] {
  const cells = new Cells();
  const readings = new Map(tellings.map(({ reading }) => [reading.document.id, reading] as const).reverse());
  for (const statement of [...accounts.flatMap(said), ...press.statements])
    for (const topic of statement.topics)
      cells.put(topic, statement.side, wordsOn(topic, statement, readings.get(statement.passage.document)));
  for (const telling of tellings) ownTopics(cells, telling);
  const sides = accounts.map(({ side }) => side);
  const count = accounts.filter((account) => account.participant && speaks(account)).length;
  const rows = [...cells.rows].map(([topic, found]): TopicRow => {
    const row = new Map([...found].map(([side, passages]) => [side, [...passages.values()]] as const));
    const carriedBy = accounts.filter((account) => carries(account, row.get(account.side))).map(({ side }) => side);
    const shown = [...sides, undefined].filter((side) => row.has(side));
    const filled = shown.map((side): TopicCell => ({ ...(side ? { side } : {}), passages: row.get(side) ?? [] }));
    return { topic, spread: spread(carriedBy.length, count), carriedBy, cells: filled };
  });
  const rank = (row: TopicRow) => order.indexOf(row.spread) * 100 + sides.indexOf(row.carriedBy[0] ?? '');
  return rows.sort((a, b) => rank(a) - rank(b));
}
