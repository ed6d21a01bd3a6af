import type { InputDocument, ReadDocument } from './reading.js';

const PREFIX = /^\s*date (\d{4}-\d{2}(?:-\d{2})?) /;

export interface Prepared {
  readonly text: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published?: string;
}

/** The text as it is read: without byte-order mark and without a leading `date YYYY-MM[-DD] `, which gives the date. */
export function prepareText(input: InputDocument): Prepared {
  const raw = input.text.replace(/^\uFEFF/, '');
  const prefix = PREFIX.exec(raw.slice(0, 64));
  const published = (input.published ?? prefix?.[1])?.slice(0, 10);
  return { text: prefix ? raw.slice(prefix[0].length) : raw, ...(published && { published }) };
}

/** What is known of a document; `publisher` as its name, address or own words tell. */
export function describe(
  input: InputDocument,
  { text, published }: Prepared,
  language: string,
  id: string,
  publisher: (Publisher & { readonly name: string | undefined }) | undefined,
): ReadDocument {
  const name = input.publisher ?? publisher?.name;
  return {
    id,
    text,
    language,
    ...(input.title && { title: input.title }),
    ...(input.url && { url: input.url }),
    ...(name && { publisher: name }),
    ...(publisher && { side: publisher.side }),
    ...(published && { published }),
  };
}

export interface Publisher {
  readonly actor: string;
  readonly side: string;
}
