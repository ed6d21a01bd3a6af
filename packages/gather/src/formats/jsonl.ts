import type { InputDocument } from '@readout/reader';
import { decode, notBlank } from '../decode.js';
import { type Gathered, type Given, type Problem, problem, SIZE_LIMIT, tooLarge } from '../gathered.js';
import { DATE_FORM, publicationDate } from '../publication-date.js';
import { lines } from './lines.js';

// In: bytes of a .jsonl file as they come. Out: a document or a problem for each line that is not blank.

const FIELDS = ['id', 'text', 'html', 'language', 'published', 'publisher', 'title', 'url'] as const;
type Row = Partial<Record<(typeof FIELDS)[number], string>>;

export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
  given: Given,
): AsyncGenerator<Gathered> {
  let number = 0;
  let found = false;
  for await (const line of lines(chunks, SIZE_LIMIT)) {
    number++;
    if (line.bytes.every(isBlank) && !line.cut) continue;
    found = true;
    const at = `${origin}, line ${number}`;
    const result = line.cut ? { error: tooLarge('it') } : await readLine(line.bytes, given);
    yield { origin: at, ...result };
  }
  if (!found) yield { origin, error: problem('empty', 'is empty: there is nothing to read') };
}

const isBlank = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

type Line = { readonly input: InputDocument } | { readonly error: Problem };

async function readLine(bytes: Uint8Array, given: Given): Promise<Line> {
  const decoded = decode(bytes);
  if ('error' in decoded) return decoded;
  const row = parse(decoded.text);
  if ('error' in row) return { error: row.error };
  const { text, html, ...own } = row.row;
  const known = { ...given, ...own };
  if (text !== undefined && (text !== '' || html === undefined)) {
    const checked = notBlank(text);
    return 'error' in checked ? { error: inText(checked.error) } : { input: { ...known, text: checked.text } };
  }
  const { readHtml } = await import('../html.js');
  const page = readHtml(html ?? '');
  return 'error' in page ? page : { input: { ...page.input, ...known } };
}

function parse(text: string): { readonly row: Row } | { readonly error: Problem } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      error: problem('not-json', `is not JSON (${firstLine(error)}); write one object a line, as {"text": "…"}`),
    };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: problem('not-json', 'is no JSON object; write one object a line, as {"text": "…"}') };
  return fields(value as Record<string, unknown>);
}

function fields(value: Record<string, unknown>): { readonly row: Row } | { readonly error: Problem } {
  const row: Row = {};
  for (const field of FIELDS) {
    const content = value[field] ?? undefined;
    if (content === undefined) continue;
    if (typeof content !== 'string')
      return { error: problem('bad-field', `gives "${field}" as ${typeof content}; it must be a string`) };
    // A field that is empty tells nothing.
    if (content === '' && field !== 'text' && field !== 'html') continue;
    if (field !== 'text' && (content.includes('\u0000') || !content.isWellFormed()))
      return { error: problem('bad-field', `gives "${field}" with a character that no text can hold`) };
    row[field] = content;
  }
  if (row.published !== undefined) {
    const date = publicationDate(row.published);
    if (!date) return { error: problem('bad-field', `gives "published" as "${row.published}"; write ${DATE_FORM}`) };
    row.published = date;
  }
  if (row.text === undefined && row.html === undefined)
    return { error: problem('no-text', 'has neither "text" nor "html": there is nothing to read') };
  return { row };
}

const inText = (error: Problem): Problem => problem(error.code, `"text" ${error.message}`);
const firstLine = (error: unknown): string => String((error as Error).message).split('\n')[0] ?? '';
