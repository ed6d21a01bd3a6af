import { redirect } from '@sveltejs/kit';
import { preferred } from '$lib/language';

export const load = ({ request, setHeaders }) => {
  setHeaders({ Vary: 'Accept-Language' });
  redirect(307, `/${preferred(request.headers.get('accept-language'))}/contacts`);
};
