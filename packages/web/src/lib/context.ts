/** The words of the page's language, for every component below the layout. */
import { getContext, setContext } from 'svelte';
import type { Wording } from './wording';

const key = Symbol('wording');

export const setWording = (wording: () => Wording): void => {
  setContext(key, wording);
};
export const getWording = (): Wording => getContext<() => Wording>(key)();
