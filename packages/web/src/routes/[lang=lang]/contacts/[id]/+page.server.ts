import { type ComparedDocument, compare } from '@readout/compare';
import { error, redirect } from '@sveltejs/kit';
import { need } from '$lib/server/shared-record';

/** A document without title goes by its file. */
const titleOf = ({ title }: ComparedDocument, name: string | undefined) =>
  title === undefined && name !== undefined ? { title: name } : {};

export const load = async ({ locals, params }) => {
  const page = await need(locals.record).contact(params.id);
  if (!page) error(404, 'not-found');
  if (page.movedFrom) redirect(308, `/${params.lang}/contacts/${encodeURIComponent(page.contact.id)}`);
  const comparison = compare(page.readings, page.mentions);
  if (!comparison) error(404, 'not-found');
  const names = new Map(page.documents.map(({ id, name }) => [id, name]));
  const documents = comparison.documents.map((document) => ({
    ...document,
    ...titleOf(document, names.get(document.id)),
  }));
  return { comparison: { ...comparison, documents }, hasSamples: page.documents.some(({ sample }) => sample) };
};
