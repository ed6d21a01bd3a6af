import { readFileSync } from 'node:fs';
import { type Commitment, compare, type LaterContact } from '@readout/compare';
import type { InputDocument } from '@readout/reader';
import type { openReader } from 'readout';

interface CommitmentLabel {
  readonly kind: string;
  readonly words: string;
  readonly due?: string;
  readonly kept?: string;
}

/** A document, later contacts, and what its parties say they will do: gold/commitments/README.md. */
interface LabelledCommitments {
  readonly id: string;
  readonly document: InputDocument;
  readonly later: readonly LaterContact[];
  readonly commitments: readonly CommitmentLabel[];
}

export interface CommitmentScore {
  readonly labels: number;
  /** Read, of those labelled; and read where there is none. */
  readonly found: number;
  readonly extra: number;
  /** Of those found: with the right due date, with the right outcome. */
  readonly due: number;
  readonly outcome: number;
  readonly faults: readonly string[];
}

export const labelledCommitments = (): LabelledCommitments[] =>
  JSON.parse(readFileSync(new URL('../../commitments/commitments.json', import.meta.url), 'utf8'));

const isStretch = (words: string, label: string): boolean => words.includes(label) || label.includes(words);
const wordsOf = ({ tellings }: Commitment): string => tellings[0]?.passage.words ?? '';

export async function scoreCommitments(reader: Awaited<ReturnType<typeof openReader>>): Promise<CommitmentScore> {
  const score = { labels: 0, found: 0, extra: 0, due: 0, outcome: 0, faults: [] as string[] };
  for (const { id, document, later, commitments } of labelledCommitments()) {
    const result = await reader.read(document);
    if ('problem' in result) throw new Error(`${id}: ${result.problem}`);
    const { reading } = result;
    const held = reading.contacts.filter(({ main, status }) => main && status === 'held').slice(0, 1);
    const keys = held.map((contact) => ({ document: reading.document.id, contact: contact.id }));
    const rest = [...(compare([reading], keys, { later })?.commitments ?? [])];
    for (const label of commitments) {
      score.labels++;
      const at = rest.findIndex((one) => one.kind === label.kind && isStretch(wordsOf(one), label.words));
      const [found] = at < 0 ? [] : rest.splice(at, 1);
      if (!found) {
        score.faults.push(`${id}: no ${label.kind} “${label.words}”`);
        continue;
      }
      score.found++;
      if (found.due === label.due) score.due++;
      else score.faults.push(`${id}: “${label.words}” is due ${found.due}, not ${label.due}`);
      if (found.keptBy?.id === label.kept) score.outcome++;
      else score.faults.push(`${id}: “${label.words}” was kept by ${found.keptBy?.id}, not ${label.kept}`);
    }
    score.extra += rest.length;
    for (const one of rest) score.faults.push(`${id}: ${one.kind} “${wordsOf(one)}” is no commitment`);
  }
  return score;
}
