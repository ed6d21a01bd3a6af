/** Where a passage is shown: a page of the record, or a text further down on the same page. */
import type { ComparedDocument, Passage } from '@readout/compare';
import type { Language } from './language';
import { anchor } from './marks';

export interface Links {
  passage(passage: Passage): string;
  document(id: string): string;
}

export function recordLinks(lang: Language): Links {
  const document = (id: string) => `/${lang}/documents/${encodeURIComponent(id)}`;
  return { document, passage: (passage) => `${document(passage.document)}#${anchor(passage)}` };
}

export function pageLinks(): Links {
  return { document: (id) => `#${id}`, passage: (passage) => `#${passage.document}-${anchor(passage)}` };
}

export function documentName(documents: readonly ComparedDocument[], id: string): string {
  const document = documents.find((one) => one.id === id);
  return document?.publisher ?? document?.title ?? id;
}

export function languageOf(documents: readonly ComparedDocument[], id: string): string | undefined {
  return documents.find((one) => one.id === id)?.language;
}
