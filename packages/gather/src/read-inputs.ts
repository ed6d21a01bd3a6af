import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decode } from './decode.js';
import { type Gathered, type Given, type Problem, problem, SIZE_LIMIT, tooLarge } from './gathered.js';
import { readJsonl } from './jsonl.js';
import { type Format, sniff } from './sniff.js';

// In: paths ("-" is standard input). Out: every document they hold, in order; what cannot be read is a problem, never an exception.

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

type Chunks = AsyncIterable<Uint8Array>;

export async function* readInputs(
  paths: readonly string[],
  given: Given = {},
  standardInput: Chunks = process.stdin,
): AsyncGenerator<Gathered> {
  for (const path of paths) {
    if (path === '-') yield* readStream(standardInput, 'standard input', given);
    else yield* readFileAt(path, given);
  }
}

async function* readFileAt(path: string, given: Given): AsyncGenerator<Gathered> {
  const wrong = await checkFile(path);
  if (wrong) {
    yield { origin: path, error: wrong };
    return;
  }
  try {
    yield* readStream(
      createReadStream(path, { highWaterMark: 1 << 18 }),
      path,
      given,
      FORMATS[extname(path).toLowerCase()],
    );
  } catch (error) {
    yield { origin: path, error: unreadable(error) };
  }
}

async function checkFile(path: string): Promise<Problem | undefined> {
  try {
    if ((await stat(path)).isDirectory()) return problem('directory', 'is a directory; name the files in it');
    await (await open(path)).close();
    return undefined;
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

async function* readStream(chunks: Chunks, origin: string, given: Given, named?: Format): AsyncGenerator<Gathered> {
  const { format, all } = named ? { format: named, all: chunks } : await sniff(chunks);
  if (format === 'jsonl') yield* readJsonl(all, origin, given);
  else yield { origin, ...(await readWhole(all, format, given)) };
}

async function readWhole(
  chunks: Chunks,
  format: Format,
  given: Given,
): Promise<{ input: { text: string } } | { error: Problem }> {
  const bytes = await collect(chunks);
  if (!bytes) return { error: tooLarge('it') };
  if (format === 'html') {
    const { readPage } = await import('./html.js');
    const page = readPage(bytes);
    return 'error' in page ? page : { input: { ...page.input, ...given } };
  }
  const decoded = decode(bytes);
  return 'error' in decoded ? decoded : { input: { text: decoded.text, ...given } };
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
