import type { InstitutionFunction } from '@readout/world';
import { takeApart } from './1-text/index.js';
import { bodyOf, type WorldIndex } from './2-actors/index.js';
import type { Publisher } from './document.js';
import { fold } from './fold.js';
import type { Pack } from './languages/pack.js';
import { Lexed } from './lexicon/lexed.js';
import type { Trie } from './lexicon/trie.js';

/** The press service a publisher's name stands for, in English or the words of the pack; undefined for outlets and others. */
export function publisherOf(publisher: string, world: WorldIndex, pack: Pack, lexicon: Trie): Publisher | undefined {
  const known = publishersOf(world);
  const found =
    known.get(fold(publisher.trim())) ??
    known.get(`id ${publisher}`) ??
    publisherAt(publisher, world) ??
    ofState(publisher, world);
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
  'ministry for foreign affairs': 'foreign-ministry',
  'ministry of external affairs': 'foreign-ministry',
  'department of foreign affairs': 'foreign-ministry',
  'federal department of foreign affairs': 'foreign-ministry',
  'department of state': 'foreign-ministry',
  'defence ministry': 'defence-ministry',
  'ministry of defence': 'defence-ministry',
  'ministry of national defence': 'defence-ministry',
  presidency: 'presidency',
  'office of the president': 'presidency',
  'press service of the president': 'presidency',
  'presidential press service': 'presidency',
  'presidential communications office': 'presidency',
  'presidential office': 'presidency',
  government: 'government',
  "prime minister's office": 'government',
  'office of the prime minister': 'government',
  'press office of the government': 'government',
  'federal government': 'government',
  chancellery: 'government',
  'royal court': 'royal-court',
  'royal cabinet': 'royal-court',
  'royal palace': 'royal-court',
  'grand ducal court': 'royal-court',
  embassy: 'other',
};

/** "Presidency of Tunisia", "Ministry of Foreign Affairs of the People's Republic of China", in a document of any language. */
function ofState(publisher: string, world: WorldIndex): Publisher | undefined {
  const name = fold(publisher.slice(0, 200).trim()).replace(/^the /, '');
  for (let at = name.indexOf(' of '); at >= 0; at = name.indexOf(' of ', at + 1)) {
    const what = FUNCTIONS[name.slice(0, at)];
    const side = what && stateNamed(name.slice(at + 4), world);
    if (side) return { actor: world.institutionOf(side, what)?.id ?? `state/${side}`, side };
  }
  return undefined;
}

const FORMS =
  /^(?:the )?(?:(?:(?:federal|islamic|people's|democratic|federative|socialist|arab|hashemite|united|co-operative|plurinational) )*(?:republic|kingdom|state|sultanate|principality|grand duchy|commonwealth) of )?(?:the )?/;

/** English names under which texts know states beside those of the world. */
const ALSO: Readonly<Record<string, string>> = {
  'russian federation': 'RU',
  turkiye: 'TR',
  'czech republic': 'CZ',
  'republic of korea': 'KR',
  'united arab emirates': 'AE',
  'united states of america': 'US',
  'united kingdom of great britain and northern ireland': 'GB',
  'great britain': 'GB',
  'ivory coast': 'CI',
  "cote d'ivoire": 'CI',
  'holy see': 'VA',
  vatican: 'VA',
  'cape verde': 'CV',
  'east timor': 'TL',
  swaziland: 'SZ',
  burma: 'MM',
};

function stateNamed(name: string, world: WorldIndex): string | undefined {
  return (
    ALSO[name.replace(/^the /, '')] ??
    ALSO[name] ??
    statesOf(world).get(name.replace(FORMS, '')) ??
    statesOf(world).get(name.replace(/^the /, ''))
  );
}

const states = new WeakMap<WorldIndex, ReadonlyMap<string, string>>();

function statesOf(world: WorldIndex): ReadonlyMap<string, string> {
  const before = states.get(world);
  if (before) return before;
  const known = new Map(world.world.states.map(({ code, name }): [string, string] => [fold(name), code]));
  states.set(world, known);
  return known;
}

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
