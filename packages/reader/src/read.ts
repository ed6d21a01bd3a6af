import { type World, version as worldVersion } from '@readout/world';
import { takeApart } from './1-text/index.js';
import { type Cast, findActors, findMentions, issuerOf, WorldIndex } from './2-actors/index.js';
import { findAnchor, findDates } from './3-dates/index.js';
import { findTopics } from './4-topics/index.js';
import { findStatements, type Statements } from './5-statements/index.js';
import { findContacts } from './6-contacts/index.js';
import { findInitiatives } from './7-initiatives/index.js';
import { complete } from './8-checks/index.js';
import { describe, type Publisher, prepareText } from './document.js';
import { hashText } from './hash.js';
import type { Pack, TitleKind } from './languages/pack.js';
import { buildLexicon } from './lexicon/build.js';
import { Lexed } from './lexicon/lexed.js';
import type { Trie } from './lexicon/trie.js';
import { type Body, joinBodies, type Stretch, stretchesOf } from './long-text.js';
import { publisherAt, publisherOf } from './publishers.js';
import type { InputDocument, Reading } from './reading.js';

/** Version of the reader: a change in what is read is a new one. */
export const version = '0.2.0';

/** Reads one document: the stages in order. Pure and deterministic; text never throws. */
export function read(input: InputDocument, pack: Pack, world: World): Reading {
  const setting = { pack, index: worldIndex(world), terms: lexicon(pack, world) };
  const { text, published } = prepareText(input);
  const told = { title: input.title, published, publisher: publisherTold(input, setting) };
  const [head, ...rest] = stretchesOf(text);
  const opening = readStretch((head as Stretch).text, told, setting, input.publisher === undefined);
  const { publisher, now } = opening;
  const bodies = [
    { stretch: head as Stretch, body: opening.body },
    ...rest.map((stretch) => ({
      stretch,
      body: readStretch(stretch.text, { published: published ?? now, publisher }, setting, false).body,
    })),
  ];
  const id =
    input.id ?? hashText(`${input.text}\n${input.publisher ?? ''}\n${input.url ?? ''}\n${input.published ?? ''}`);
  const named = publisher && { ...publisher, name: setting.index.names.get(publisher.actor) };
  return {
    format: 'readout/1',
    reader: version,
    world: worldVersion,
    document: describe(input, { text, ...(published && { published }) }, pack.language, id, named),
    ...joinBodies(bodies),
  };
}

interface Setting {
  readonly pack: Pack;
  readonly index: WorldIndex;
  readonly terms: Trie;
}

/** What is known of a text before it is read. */
interface Told {
  readonly title?: string | undefined;
  readonly published: string | undefined;
  readonly publisher: Publisher | undefined;
}

interface StretchRead {
  readonly body: Body;
  /** The press service told, or named by the text itself. */
  readonly publisher: Publisher | undefined;
  /** The date of writing, as precise as it is known. */
  readonly now: string | undefined;
}

function publisherTold({ publisher, url }: InputDocument, { index, pack, terms }: Setting): Publisher | undefined {
  return publisher ? publisherOf(publisher, index, pack, terms) : publisherAt(url ?? '', index);
}

/** `anonymous`: nobody has said who publishes the text; it may say so itself. */
function readStretch(text: string, told: Told, { pack, index, terms }: Setting, anonymous: boolean): StretchRead {
  const parts = takeApart(text, pack.text);
  const lexed = new Lexed(parts, terms, pack.grammar.declension);
  const publisher = told.publisher ?? (anonymous ? issuer(lexed, index) : undefined);
  const side = publisher?.side;
  const dates = findDates(lexed);
  const anchor = findAnchor(dates, told.published, lexed);
  const { cast, mentions } = findActors(lexed, index, told.published ?? anchor.now, side);
  if (publisher) cast.body(publisher.actor);
  const topics = findTopics(lexed);
  const statements = findStatements({ lexed, pack, cast, mentions, dates, ...(publisher && { publisher }) });
  const host = publisher && cast.holder(publisher.side, hostOffices(publisher.actor, index))?.id;
  const title = told.title && !text.includes(told.title) ? readTitle(told.title, pack, terms, cast, side) : undefined;
  const contacts = findContacts({
    read: statements,
    cast,
    anchor,
    ...(side && { publisherSide: side }),
    ...(host && { host }),
    ...(title && { title }),
  });
  const initiatives = findInitiatives({ read: statements, cast, contacts });
  return { body: complete({ parts, cast, topics, statements, contacts, initiatives }), publisher, now: anchor.now };
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
