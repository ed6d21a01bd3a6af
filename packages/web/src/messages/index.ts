/** Words of the interface by language. A missing key is a type error, which fails the build. */
import type { Language } from '$lib/language';
import { en, type Messages } from './en';
import { fr } from './fr';

export const messages: Record<Language, Messages> = { en, fr };
export type { Messages };
