/** Hands the record of this process to the pages, and sets what every answer carries. */
import type { Handle } from '@sveltejs/kit';
import { sharedRecord } from '$lib/server/shared-record';

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.record = sharedRecord();
  const response = await resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en') });
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Referrer-Policy', 'no-referrer');
  return response;
};
