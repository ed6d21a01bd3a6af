import type { Reading } from '@readout/reader';
import type { RecordStore } from '@readout/record';
import { align } from './align.js';
import type { Labelled } from './documents.js';

export interface ReadLabelled extends Labelled {
  readonly reading: Reading;
}

/** Pairs of tellings, from different documents, that are taken for one contact. */
export interface ResolveScore {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Pairs that cannot be found: one of the two was not read. */
  readonly unreadPairs: number;
  /** Contacts that the reader did not read, by document. */
  readonly unread: readonly string[];
  readonly precision: number;
  /** Of all pairs, and of those of which both were read. */
  readonly recall: number;
  readonly recallOfRead: number;
}

/** One contact as one document tells it: what it is, and where resolving put it. */
interface Telling {
  readonly document: string;
  readonly name: string;
  readonly found: string;
}

/** In: documents that were added to a record. Out: how well it put together what they tell. */
export async function scoreRecord(record: RecordStore, documents: readonly ReadLabelled[]): Promise<ResolveScore> {
  const found = new Map<string, string>();
  for (const page of await record.contactPages())
    for (const { document, contact } of page.mentions) found.set(`${document} ${contact}`, page.contact.id);
  const unread: string[] = [];
  const tellings = documents.flatMap(({ input, contacts, reading }): Telling[] => {
    const aligned = align(reading, contacts);
    unread.push(...aligned.unread.map((name) => `${input.id} ${name}`));
    return reading.contacts.map(({ id }) => {
      const key = `${input.id} ${id}`;
      return { document: input.id, name: aligned.names.get(id) ?? key, found: found.get(key) ?? key };
    });
  });
  return compared(documents, tellings, unread);
}

function compared(
  documents: readonly ReadLabelled[],
  tellings: readonly Telling[],
  unread: readonly string[],
): ResolveScore {
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  for (const [at, a] of tellings.entries())
    for (const b of tellings.slice(at + 1)) {
      if (a.document === b.document) continue;
      if (a.name === b.name && a.found === b.found) right++;
      else if (a.found === b.found) wrong.push(`${a.document} (${a.name}) and ${b.document} (${b.name})`);
      else if (a.name === b.name) missed.push(`${a.document} and ${b.document} (${a.name}): ${a.found}, ${b.found}`);
    }
  const pairs = labelledPairs(documents);
  return {
    right,
    wrong,
    missed,
    unread,
    unreadPairs: pairs - right - missed.length,
    precision: right / (right + wrong.length),
    recall: right / pairs,
    recallOfRead: right / (right + missed.length),
  };
}

function labelledPairs(documents: readonly ReadLabelled[]): number {
  const counts = new Map<string, number>();
  for (const name of documents.flatMap(({ contacts }) => Object.keys(contacts)))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
