/**
 * In: things as they come. Out: the same in batches of so many, or of so many characters, or of what came within so many
 * milliseconds: what comes slowly is not held back. At most one batch is waited for while the next is filled.
 */
export async function* batches<T>(
  source: AsyncIterable<T>,
  {
    most,
    characters,
    patience,
    sizeOf,
  }: {
    readonly most: number;
    readonly characters: number;
    readonly patience: number;
    readonly sizeOf: (one: T) => number;
  },
): AsyncGenerator<T[]> {
  const iterator = source[Symbol.asyncIterator]();
  let batch: T[] = [];
  let size = 0;
  let until = 0;
  let next = iterator.next();
  for (;;) {
    const result = await (batch.length ? within(next, until - Date.now()) : next);
    if (result && !result.done) {
      if (batch.length === 0) until = Date.now() + patience;
      batch.push(result.value);
      size += sizeOf(result.value);
      next = iterator.next();
    }
    if (batch.length && (!result || result.done || batch.length >= most || size >= characters || Date.now() >= until)) {
      yield batch;
      batch = [];
      size = 0;
    }
    if (result?.done) return;
  }
}

/** What comes in time, else nothing; it may still be waited for. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(milliseconds, 0));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
