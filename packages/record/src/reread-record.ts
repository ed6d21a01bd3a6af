import type { InputDocument, Reading } from '@readout/reader';
import type { Versions } from './store/version-order.js';
import type { ReadingResult, RecordStore } from './types.js';

/** So many documents are read between two writes: a killed process reads that many again. */
const BATCH = 20;

/** What re-reading needs of whoever calls it: the record knows no reader. */
export interface Rereading {
  readonly versions: Versions;
  readonly read: (input: InputDocument) => Promise<ReadingResult>;
  /** Only the document of this hash. */
  readonly document?: string;
  /** Called after each batch. */
  readonly progress?: (done: number, total: number) => Promise<void> | void;
  /** A document that could not be read keeps the reading it has. */
  readonly problem?: (document: string, problem: string) => void;
}

/** Reads again what older versions read, in the order in which it came. What is done is kept: started again, it goes on. */
export async function rereadRecord(
  record: RecordStore,
  { versions, read, document, progress, problem }: Rereading,
): Promise<number> {
  let after: string | undefined;
  let total: number | undefined;
  let done = 0;
  for (;;) {
    const { documents, left } = await record.stale(versions, {
      limit: BATCH,
      ...(after === undefined ? {} : { after }),
      ...(document === undefined ? {} : { document }),
    });
    total ??= left;
    if (documents.length === 0) return done;
    const readings: { hash: string; mended: string; reading: Reading }[] = [];
    for (const { hash, mended, input } of documents) {
      const result = await read(input);
      if ('problem' in result) problem?.(input.id ?? hash, result.problem);
      else readings.push({ hash, mended, reading: result.reading });
    }
    await record.reread(readings);
    after = documents.at(-1)?.place;
    done += documents.length;
    await progress?.(done, total);
  }
}
