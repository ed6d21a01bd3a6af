import { readPage } from '@readout/gather';
import type { Expected, GoldPage } from './pages.js';

export interface PageScore {
  readonly language: string;
  /** Share of the expected words that were extracted, and of the extracted words that were expected: from 0 to 1. */
  readonly recall: number;
  readonly precision: number;
  /** Right to the letter, with the precision of a date; what the page does not tell must be absent. */
  readonly title: boolean;
  readonly date: boolean;
  readonly publisher: boolean;
  readonly errors: readonly string[];
}

export async function scorePage({ language, bytes, expected }: GoldPage): Promise<PageScore> {
  const page = readPage(bytes);
  const found: Partial<Expected> = 'input' in page ? page.input : {};
  const { missed, extra, common } = difference(words(expected.text), words(found.text ?? ''));
  const errors = [
    ...(missed.length ? [`missed: ${missed.join(' ')}`] : []),
    ...(extra.length ? [`extra: ${extra.join(' ')}`] : []),
    ...(['title', 'published', 'publisher'] as const).flatMap((field) =>
      found[field] === expected[field] ? [] : [`${field}: ${found[field]} instead of ${expected[field]}`],
    ),
  ];
  return {
    language,
    recall: common / Math.max(1, common + missed.length),
    precision: common / Math.max(1, common + extra.length),
    title: found.title === expected.title,
    date: found.published === expected.published,
    publisher: found.publisher === expected.publisher,
    errors,
  };
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of the one and the other list, each counted as often as it stands there. */
export function difference(
  expected: readonly string[],
  found: readonly string[],
): { missed: string[]; extra: string[]; common: number } {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  const extra = found.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
  const missed = expected.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count > 0;
  });
  return { missed, extra, common: found.length - extra.length };
}
