import { error } from '@sveltejs/kit';
import { need } from '$lib/server/shared-record';

export const load = async ({ locals, params }) => {
  const page = await need(locals.record).document(params.id);
  if (!page) error(404, 'not-found');
  return { ...page };
};
