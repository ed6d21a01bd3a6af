import {
  type Announced,
  announcedBy,
  type Fetcher,
  type Gathered,
  NetError,
  readBytes,
  type Source,
} from '@readout/gather';
import type { RecordStore } from '@readout/record';
import type { OpenReader } from '../reader.js';
import type { Found } from './announce.js';

// One visit to one source: what it announces is fetched, read and added; what is known is left, and now and then looked at again.

/** What came of a visit: for the summary, and for the schedule. */
export interface Visit {
  readonly source: Source;
  new: number;
  unchanged: number;
  revised: number;
  /** What could not be read, and why: one line each. */
  readonly failed: { readonly url: string; readonly why: string }[];
  /** Announced and left for the next visit. */
  left: number;
  /** Why the source itself could not be read. */
  error?: string;
  readonly validators: { etag?: string; modified?: string };
}

export interface Work {
  readonly record: RecordStore;
  readonly reader: OpenReader;
  readonly fetcher: Fetcher;
  /** Told of every document with flags as it is kept. */
  readonly announce: (found: Found) => Promise<void>;
  readonly stopped: () => boolean;
}

/** The most documents that one visit fetches: the others wait for the next one, so that no source keeps the rest waiting. */
const MOST_NEW = 40;
/** A page is looked at again after so many hours, and no more once it is so many days old. */
const AGAIN_HOURS = 6;
const SETTLED_DAYS = 7;

export async function visit(source: Source, known: { etag?: string; modified?: string }, work: Work): Promise<Visit> {
  const visit: Visit = { source, new: 0, unchanged: 0, revised: 0, failed: [], left: 0, validators: {} };
  let announced: Announced[] = [];
  try {
    const answer = await work.fetcher.get(source.address, known);
    Object.assign(visit.validators, pick(answer.status === 304 ? known : answer));
    if (answer.status !== 304) announced = await announcedBy(source, answer);
  } catch (error) {
    visit.error = (error as Error).message;
    return visit;
  }
  const before = new Map(
    (await work.record.watchedPages(announced.map(({ url }) => url))).map((page) => [page.url, page]),
  );
  let fetched = 0;
  for (const one of announced) {
    if (work.stopped()) break;
    const page = before.get(one.url);
    if (page && !isDueAgain(page)) visit.unchanged++;
    else if (fetched >= MOST_NEW) visit.left++;
    else {
      fetched++;
      await take(one, page, visit, work);
    }
  }
  // What was left is announced once more: the list must not be taken for unchanged.
  if (visit.left > 0 || work.stopped()) for (const key of ['etag', 'modified'] as const) delete visit.validators[key];
  return visit;
}

type Page = { readonly first: string; readonly asked: string; readonly etag?: string; readonly modified?: string };

function isDueAgain({ first, asked }: Page): boolean {
  const hours = (time: string): number => (Date.now() - Date.parse(time)) / 3_600_000;
  return hours(first) < SETTLED_DAYS * 24 && hours(asked) >= AGAIN_HOURS;
}

async function take(one: Announced, page: Page | undefined, visit: Visit, work: Work): Promise<void> {
  const { source } = visit;
  const keep = (told: { etag?: string; modified?: string; error?: string }): Promise<void> =>
    work.record.keepPage({ url: one.url, source: source.id, ...told });
  try {
    const { documents, validators } = await documentsOf(one, page, source, work.fetcher);
    if (documents === 'unchanged') visit.unchanged++;
    else for (const document of documents) await add(document, page !== undefined, visit, work);
    await keep(validators);
  } catch (error) {
    const why = (error as Error).message;
    visit.failed.push({ url: one.url, why });
    // What may pass is tried again at the next visit; what is refused or unreadable is not fetched a second time.
    if (!(error instanceof NetError && error.again)) await keep({ error: why });
  }
}

interface Fetched {
  readonly documents: readonly Gathered[] | 'unchanged';
  readonly validators: { etag?: string; modified?: string };
}

async function documentsOf(
  { url, input, published }: Announced,
  page: Page | undefined,
  source: Source,
  fetcher: Fetcher,
): Promise<Fetched> {
  const given = { publisher: source.publisher };
  const fallback = published ? { published } : {};
  if (input) return { documents: [{ origin: url, input: { ...fallback, ...input, ...given, url } }], validators: {} };
  const answer = await fetcher.get(url, pick(page ?? {}));
  if (answer.status === 304) return { documents: 'unchanged', validators: pick(page ?? {}) };
  // The publisher of the list is taken for that of its pages only at its own host.
  const own = new URL(answer.url).host === new URL(source.address).host ? given : {};
  const documents: Gathered[] = [];
  for await (const one of readBytes(answer.bytes, {
    origin: url,
    given: own,
    fallback,
    charset: answer.charset,
    type: answer.type,
    url: answer.url,
  }))
    if (!('follow' in one)) documents.push(one);
  return { documents, validators: pick(answer) };
}

async function add(document: Gathered, seen: boolean, visit: Visit, { reader, record, announce }: Work): Promise<void> {
  if ('error' in document) return void visit.failed.push({ url: document.origin, why: document.error.message });
  const read = await reader.read(document.input);
  if ('problem' in read) return void visit.failed.push({ url: document.origin, why: read.problem });
  const added = await record.add(document.input, read.reading, { name: document.origin });
  if (!added.kept) visit.unchanged++;
  else if (seen) visit.revised++;
  else visit.new++;
  const { flags } = read.reading;
  if (added.kept && flags.length > 0)
    await announce({
      source: visit.source.id,
      document: added.document,
      url: document.origin,
      contacts: added.contacts,
      flags: flags.map(({ kind, message }) => ({ kind, message })),
    });
}

const pick = ({ etag, modified }: { etag?: string | undefined; modified?: string | undefined }) => ({
  ...(etag !== undefined && { etag }),
  ...(modified !== undefined && { modified }),
});
