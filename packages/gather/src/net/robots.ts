import robotsParser from 'robots-parser';

// What a host lets robots ask for, kept for the time of one run.

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

export interface Verdict {
  readonly allowed: boolean;
  /** Milliseconds that the host wants between two requests; no more than a minute is waited. */
  readonly delay: number;
}

const LONGEST = 60_000;
const MOST_BYTES = 512 * 1024;
const parse = robotsParser as unknown as (url: string, text: string) => Rules;

export class Robots {
  readonly #rules = new Map<string, Promise<Rules>>();
  readonly #get: (url: string, maxBytes: number) => Promise<Uint8Array | 'absent'>;

  constructor(get: (url: string, maxBytes: number) => Promise<Uint8Array | 'absent'>) {
    this.#get = get;
  }

  /** RFC 9309: no file allows all; one that cannot be reached forbids all: then it throws why. */
  async verdict(address: string, agent: string): Promise<Verdict> {
    const { origin } = new URL(address);
    let rules = this.#rules.get(origin);
    if (!rules) {
      rules = this.#load(origin);
      this.#rules.set(origin, rules);
    }
    const found = await rules.catch((error: unknown) => {
      this.#rules.delete(origin);
      throw error;
    });
    const name = agent.split('/')[0] ?? agent;
    return {
      allowed: found.isAllowed(address, name) ?? true,
      delay: Math.min(LONGEST, (found.getCrawlDelay(name) ?? 0) * 1000),
    };
  }

  async #load(origin: string): Promise<Rules> {
    const url = `${origin}/robots.txt`;
    const answer = await this.#get(url, MOST_BYTES);
    return parse(url, answer === 'absent' ? '' : Buffer.from(answer).toString('utf8'));
  }
}
