/** What a query may hold that says where the visitor came from, not what the page is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_cid|mc_eid|ref|at_medium|at_campaign)$/u;

/**
 * In: the address of a page. Out: what two addresses of one page share, or nothing where it names no single page:
 * http and https, a fragment, a slash at the end and marks of tracking make no difference; a bare host is no page.
 */
export function addressKey(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  const asked = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const path = pathname.replace(/\/+$/u, '');
  if (!host || (path === '' && asked.length === 0)) return null;
  const query = asked.length ? `?${new URLSearchParams(asked)}` : '';
  return `${host.replace(/^www\./u, '')}${path}${query}`;
}
