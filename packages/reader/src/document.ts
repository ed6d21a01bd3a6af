import type { WorldIndex } from './2-actors/index.js';
import { fold } from './fold.js';
import type { InputDocument, ReadDocument } from './reading.js';

const PREFIX = /^\s*date (\d{4}-\d{2}(?:-\d{2})?) /;

/** The document as it is read: without byte-order mark and without a leading `date YYYY-MM[-DD] `. */
export function prepareDocument(input: InputDocument, language: string, world: WorldIndex, id: string): ReadDocument {
  const raw = input.text.replace(/^\uFEFF/, '');
  const prefix = PREFIX.exec(raw.slice(0, 64));
  const published = input.published ?? prefix?.[1];
  const side = input.publisher ? publisherOf(input.publisher, world)?.side : undefined;
  return {
    id,
    text: prefix ? raw.slice(prefix[0].length) : raw,
    language,
    ...(input.title && { title: input.title }),
    ...(input.url && { url: input.url }),
    ...(input.publisher && { publisher: input.publisher }),
    ...(side && { side }),
    ...(published && { published: published.slice(0, 10) }),
  };
}

/** The press service a publisher's name stands for: an institution, state or organisation of the world. */
export function publisherOf(publisher: string, world: WorldIndex): { readonly actor: string; readonly side: string } | undefined {
  const name = fold(publisher.trim());
  for (const institution of world.world.institutions) if (fold(institution.name) === name || institution.id === publisher) return { actor: institution.id, side: institution.side };
  for (const organisation of world.world.organisations) if (fold(organisation.name) === name || organisation.id === `org/${publisher}`) return { actor: organisation.id, side: organisation.id };
  return undefined;
}
