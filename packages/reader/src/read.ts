import { type World, version as worldVersion } from '@readout/world';
import { takeApart } from './1-text/index.js';
import { type Cast, findActors, findMentions, issuerOf, WorldIndex } from './2-actors/index.js';
import { findAnchor, findDates } from './3-dates/index.js';
import { findTopics } from './4-topics/index.js';
import { findStatements, type Statements } from './5-statements/index.js';
import { findContacts } from './6-contacts/index.js';
import { findInitiatives } from './7-initiatives/index.js';
import { complete } from './8-checks/index.js';
import { describe, type Publisher, prepareText, publisherAt, publisherOf } from './document.js';
import { hashText } from './hash.js';
import type { Pack, TitleKind } from './languages/pack.js';
import { buildLexicon } from './lexicon/build.js';
import { Lexed } from './lexicon/lexed.js';
import type { Trie } from './lexicon/trie.js';
import type { InputDocument, Reading } from './reading.js';

/** Version of the reader: a change in what is read is a new one. */
export const version = '0.1.0';

/** Reads one document: the stages in order. Pure and deterministic; text never throws. */
export function read(input: InputDocument, pack: Pack, world: World): Reading {
  const index = worldIndex(world);
  const terms = lexicon(pack, world);
  const prepared = prepareText(input);
  const parts = takeApart(prepared.text, pack.text);
  const lexed = new Lexed(parts, terms, pack.grammar.declension);
  const publisher = input.publisher
    ? publisherOf(input.publisher, index, pack, terms)
    : (publisherAt(input.url ?? '', index) ?? issuer(lexed, index));
  const document = describe(
    input,
    prepared,
    pack.language,
    input.id ?? hashText(`${input.text}\n${input.publisher ?? ''}\n${input.url ?? ''}\n${input.published ?? ''}`),
    publisher && { ...publisher, name: index.names.get(publisher.actor) },
  );

  const dates = findDates(lexed);
  const anchor = findAnchor(dates, document.published, lexed);
  const { cast, mentions } = findActors(lexed, index, document.published ?? anchor.now, publisher?.side);
  if (publisher) cast.body(publisher.actor);
  const topics = findTopics(lexed);
  const statements = findStatements({ lexed, pack, cast, mentions, dates, ...(publisher && { publisher }) });
  const host = publisher && cast.holder(publisher.side, hostOffices(publisher.actor, index))?.id;
  const title =
    document.title && !document.text.includes(document.title)
      ? readTitle(document.title, pack, terms, cast, publisher?.side)
      : undefined;
  const contacts = findContacts({
    read: statements,
    cast,
    anchor,
    pack,
    ...(publisher && { publisherSide: publisher.side }),
    ...(host && { host }),
    ...(title && { title }),
  });
  const initiatives = findInitiatives({ read: statements, cast, contacts, pack });

  return {
    format: 'readout/1',
    reader: version,
    world: worldVersion,
    document,
    ...complete({ parts, cast, topics, statements, contacts, initiatives }),
  };
}

/** A press service that a document itself names as its issuer. */
function issuer(lexed: Lexed, index: WorldIndex): Publisher | undefined {
  const body = issuerOf(lexed, index);
  return body?.side ? { actor: body.id, side: body.side } : undefined;
}

/** A title that is no part of the text, read with the people of the text. */
function readTitle(title: string, pack: Pack, terms: Trie, cast: Cast, side: string | undefined): Statements {
  const lexed = new Lexed(takeApart(title, pack.text), terms, pack.grammar.declension);
  return findStatements({ lexed, pack, cast, mentions: findMentions(lexed, cast, side), dates: findDates(lexed) });
}

/** Whose contacts an institution reports: a foreign ministry its minister's, others the leader's. */
function hostOffices(actor: string, index: WorldIndex): readonly TitleKind[] {
  const what = index.institution(actor)?.function;
  return what === 'foreign-ministry'
    ? ['foreign-minister']
    : what === 'defence-ministry'
      ? ['defence-minister']
      : ['leader'];
}

const indexes = new WeakMap<World, WorldIndex>();
const lexicons = new WeakMap<Pack, WeakMap<World, Trie>>();

function worldIndex(world: World): WorldIndex {
  return indexes.get(world) ?? remember(indexes, world, new WorldIndex(world));
}

/** Built once for a pack and a world, on first use. */
function lexicon(pack: Pack, world: World): Trie {
  const byWorld = lexicons.get(pack) ?? remember(lexicons, pack, new WeakMap<World, Trie>());
  return byWorld.get(world) ?? remember(byWorld, world, buildLexicon(pack, world));
}

function remember<K extends object, V>(map: WeakMap<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}
