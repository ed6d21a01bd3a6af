import { ReadoutError } from '../error.js';
import type { Pack } from './pack.js';

/** One entry a folder; a pack is loaded only when a document needs it. */
const loaders: Readonly<Record<string, () => Promise<{ readonly pack: Pack }>>> = {
  en: () => import('./en/index.js'),
  fr: () => import('./fr/index.js'),
  ru: () => import('./ru/index.js'),
};

/** Languages that have a pack (BCP 47). */
export const languages: readonly string[] = Object.keys(loaders);

export const hasPack = (language: string): boolean => key(language) in loaders;

/** The pack of a language. Throws `unknown-language`, naming those there are. */
export async function loadPack(language: string): Promise<Pack> {
  const load = loaders[key(language)];
  if (!load) throw new ReadoutError('unknown-language', `no pack for language "${language}"; there are: ${languages.join(', ')}`);
  return (await load()).pack;
}

const key = (language: string): string => language.toLowerCase().split('-')[0] ?? '';
