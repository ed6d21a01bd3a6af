import { type Gathered, type Given, problem } from './gathered.js';
import type { Answer } from './net/fetch-once.js';
import type { Fetcher } from './net/fetcher.js';
import { NetError } from './net/net-error.js';
import { readBytes } from './read-bytes.js';

// In: an address. Out: the documents behind it: the page, or the pages that a feed or a sitemap names.

export const isAddress = (input: string): boolean => /^https?:\/\//iu.test(input);

/** The most pages that one feed or sitemap leads to. */
const MOST_PAGES = 1000;

export async function* readAddress(
  address: string,
  given: Given,
  fetcher: Fetcher,
  depth = 0,
  fallback: Given = {},
): AsyncGenerator<Gathered> {
  let answer: Answer;
  try {
    answer = await fetcher.get(address);
  } catch (error) {
    yield { origin: address, error: netProblem(error) };
    return;
  }
  let followed = 0;
  for await (const one of readBytes(answer.bytes, {
    origin: address,
    given,
    fallback,
    charset: answer.charset,
    type: answer.type,
    url: answer.url,
  })) {
    if (!('follow' in one)) yield one;
    else if (depth >= 2)
      yield {
        origin: one.follow,
        error: problem('network', 'is named by a list in a list in a list; name it by itself'),
      };
    else if (followed++ >= MOST_PAGES)
      yield {
        origin: one.follow,
        error: problem(
          'too-large',
          `is beyond the ${MOST_PAGES} pages that one list is followed to; name it by itself`,
        ),
      };
    else yield* readAddress(one.follow, withoutUrl(given), fetcher, depth + 1, one.fallback);
  }
}

export const netProblem = (error: unknown) =>
  error instanceof NetError
    ? problem(error.code, error.message)
    : problem('network', `cannot be fetched (${(error as Error).message})`);

/** --url names one page, not the pages behind a list. */
function withoutUrl({ url: _, ...rest }: Given): Given {
  return rest;
}
