import type { InstitutionFunction } from '@readout/world';
import { takeApart } from './1-text/index.js';
import { bodyOf, type WorldIndex } from './2-actors/index.js';
import { fold } from './fold.js';
import type { Pack } from './languages/pack.js';
import { Lexed } from './lexicon/lexed.js';
import type { Trie } from './lexicon/trie.js';
import type { InputDocument, ReadDocument } from './reading.js';

const PREFIX = /^\s*date (\d{4}-\d{2}(?:-\d{2})?) /;

/** The document as it is read: without byte-order mark and without a leading `date YYYY-MM[-DD] `. */
export function prepareDocument(
  input: InputDocument,
  language: string,
  id: string,
  side: string | undefined,
): ReadDocument {
  const raw = input.text.replace(/^\uFEFF/, '');
  const prefix = PREFIX.exec(raw.slice(0, 64));
  const published = input.published ?? prefix?.[1];
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

export interface Publisher {
  readonly actor: string;
  readonly side: string;
}

/** The press service a publisher's name stands for, in English or the words of the pack; undefined for outlets and others. */
export function publisherOf(publisher: string, world: WorldIndex, pack: Pack, lexicon: Trie): Publisher | undefined {
  const known = publishersOf(world);
  const found = known.get(fold(publisher.trim())) ?? known.get(`id ${publisher}`);
  if (found) return found;
  const body = bodyOf(new Lexed(takeApart(publisher, pack.text), lexicon, pack.grammar.declension), world);
  // Agencies that speak for their state count, other outlets have no side.
  return body?.side ? { actor: body.id, side: body.side } : undefined;
}

const FUNCTIONS: Readonly<Record<string, InstitutionFunction>> = {
  'foreign ministry': 'foreign-ministry',
  'ministry of foreign affairs': 'foreign-ministry',
  'defence ministry': 'defence-ministry',
  presidency: 'presidency',
  'presidential press service': 'presidency',
  government: 'government',
};

const publishers = new WeakMap<WorldIndex, ReadonlyMap<string, Publisher>>();

/** Press services by their names and ids, and "Russian Foreign Ministry", whatever language the document is in. Built once for a world. */
function publishersOf(world: WorldIndex): ReadonlyMap<string, Publisher> {
  const before = publishers.get(world);
  if (before) return before;
  const known = new Map<string, Publisher>();
  const put = (name: string, publisher: Publisher) => {
    if (!known.has(name)) known.set(name, publisher);
  };
  for (const { id, name, side } of world.world.institutions)
    for (const key of [fold(name), `id ${id}`]) put(key, { actor: id, side });
  for (const { id, name } of world.world.organisations)
    for (const key of [fold(name), `id ${id.replace(/^org\//, '')}`]) put(key, { actor: id, side: id });
  for (const { code, adjective } of world.world.states)
    for (const [words, what] of Object.entries(FUNCTIONS)) {
      const institution = world.institutionOf(code, what);
      if (institution) put(`${fold(adjective)} ${words}`, { actor: institution.id, side: institution.side });
    }
  publishers.set(world, known);
  return known;
}
