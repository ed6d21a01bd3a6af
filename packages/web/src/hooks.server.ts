/** Hands the record of this process to the pages, and sets what every answer carries. */
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { sharedRecord } from '$lib/server/shared-record';

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.record = sharedRecord();
  const lang = event.params.lang ?? 'en';
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('<html lang="en">', `<html lang="${lang}">`),
  });
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Referrer-Policy', 'same-origin');
  return response;
};

/** Only what is broken goes to the log, and nothing of it to the reader of the page. */
export const handleError: HandleServerError = ({ error, status, message }) => {
  if (status >= 500) console.error(error);
  return { message };
};
