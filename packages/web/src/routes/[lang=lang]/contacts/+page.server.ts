import { contactLine } from '$lib/server/contact-line';
import { need } from '$lib/server/shared-record';

const SIZE = 30;

export const load = async ({ locals, url }) => {
  const record = need(locals.record);
  const from = Number.parseInt(url.searchParams.get('from') ?? '0', 10) || 0;
  const offset = Math.min(Math.max(0, from), Number.MAX_SAFE_INTEGER);
  const [pages, status] = await Promise.all([record.contactPages({ limit: SIZE + 1, offset }), record.status()]);
  const lines = pages.slice(0, SIZE).map(contactLine);
  return { lines, next: pages.length > SIZE ? offset + SIZE : undefined, hasSamples: status.samples > 0 };
};
