import type { IncomingMessage, ServerResponse } from 'node:http';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Settings of the pages' handler, which reads them once, when it is loaded. */
const settings = { READOUT_PAGES_PROTOCOL_HEADER: 'x-forwarded-proto', READOUT_PAGES_BODY_SIZE_LIMIT: '4M' };

/** What answers with pages. Without a proxy in front, addresses are plain http. */
export async function openPages(): Promise<Answer> {
  Object.assign(process.env, settings);
  const { handler } = await import('@readout/web/handler');
  return (request, response) => {
    request.headers['x-forwarded-proto'] ??= 'http';
    handler(request, response);
  };
}
