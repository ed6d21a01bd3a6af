import { need } from '$lib/server/shared-record';

const SIZE = 50;

export const load = async ({ locals, url }) => {
  const record = need(locals.record);
  const offset = Math.max(0, Number.parseInt(url.searchParams.get('from') ?? '0', 10) || 0);
  const [contacts, status] = await Promise.all([record.contacts({ limit: SIZE + 1, offset }), record.status()]);
  return { contacts: contacts.slice(0, SIZE), next: contacts.length > SIZE ? offset + SIZE : undefined, hasSamples: status.samples > 0 };
};
