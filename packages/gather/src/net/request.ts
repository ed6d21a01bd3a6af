import { lookup as systemLookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { NetError } from './net-error.js';

// In: one address. Out: the head of one answer and its body as it comes. No redirect is followed here.

export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export const resolveBySystem: Resolve = (host) => systemLookup(host, { all: true });

/** What may be asked: http or https, a usual or unprivileged port, no name and password. */
export function checkedUrl(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new NetError('refused', `"${address.slice(0, 200)}" is no address`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NetError('refused', `only http and https are fetched, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '')
    throw new NetError('refused', 'an address with a name and password in it is not fetched');
  const port = Number(url.port || 80);
  if (port < 1024 && port !== 80 && port !== 443)
    throw new NetError('refused', `port ${port} is no port of a web server`);
  url.hash = '';
  return url;
}

export interface RequestOptions {
  /** Whether an IP address may be asked. */
  readonly isAllowed: (address: string) => boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly resolve: Resolve;
}

/** Connects to an address that was looked at, and to no other: the name is not looked up a second time. */
export function request(url: URL, options: RequestOptions): Promise<http.IncomingMessage> {
  const { isAllowed, headers, signal } = options;
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) && !isAllowed(host)) return Promise.reject(refused(host));
  return new Promise((resolve, reject) => {
    const { request: start } = url.protocol === 'https:' ? https : http;
    const asked = start(url, { headers, signal, agent: false, lookup: checkedLookup(options), maxHeaderSize: 16_384 });
    asked.on('socket', (socket) =>
      socket.on('connect', () => {
        // Whatever way it came about: what we talk to is what counts.
        const { remoteAddress = '' } = socket;
        if (!isAllowed(remoteAddress)) asked.destroy(refused(remoteAddress));
      }),
    );
    asked.on('response', resolve);
    asked.on('error', reject);
    asked.end();
  });
}

function checkedLookup({ isAllowed, resolve }: RequestOptions): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const bad = found.find(({ address }) => !isAllowed(address));
        const [one] = found;
        // One private address among several is enough: such a name is made to get in.
        if (bad) callback(refused(bad.address), '', 0);
        else if (!one) callback(new NetError('network', `the name ${host} leads to no address`), '', 0);
        else if (options.all)
          callback(
            null,
            found.map(({ address, family }) => ({ address, family })),
          );
        else callback(null, one.address, one.family);
      },
      () => callback(new NetError('network', `the name ${host} is not known; check the address`, true), '', 0),
    );
  };
}

const refused = (address: string): NetError =>
  new NetError('refused', `leads to ${address}, a private address; --allow-private permits it`);
