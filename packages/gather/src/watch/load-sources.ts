import { readFile } from 'node:fs/promises';
import { builtIn } from './built-in.js';
import type { Source } from './source.js';

/** The user's file of sources cannot be used: what is wrong, and where. */
export class SourcesError extends Error {
  readonly code = 'bad-sources';
}

const KINDS = ['presidency', 'government', 'foreign-ministry', 'organisation', 'wire'];

/**
 * The sources that come with Readout and those of the user's file, an array of sources: one with a known id changes the fields
 * that it names (`{"id": "nato", "off": true}`), another one is added. Throws a SourcesError.
 */
export async function loadSources(file?: string): Promise<Source[]> {
  const sources = new Map(builtIn.map((source) => [source.id, source]));
  for (const own of file === undefined ? [] : await readOwn(file)) {
    const merged = { kind: 'wire', list: 'feed', ...sources.get(own.id), ...own } as Source;
    const wrong = problemOf(merged);
    if (wrong) throw new SourcesError(`${file}: the source "${own.id}" ${wrong}`);
    sources.set(own.id, merged);
  }
  return [...sources.values()].filter(({ off }) => !off);
}

async function readOwn(file: string): Promise<{ id: string }[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new SourcesError(`${file}: cannot be read as JSON (${(error as Error).message.split('\n')[0]})`);
  }
  const rows = Array.isArray(value) ? value : undefined;
  if (
    !rows?.every(
      (row) => typeof row === 'object' && row !== null && typeof row.id === 'string' && /^[\w.-]{1,80}$/u.test(row.id),
    )
  )
    throw new SourcesError(
      `${file}: must be an array of sources, each with an "id" of letters, digits, ".", "_" and "-"`,
    );
  return rows;
}

function problemOf(source: Source): string | undefined {
  for (const field of ['publisher', 'language', 'address'] as const)
    if (typeof source[field] !== 'string' || source[field] === '') return `needs a "${field}"`;
  if (!/^https?:\/\//iu.test(source.address)) return 'needs an "address" that begins with http:// or https://';
  if (!KINDS.includes(source.kind)) return `has a "kind" that is none of ${KINDS.join(', ')}`;
  if (source.list !== 'feed' && source.list !== 'page') return 'has a "list" that is neither "feed" nor "page"';
  if (source.every !== undefined && !(typeof source.every === 'number' && source.every >= 1))
    return 'has an "every" that is no number of minutes';
  return undefined;
}
