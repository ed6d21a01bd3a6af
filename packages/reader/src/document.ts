import type { InstitutionFunction } from '@readout/world';
import { takeApart } from './1-text/index.js';
import { bodyOf, type WorldIndex } from './2-actors/index.js';
import { fold } from './fold.js';
import type { Pack } from './languages/pack.js';
import { Lexed } from './lexicon/lexed.js';
import type { Trie } from './lexicon/trie.js';
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

/** The press service a publisher's name stands for, in English or the words of the pack; undefined for outlets and others. */
export function publisherOf(publisher: string, world: WorldIndex, pack: Pack, lexicon: Trie): Publisher | undefined {
  const known = publishersOf(world);
  const found = known.get(fold(publisher.trim())) ?? known.get(`id ${publisher}`) ?? publisherAt(publisher, world);
  if (found) return found;
  const body = bodyOf(new Lexed(takeApart(publisher, pack.text), lexicon, pack.grammar.declension), world);
  // Agencies that speak for their state count, other outlets have no side.
  return body?.side ? { actor: body.id, side: body.side } : undefined;
}

/** Whose page stands at an address ("https://en.kremlin.ru/events/…") or a bare host ("kremlin.ru"). */
export function publisherAt(address: string, world: WorldIndex): Publisher | undefined {
  const host = /^(?:https?:\/\/)?([a-z\d.-]{3,253}\.[a-z]{2,24})(?:[:/?#]|$)/i.exec(address.trim().slice(0, 300))?.[1];
  const site = host && world.siteOf(host.toLowerCase());
  if (!site) return undefined;
  const actor = site.function ? world.institutionOf(site.side, site.function)?.id : site.side;
  return actor === undefined ? undefined : { actor, side: site.side };
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
