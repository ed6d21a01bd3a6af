import { contactLine } from '$lib/server/contact-line';
import { need } from '$lib/server/shared-record';

const SIZE = 30;

export const load = async ({ locals, url }) => {
  const record = need(locals.record);
  const offset = Math.max(0, Number.parseInt(url.searchParams.get('from') ?? '0', 10) || 0);
  const [contacts, status] = await Promise.all([record.contacts({ limit: SIZE + 1, offset }), record.status()]);
  const shown = contacts.slice(0, SIZE);
  const lines = await Promise.all(shown.map(async (contact) => contactLine(contact, await record.contact(contact.id))));
  return { lines, next: contacts.length > SIZE ? offset + SIZE : undefined, hasSamples: status.samples > 0 };
};
