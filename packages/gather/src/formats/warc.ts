import { Readable } from 'node:stream';
import { brotliDecompressSync, constants, createGunzip, gunzipSync, inflateSync } from 'node:zlib';
import { type Problem, problem, SIZE_LIMIT, tooLarge } from '../gathered.js';
import { ByteReader } from './byte-reader.js';

// In: a web archive (WARC 1.0 or 1.1, also compressed) as a stream. Out: its response records one by one; nothing else is held in memory.

export interface WarcPage {
  readonly number: number;
  /** The address that was asked for, as the archive has it. */
  readonly uri: string;
  readonly type: string;
  readonly charset: string | undefined;
  readonly body: Uint8Array;
}

export type WarcRecord = WarcPage | { readonly number: number; readonly uri: string; readonly error: Problem };

const BROKEN = (where: string): Problem =>
  problem('unreadable', `is no whole web archive: ${where}; what came before is read`);
const MOST_HEADER = 64 * 1024;

export async function* readWarc(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  let number = 0;
  const reader = new ByteReader(chunks);
  try {
    for (;;) {
      const head = await reader.until('\r\n\r\n', MOST_HEADER, '\n\n');
      if (head === undefined) return;
      const headers = headersOf(head.replace(/^\s+/u, ''));
      const length = Number(headers.get('content-length') ?? Number.NaN);
      if (!/^\s*WARC\/\d/u.test(head) || !Number.isSafeInteger(length) || length < 0) {
        yield { number: number + 1, uri: '', error: BROKEN(`record ${number + 1} has no valid head`) };
        return;
      }
      number++;
      const uri = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/gu, '');
      const wanted = headers.get('warc-type') === 'response' && /^https?:/iu.test(uri);
      const block = wanted && length <= SIZE_LIMIT ? await reader.take(length) : await reader.skip(length);
      if (block === undefined) {
        yield { number, uri, error: BROKEN(`record ${number} ends before its length`) };
        return;
      }
      if (wanted) yield typeof block === 'number' ? { number, uri, error: tooLarge('it') } : pageOf(block, number, uri);
    }
  } catch (error) {
    yield {
      number: number + 1,
      uri: '',
      error: BROKEN(
        `it breaks off after record ${number} (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`,
      ),
    };
  }
}

/** The stream behind the compression; each record may be a gzip member of its own. */
export function gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: false });
  // An archive that is cut off gives what it holds; that it is cut off shows by its last record.
  const stream = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  source.on('error', (error) => stream.destroy(error));
  return source.pipe(stream);
}

function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/u).slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** A stored HTTP response: status, headers, body. */
function pageOf(block: Uint8Array, number: number, uri: string): WarcRecord {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const crlf = bytes.indexOf('\r\n\r\n');
  const cut = crlf >= 0 ? crlf + 4 : bytes.indexOf('\n\n') + 2;
  const head = bytes.subarray(0, Math.max(0, cut)).toString('latin1');
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/u.exec(head)?.[1]);
  const headers = headersOf(head);
  if (status !== 200)
    return {
      number,
      uri,
      error: problem('network', `was not found when it was archived (status ${status || 'unknown'})`),
    };
  const content = headers.get('content-type') ?? '';
  try {
    const dechunked = /chunked/iu.test(headers.get('transfer-encoding') ?? '')
      ? dechunk(bytes.subarray(cut))
      : bytes.subarray(cut);
    const body = inflate(dechunked, headers.get('content-encoding') ?? '');
    return {
      number,
      uri,
      type: content.split(';')[0]?.trim().toLowerCase() ?? '',
      charset: /charset\s*=\s*"?([\w.:-]+)/iu.exec(content)?.[1],
      body,
    };
  } catch {
    return {
      number,
      uri,
      error: problem('unreadable', 'is stored in a compression that is damaged or unfolds without end'),
    };
  }
}

/** Many archives keep the coding of the transfer in the header and not in the body: what is not chunked is left as it is. */
function dechunk(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n', at);
    const size = /^([\da-f]{1,8})\s*(?:;.*)?$/iu.exec(
      bytes.subarray(at, end < 0 ? at + 20 : end).toString('latin1'),
    )?.[1];
    if (end < 0 || size === undefined) return at === 0 ? bytes : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function inflate(bytes: Buffer, coding: string): Uint8Array {
  const most = { maxOutputLength: SIZE_LIMIT };
  if (/gzip/iu.test(coding) && bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, most);
  if (/^\s*br\s*$/iu.test(coding)) return brotliDecompressSync(bytes, most);
  if (/deflate/iu.test(coding) && (bytes[0] ?? 0) === 0x78) return inflateSync(bytes, most);
  return bytes;
}
