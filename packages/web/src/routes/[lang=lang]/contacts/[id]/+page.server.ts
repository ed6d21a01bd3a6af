import { compare } from '@readout/compare';
import { error, redirect } from '@sveltejs/kit';
import { need } from '$lib/server/shared-record';

export const load = async ({ locals, params }) => {
  const page = await need(locals.record).contact(params.id);
  if (!page) error(404, 'not-found');
  if (page.movedFrom) redirect(308, `/${params.lang}/contacts/${encodeURIComponent(page.contact.id)}`);
  const comparison = compare(page.readings, page.mentions);
  if (!comparison) error(404, 'not-found');
  return { comparison, hasSamples: page.documents.some(({ sample }) => sample) };
};
