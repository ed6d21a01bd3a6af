import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface ComparedText {
  readonly id: string;
  readonly language: string;
  readonly publisher?: string;
  readonly published: string;
  readonly text: string;
  /** The text of the revision that this one replaced. */
  readonly before?: string;
}

export interface QuotationLabel {
  readonly in: string;
  readonly words: string;
  readonly verdict: string;
  readonly of?: string;
}

export interface FlagLabel {
  readonly kind: string;
  readonly in?: string;
  readonly words?: string;
  readonly side?: string;
  readonly field?: string;
}

/** One contact as several documents tell it, and what comparing them must show: gold/compare/README.md. */
export interface LabelledComparison {
  readonly id: string;
  readonly note: string;
  readonly publishes?: readonly string[];
  readonly documents: readonly ComparedText[];
  /** Words by side, and "relation". */
  readonly pairs: readonly Readonly<Record<string, string>>[];
  readonly quotations: readonly QuotationLabel[];
  readonly adds: readonly string[];
  readonly late?: Readonly<Record<string, number>>;
  readonly flags: readonly FlagLabel[];
}

const FOLDER = fileURLToPath(new URL('../../compare', import.meta.url));
/** Written after the rules. */
export const UNSEEN = join(FOLDER, 'unseen');

export function labelledComparisons(folder = FOLDER): LabelledComparison[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as LabelledComparison[]);
}

/** Words of labels that stand in none of the texts they are said to stand in. */
export function strayWords({ id, documents, pairs, quotations, adds, flags }: LabelledComparison): string[] {
  const texts = new Map(documents.map((document) => [document.id, document.text]));
  const all = [...texts.values()].join('\n');
  const placed = [...quotations, ...flags].flatMap(({ in: document, words }) =>
    words === undefined || texts.get(document ?? '')?.includes(words) ? [] : [words],
  );
  const paired = pairs
    .flatMap(({ relation: _, ...sides }) => Object.values(sides))
    .filter((words) => !all.includes(words));
  const added = adds.filter((words) => !all.includes(words));
  return [...placed, ...paired, ...added].map((words) => `${id}: ${words}`);
}
