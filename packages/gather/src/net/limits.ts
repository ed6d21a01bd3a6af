/** What a fetch may take, and where it may go. */
export interface NetOptions {
  /** Allow private, loopback and link-local addresses: for tests and intranets. */
  readonly allowPrivate?: boolean;
  /** The most bytes of one answer, compressed or not. */
  readonly maxBytes?: number;
  /** The longest that one fetch may take with its redirects, in milliseconds. */
  readonly timeout?: number;
  /** The shortest time between two requests to one host, in milliseconds. */
  readonly delay?: number;
  /** How often a fetch that failed for a passing reason is tried again. */
  readonly retries?: number;
  /** The first pause before trying again, in milliseconds; it doubles each time. */
  readonly backOff?: number;
  readonly userAgent?: string;
  /** Ask robots.txt first. */
  readonly robots?: boolean;
  /** Ends what is under way. */
  readonly signal?: AbortSignal;
}

export const DEFAULTS = {
  allowPrivate: false,
  maxBytes: 32 * 1024 * 1024,
  timeout: 30_000,
  delay: 2000,
  retries: 2,
  backOff: 1000,
  userAgent: 'Readout/0.1 (reads public news and communiques; keeps to robots.txt)',
  robots: true,
} as const;

export const MOST_REDIRECTS = 5;
