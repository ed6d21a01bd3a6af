import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Settings of the pages' handler, which reads them once, when it is loaded. */
const settings = { READOUT_PAGES_PROTOCOL_HEADER: 'x-forwarded-proto', READOUT_PAGES_BODY_SIZE_LIMIT: '4M' };

/** What answers with pages. Without a proxy in front, addresses are plain http. */
export async function openPages(): Promise<Answer> {
  Object.assign(process.env, settings);
  const { handler } = await import('@readout/web/handler');
  const files = new URL('client/', import.meta.resolve('@readout/web/handler'));
  return (request, response) => {
    request.headers['x-forwarded-proto'] ??= 'http';
    const url = request.url ?? '/';
    if (!isAddress(url) || isGone(files, url)) response.writeHead(404).end();
    else handler(request, response);
  };
}

/** False of what is no text once it is decoded: the pages would call it a bad request, and nothing is there. */
function isAddress(url: string): boolean {
  try {
    decodeURIComponent(pathOf(url));
    return true;
  } catch {
    return false;
  }
}

const pathOf = (url: string): string => url.replace(/[?#].*$/, '');

/** A script or style of pages that were built anew since: the handler still knows it and would fall over it. */
function isGone(files: URL, url: string): boolean {
  return url.startsWith('/_app/') && !existsSync(new URL(`.${pathOf(url)}`, files));
}
