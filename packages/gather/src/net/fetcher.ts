import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, fetchOnce } from './fetch-once.js';
import { Hosts } from './hosts.js';
import { DEFAULTS, type NetOptions } from './limits.js';
import { NetError } from './net-error.js';
import { isPrivateAddress } from './private-address.js';
import { type Resolve, resolveBySystem } from './request.js';
import { Robots } from './robots.js';

/** What is known of an address from before: then an unchanged page is not sent again. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
}

export interface Fetcher {
  /** Throws a NetError whose message says why in one line. */
  get(address: string, validators?: Validators): Promise<Answer>;
}

/** The one way in which Readout asks the network. */
export function openFetcher(options: NetOptions = {}, resolve: Resolve = resolveBySystem): Fetcher {
  const set = {
    ...DEFAULTS,
    ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  } as Required<Omit<NetOptions, 'signal'>> & NetOptions;
  const hosts = new Hosts(set.delay);
  const headers = {
    'user-agent': set.userAgent,
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/pdf, text/plain, */*;q=0.1',
    'accept-encoding': 'gzip, br, deflate',
  };
  const once = async (address: string, own: Record<string, string>, maxBytes: number): Promise<Answer> => {
    const limit = AbortSignal.timeout(set.timeout);
    const signal = set.signal ? AbortSignal.any([limit, set.signal]) : limit;
    try {
      return await fetchOnce(address, {
        isAllowed: (ip) => set.allowPrivate || !isPrivateAddress(ip),
        headers: { ...headers, ...own },
        signal,
        resolve,
        maxBytes,
      });
    } catch (error) {
      if (limit.aborted) throw new NetError('network', `took longer than ${set.timeout / 1000} seconds`, true);
      if (set.signal?.aborted) throw new NetError('network', 'was stopped');
      throw worded(error);
    }
  };
  const robots = new Robots(async (url, maxBytes) => {
    try {
      return (await hosts.turn(new URL(url).host, () => once(url, {}, maxBytes))).bytes;
    } catch (error) {
      // Told off by its number: there is no file. All else may pass, and forbids until then.
      if (error instanceof NetError && /status 4(?!29|08)\d\d/u.test(error.message)) return 'absent';
      throw error;
    }
  });
  return {
    async get(address, { etag, modified } = {}) {
      const own = {
        ...(etag ? { 'if-none-match': etag } : {}),
        ...(modified ? { 'if-modified-since': modified } : {}),
      };
      for (let attempt = 0; ; attempt++) {
        try {
          const verdict = set.robots ? await robots.verdict(address, set.userAgent) : { allowed: true, delay: 0 };
          if (!verdict.allowed) throw new NetError('refused', 'is closed to robots (robots.txt)');
          return await hosts.turn(hostOf(address), () => once(address, own, set.maxBytes), verdict.delay);
        } catch (error) {
          const known = worded(error);
          if (!known.again || attempt >= set.retries) throw known;
          await pause(Math.min(60_000, known.wait ?? set.backOff * 2 ** attempt));
        }
      }
    },
  };
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}

const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'does not answer',
  ECONNRESET: 'broke the connection off',
  EPIPE: 'broke the connection off',
  ETIMEDOUT: 'does not answer in time',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached; is there a network?',
  Z_DATA_ERROR: 'is sent in a compression that is damaged',
  Z_BUF_ERROR: 'broke off before its end',
  ERR_INVALID_URL: 'is no address',
};

function worded(error: unknown): NetError {
  if (error instanceof NetError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if ((error as Error).cause instanceof NetError) return (error as Error).cause as NetError;
  const passing = /^(?:ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|Z_BUF)/u.test(code) || message === 'aborted';
  return new NetError(
    'network',
    CODES[code] ??
      (message === 'aborted' ? 'broke off before its end' : `cannot be fetched (${(code || message).slice(0, 100)})`),
    passing,
  );
}
