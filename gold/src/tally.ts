// Counts under the name of a measure: found/missed/extra for what is searched, right/wrong for what is compared.

export interface Result {
  readonly value: number;
  /** How many labels the measure stands on. */
  readonly of: number;
  readonly precision?: number;
  readonly recall?: number;
}

export class Tally {
  readonly #searched = new Map<string, { found: number; extra: number; missed: number }>();
  readonly #compared = new Map<string, { right: number; of: number }>();

  search(measure: string, found: number, extra: number, missed: number): void {
    const before = this.#searched.get(measure) ?? { found: 0, extra: 0, missed: 0 };
    this.#searched.set(measure, {
      found: before.found + found,
      extra: before.extra + extra,
      missed: before.missed + missed,
    });
  }

  compare(measure: string, right: boolean): void {
    const before = this.#compared.get(measure) ?? { right: 0, of: 0 };
    this.#compared.set(measure, { right: before.right + Number(right), of: before.of + 1 });
  }

  result(measure: string): Result | undefined {
    const compared = this.#compared.get(measure);
    if (compared !== undefined) return { value: compared.right / compared.of, of: compared.of };
    const searched = this.#searched.get(measure);
    return searched === undefined ? undefined : f1(searched);
  }
}

function f1({ found, extra, missed }: { found: number; extra: number; missed: number }): Result {
  const precision = found + extra > 0 ? found / (found + extra) : Number(missed === 0);
  const recall = found + missed > 0 ? found / (found + missed) : 1;
  const value = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { value, of: found + missed, precision, recall };
}
