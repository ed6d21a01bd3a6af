import { isLanguage, type Language } from '$lib/language';

export const match = (param: string): param is Language => isLanguage(param);
