export type Format = 'text' | 'html' | 'jsonl';

const ENOUGH = 512;
const PAGE = /^<(?:!doctype\s+html|!--|\?xml|html|head|body|article|div|p|meta|title|section|main)\b/iu;

/** Looks at the first bytes of a stream; hands the whole stream back with what it holds. */
export async function sniff(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ format: Format; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let start = '';
  while (start.length < ENOUGH) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    start = Buffer.concat(seen)
      .subarray(0, 65536)
      .toString('utf8')
      .replace(/^[\uFEFF\s]+/u, '');
  }
  return { format: formatOf(start), all: again(seen, iterator) };
}

export function formatOf(start: string): Format {
  if (/^\{\s*["}]/u.test(start)) return 'jsonl';
  return PAGE.test(start) ? 'html' : 'text';
}

async function* again(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
