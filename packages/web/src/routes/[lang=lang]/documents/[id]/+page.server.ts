import { notThere } from '$lib/server/not-there';
import { need } from '$lib/server/shared-record';

export const load = async ({ locals, params }) => {
  const record = need(locals.record);
  const page = await record.document(params.id);
  return page ? { ...page } : notThere(record, params.id);
};
