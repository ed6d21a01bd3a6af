import { need } from '$lib/server/shared-record';

export const load = async ({ locals }) => ({ sources: await need(locals.record).watchStates() });
