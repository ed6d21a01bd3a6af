import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readJsonl } from './formats/jsonl.js';
import { type Gathered, type Given, type Problem, problem, SIZE_LIMIT, tooLarge } from './gathered.js';
import { type Fetcher, openFetcher } from './net/fetcher.js';
import type { NetOptions } from './net/limits.js';
import { isAddress, readAddress } from './read-address.js';
import { readBytes } from './read-bytes.js';
import { type Format, sniff } from './sniff.js';

// In: paths and addresses ("-" is standard input). Out: every document they hold, in order; what cannot be read is a problem, never an exception.

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.pdf': 'pdf',
  '.warc': 'warc',
};

/** In a folder only these are read; the others are told. */
const IN_FOLDER = new Set([...Object.keys(FORMATS), '.gz', '.xml', '.rss', '.atom', '.json']);

type Chunks = AsyncIterable<Uint8Array>;

export interface Inputs {
  readonly standardInput?: Chunks;
  readonly net?: NetOptions;
  /** In place of one that is opened with `net`. */
  readonly fetcher?: Fetcher;
}

export async function* readInputs(
  paths: readonly string[],
  given: Given = {},
  inputs: Inputs = {},
): AsyncGenerator<Gathered> {
  let opened = inputs.fetcher;
  const fetcher = (): Fetcher => {
    opened ??= openFetcher(inputs.net);
    return opened;
  };
  for (const path of paths) {
    if (path === '-') yield* readStream(inputs.standardInput ?? process.stdin, 'standard input', given, fetcher);
    else if (isAddress(path)) yield* readAddress(path, given, fetcher());
    else yield* readPath(path, given, fetcher);
  }
}

async function* readPath(path: string, given: Given, fetcher: () => Fetcher): AsyncGenerator<Gathered> {
  const checked = await check(path);
  if (checked === 'folder') yield* readFolder(path, given, fetcher);
  else if (checked !== 'file') yield { origin: path, error: checked };
  else yield* readFileAt(path, given, fetcher);
}

async function* readFolder(folder: string, given: Given, fetcher: () => Fetcher): AsyncGenerator<Gathered> {
  const { filesIn } = await import('./formats/folder.js');
  let found = false;
  for await (const file of filesIn(folder)) {
    found = true;
    if ('error' in file) yield { origin: file.path, error: file.error };
    else if (IN_FOLDER.has(extname(file.path).toLowerCase())) yield* readFileAt(file.path, given, fetcher);
    else
      yield {
        origin: file.path,
        error: problem('binary', 'is no kind of file that is read in a folder; name it by itself if it holds text'),
      };
  }
  if (!found) yield { origin: folder, error: problem('empty', 'is a folder without files') };
}

async function* readFileAt(path: string, given: Given, fetcher: () => Fetcher): AsyncGenerator<Gathered> {
  const extension = extname(path).toLowerCase();
  const chunks = createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    if (extension === '.json') yield* readJson(chunks, path, given, fetcher);
    else yield* readStream(chunks, path, given, fetcher, FORMATS[extension]);
  } catch (error) {
    yield { origin: path, error: unreadable(error) };
  }
}

/** A JSON Feed, or lines of JSON under another name. */
async function* readJson(chunks: Chunks, path: string, given: Given, fetcher: () => Fetcher): AsyncGenerator<Gathered> {
  const { format, all } = await sniff(chunks);
  if (format === 'json-feed' || format === 'jsonl') yield* readStream(all, path, given, fetcher, format);
  else yield { origin: path, error: problem('binary', 'is JSON and no feed; write one object a line (.jsonl)') };
}

async function check(path: string): Promise<'file' | 'folder' | Problem> {
  try {
    if ((await stat(path)).isDirectory()) return 'folder';
    await (await open(path)).close();
    return 'file';
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('missing', 'there is no such file; check the path');
  if (code === 'EACCES' || code === 'EPERM')
    return problem('unreadable', 'may not be read by this user; check its permissions');
  return problem('unreadable', `cannot be read (${code ?? message})`);
}

async function* readStream(
  chunks: Chunks,
  origin: string,
  given: Given,
  fetcher: () => Fetcher,
  named?: Format,
): AsyncGenerator<Gathered> {
  const { format, all } = named ? { format: named, all: chunks } : await sniff(chunks);
  if (format === 'jsonl') yield* readJsonl(all, origin, given);
  else if (format === 'gzip') yield* readGzip(all, origin, given);
  else if (format === 'warc') yield* readArchive(all, origin, given);
  else yield* readWhole(all, format, origin, given, fetcher);
}

/** Of compressed files only web archives are unfolded: as a stream, so that none can grow without end in memory. */
async function* readGzip(chunks: Chunks, origin: string, given: Given): AsyncGenerator<Gathered> {
  const { gunzip } = await import('./formats/warc.js');
  try {
    const { format, all } = await sniff(gunzip(chunks));
    if (format === 'warc') yield* readArchive(all, origin, given);
    else
      yield {
        origin,
        error: problem('binary', 'is a gzip archive and no web archive (.warc.gz); unfold it first: gunzip'),
      };
  } catch (error) {
    yield {
      origin,
      error: problem(
        'unreadable',
        `is a gzip archive that is damaged (${(error as NodeJS.ErrnoException).code ?? 'cut off'})`,
      ),
    };
  }
}

async function* readArchive(chunks: Chunks, origin: string, given: Given): AsyncGenerator<Gathered> {
  const { readWarc } = await import('./formats/warc.js');
  for await (const record of readWarc(chunks)) {
    const at = `${origin}, record ${record.number}${record.uri ? ` (${record.uri})` : ''}`;
    if ('error' in record) yield { origin: at, error: record.error };
    else if (!/^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf)|)$/u.test(record.type))
      yield { origin: at, error: problem('binary', `holds ${record.type}, no page`) };
    else
      for await (const one of readBytes(record.body, {
        origin: at,
        given,
        charset: record.charset,
        type: record.type,
        url: record.uri,
      }))
        if (!('follow' in one)) yield one;
  }
}

async function* readWhole(
  chunks: Chunks,
  format: Format,
  origin: string,
  given: Given,
  fetcher: () => Fetcher,
): AsyncGenerator<Gathered> {
  const bytes = await collect(chunks);
  if (!bytes) return void (yield { origin, error: tooLarge('it') });
  for await (const one of readBytes(bytes, { origin, given, format })) {
    if ('follow' in one) yield* readAddress(one.follow, given, fetcher(), 1, one.fallback);
    else yield one;
  }
}

async function collect(chunks: Chunks): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > SIZE_LIMIT) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}
