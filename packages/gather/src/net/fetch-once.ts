import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { MOST_REDIRECTS } from './limits.js';
import { NetError } from './net-error.js';
import { checkedUrl, type RequestOptions, request } from './request.js';

// In: an address. Out: the answer behind its redirects, whole and unfolded, or a NetError. Every step of the way is checked anew.

export interface Answer {
  /** The address that answered, behind redirects. */
  readonly url: string;
  /** 200, or 304 when nothing changed. */
  readonly status: number;
  readonly type: string;
  readonly charset: string | undefined;
  readonly etag: string | undefined;
  readonly modified: string | undefined;
  readonly bytes: Uint8Array;
}

export async function fetchOnce(
  address: string,
  options: RequestOptions & { readonly maxBytes: number },
): Promise<Answer> {
  let url = checkedUrl(address);
  const seen = new Set<string>();
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    if (seen.has(url.href)) throw new NetError('network', `redirects in a circle (${url.href})`);
    seen.add(url.href);
    const answer = await request(url, options);
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
      answer.destroy();
      url = checkedUrl(new URL(location, url).href);
      continue;
    }
    return take(answer, status, url.href, options.maxBytes);
  }
  throw new NetError('network', `redirects more than ${MOST_REDIRECTS} times`);
}

async function take(answer: IncomingMessage, status: number, url: string, maxBytes: number): Promise<Answer> {
  const { headers } = answer;
  if (status !== 200 && status !== 304) {
    answer.destroy();
    throw statusError(status, headers['retry-after']);
  }
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    answer.destroy();
    throw tooMuch(maxBytes);
  }
  const content = headers['content-type'] ?? '';
  return {
    url,
    status,
    type: (content.split(';')[0] ?? '').trim().toLowerCase(),
    charset: /charset\s*=\s*"?([\w.:-]+)/iu.exec(content)?.[1],
    etag: headers.etag,
    modified: headers['last-modified'],
    bytes: status === 304 ? new Uint8Array() : await body(answer, headers['content-encoding'] ?? '', maxBytes),
  };
}

/** Counted before and after it is unfolded: neither may be more than allowed. */
async function body(answer: IncomingMessage, coding: string, maxBytes: number): Promise<Uint8Array> {
  let raw = 0;
  answer.on('data', (chunk: Uint8Array) => {
    raw += chunk.length;
    if (raw > maxBytes) answer.destroy(tooMuch(maxBytes));
  });
  const stream = unfolded(answer, coding);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxBytes) throw tooMuch(maxBytes);
      parts.push(chunk);
    }
  } finally {
    answer.destroy();
  }
  if (!answer.complete) throw new NetError('network', 'broke off before its end', true);
  return Buffer.concat(parts, size);
}

function unfolded(answer: IncomingMessage, coding: string): Readable {
  const plain = coding.trim().toLowerCase();
  const by =
    plain === 'gzip' || plain === 'x-gzip'
      ? createGunzip()
      : plain === 'br'
        ? createBrotliDecompress()
        : plain === 'deflate'
          ? createInflate()
          : undefined;
  if (!by) {
    if (plain !== '' && plain !== 'identity')
      throw new NetError('network', `is sent in a coding that is not known (${plain.slice(0, 40)})`);
    return answer;
  }
  answer.on('error', (error) => by.destroy(error));
  return answer.pipe(by);
}

const tooMuch = (maxBytes: number): NetError =>
  new NetError(
    'too-large',
    `holds more than ${Math.round(maxBytes / 1024 / 1024) || 1} MB, the most that is fetched at once`,
  );

function statusError(status: number, after: string | undefined): NetError {
  const passing = status === 429 || status === 408 || status >= 500;
  const seconds =
    after === undefined ? Number.NaN : /^\d+$/u.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
  const words = (
    {
      401: 'wants a password',
      403: 'refuses',
      404: 'is not there',
      410: 'is gone',
      429: 'asks to come back later',
    } as Record<number, string>
  )[status];
  return new NetError(
    'network',
    `${words ?? 'cannot be had'} (status ${status})`,
    passing,
    Number.isNaN(seconds) ? undefined : Math.max(0, seconds * 1000),
  );
}
