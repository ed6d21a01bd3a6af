import { type ComparedDocument, compare } from '@readout/compare';
import type { RecordStore } from '@readout/record';
import { error, redirect } from '@sveltejs/kit';
import { notThere } from '$lib/server/not-there';
import { need } from '$lib/server/shared-record';

/** A document without title goes by its file. */
const titleOf = ({ title }: ComparedDocument, name: string | undefined) =>
  title === undefined && name !== undefined ? { title: name } : {};

/** The former address by which the page was reached, if it was one. */
async function cameFrom(record: RecordStore, from: string | null, id: string): Promise<{ movedFrom?: string }> {
  if (from === null) return {};
  const moved = await record.contact(from);
  return moved?.movedFrom === from && moved.contact.id === id ? { movedFrom: from } : {};
}

export const load = async ({ locals, params, url }) => {
  const record = need(locals.record);
  const page = await record.contact(params.id);
  if (!page) return notThere(record, params.id);
  // Not for good: the contact may be taken apart again.
  if (page.movedFrom)
    redirect(
      307,
      `/${params.lang}/contacts/${encodeURIComponent(page.contact.id)}?from=${encodeURIComponent(page.movedFrom)}`,
    );
  const comparison = compare(page.readings, page.mentions, page.background);
  if (!comparison) error(404, 'not-found');
  const names = new Map(page.documents.map(({ id, name }) => [id, name]));
  const documents = comparison.documents.map((document) => ({
    ...document,
    ...titleOf(document, names.get(document.id)),
  }));
  return {
    comparison: { ...comparison, documents },
    hasSamples: page.documents.some(({ sample }) => sample),
    ...(await cameFrom(record, url.searchParams.get('from'), page.contact.id)),
    others: page.others ?? [],
  };
};
