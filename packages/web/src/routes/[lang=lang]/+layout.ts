import type { Language } from '$lib/language';

/** Pages are read as the server wrote them; the page that compares pasted texts turns this on for itself. */
export const csr = false;

export const load = ({ params, url }) => ({ lang: params.lang as Language, rest: url.pathname.replace(/^\/\w+/, '') });
