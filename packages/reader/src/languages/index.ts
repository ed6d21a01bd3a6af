import type { Pack } from './pack.js';

/** One entry a folder; a pack is loaded only when a document needs it. */
const loaders: Readonly<Record<string, () => Promise<{ readonly pack: Pack }>>> = {
  en: () => import('./en/index.js'),
  fr: () => import('./fr/index.js'),
};

/** Languages that have a pack (BCP 47). */
export const languages: readonly string[] = Object.keys(loaders);

/** The pack of a language, or undefined where there is none. */
export async function loadPack(language: string): Promise<Pack | undefined> {
  return (await loaders[language.toLowerCase().split('-')[0] ?? '']?.())?.pack;
}
