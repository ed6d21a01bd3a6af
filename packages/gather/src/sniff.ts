export type Format = 'text' | 'html' | 'jsonl' | 'xml' | 'json-feed' | 'pdf' | 'warc' | 'gzip';

const ENOUGH = 512;
const PAGE = /^<(?:!doctype\s+html|!--|\?xml|html|head|body|article|div|p|meta|title|section|main)\b/iu;
const XML = /<(?:rss|feed|rdf:RDF|(?:\w+:)?urlset|(?:\w+:)?sitemapindex)\b/iu;

/** Looks at the first bytes of a stream; hands the whole stream back with what it holds. */
export async function sniff(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ format: Format; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let head: Uint8Array = new Uint8Array();
  let start = '';
  while (start.length < ENOUGH) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    head = Buffer.concat(seen).subarray(0, 65536);
    start = startOf(head);
  }
  return { format: formatOf(start, head), all: again(seen, iterator) };
}

/** What bytes hold, by their beginning. */
export const formatOfBytes = (bytes: Uint8Array): Format => {
  const head = bytes.subarray(0, 65536);
  return formatOf(startOf(head), head);
};

function startOf(head: Uint8Array): string {
  const text =
    head[0] === 0xff && head[1] === 0xfe ? Buffer.from(head).toString('utf16le') : Buffer.from(head).toString('utf8');
  return text.replace(/^[\uFEFF\s]+/u, '');
}

export function formatOf(start: string, head: Uint8Array = new Uint8Array()): Format {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (/^WARC\/\d/u.test(start)) return 'warc';
  if (/^\{/u.test(start) && /"version"\s*:\s*"https?:\/\/jsonfeed\.org/u.test(start.slice(0, 2048))) return 'json-feed';
  if (/^\{[ \t]*["}]/u.test(start)) return 'jsonl';
  if (start.startsWith('<') && XML.test(start.slice(0, 4096)) && !/<html\b/iu.test(start.slice(0, 4096))) return 'xml';
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
