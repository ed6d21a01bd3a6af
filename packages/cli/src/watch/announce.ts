import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** What is announced: a document whose reading raised flags. */
export interface Found {
  readonly source: string;
  readonly document: string;
  readonly url: string;
  readonly contacts: readonly string[];
  readonly flags: readonly { readonly kind: string; readonly message: string }[];
}

export interface Webhook {
  readonly url: string;
  readonly secret: string;
  /** The first pause before trying again, in milliseconds. */
  readonly backOff?: number;
}

const ATTEMPTS = 4;
const TIMEOUT = 10_000;

/**
 * Sends what was found to the user's own address, as JSON. `X-Readout-Signature` is `t=SECONDS,v1=HEX`: HMAC-SHA256, under the
 * secret, of `SECONDS.BODY`. Every attempt has the same `X-Readout-Delivery`. Gives back why it could not be delivered.
 */
export async function deliver(found: Found, { url, secret, backOff = 1000 }: Webhook): Promise<string | undefined> {
  const body = JSON.stringify(found);
  const delivery = createHmac('sha256', secret).update(body).digest('hex').slice(0, 32);
  let why = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await pause(backOff * 2 ** (attempt - 1));
    const result = await send(url, body, {
      'x-readout-signature': signature(body, secret),
      'x-readout-delivery': delivery,
    });
    if (result === true) return undefined;
    why = result.why;
    if (!result.again) break;
  }
  return why;
}

function signature(body: string, secret: string): string {
  const seconds = Math.floor(Date.now() / 1000);
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

async function send(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<true | { why: string; again: boolean }> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await answer.body?.cancel();
    if (answer.ok) return true;
    return { why: `answered with status ${answer.status}`, again: answer.status >= 500 || answer.status === 429 };
  } catch (error) {
    return {
      why: `did not answer (${((error as Error).cause as { code?: string } | undefined)?.code ?? (error as Error).name})`,
      again: true,
    };
  }
}
