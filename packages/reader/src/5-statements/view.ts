import type { Sentence } from '../1-text/index.js';
import type { Cast, Mention } from '../2-actors/index.js';
import type { Grammar, Verb } from '../languages/pack.js';
import { wordId } from '../lexicon/word-ids.js';
import type { Atom, Feature } from '../patterns/compile.js';
import type { Found, View } from '../patterns/match.js';
import { hasActorFeature } from './actor-features.js';
import { bare } from './bare-links.js';
import { clauseEnd } from './clause-end.js';
import { fillers } from './fillers.js';
import type { Scene } from './scene.js';
import { gap, named, somebody, town } from './stretches.js';
import type { VerbGroup } from './verb-group.js';

/** What the patterns of one sentence look at: actors, verbs, dates, quotations, words of a class, clauses. All stages share it. */
export class SentenceView implements View {
  readonly #scene: Scene;
  readonly #sentence: Sentence;
  readonly #grammar: Grammar;
  readonly #cast: Cast;
  /** What was found at a token: many rows ask the same. */
  readonly #found = new Map<number, readonly Found[]>();
  readonly #keys = new Map<number, readonly string[]>();

  constructor(scene: Scene, sentence: Sentence, grammar: Grammar, cast: Cast) {
    this.#scene = scene;
    this.#sentence = sentence;
    this.#grammar = grammar;
    this.#cast = cast;
  }

  words(i: number): ReturnType<View['words']> {
    const { lexed } = this.#scene;
    return lexed.declension && lexed.term(i, 'contactNoun') ? [...lexed.words(i), BARE_NOUN] : lexed.words(i);
  }

  kinds(i: number): number {
    return i <= this.#sentence.last ? (this.#scene.kinds[i] ?? 0) : 0;
  }

  keys(i: number): readonly string[] {
    let keys = this.#keys.get(i);
    if (!keys) {
      keys = keysAt(this.#scene, i);
      this.#keys.set(i, keys);
    }
    return keys;
  }

  starts(atom: Atom, i: number): readonly Found[] {
    const { last } = this.#sentence;
    if (i >= last) return i > last ? none : this.#atEnd(atom);
    return atom.plain ? literal(this.#scene, atom, i) : this.#thing(atom, i);
  }

  /** What may stand, or be missing, behind the last word. */
  #atEnd({ name }: Atom): readonly Found[] {
    const { last } = this.#sentence;
    return name === '~' || name === '...' ? this.#once(name, last) : name === 'END' ? [{ last }] : none;
  }

  #thing({ name, features }: Atom, i: number): readonly Found[] {
    const scene = this.#scene;
    const { lexed } = scene;
    switch (name) {
      case 'ACTOR':
        return actors(scene, i, this.#sentence.last, features, this.#cast);
      case 'VERB': {
        const group = scene.groupAt.get(i);
        return group && hasFeatures(group, features) ? [{ last: group.last, item: group }] : none;
      }
      case 'NOUN': {
        const { length } = features;
        const noun = lexed
          .terms(i, 'contactNoun')
          .find((t) => length === 0 || features.some((f) => f.key === t.term.noun.kind));
        return noun ? [{ last: noun.last, item: noun.term.noun }] : none;
      }
      case 'END':
        return ENDS.has(lexed.text(i)) && !opensClause(scene, i) ? [{ last: i }] : none;
      case 'DASH':
        return /^[–—―-]$/.test(lexed.text(i)) && !lexed.parts.tokens[i]?.joined ? [{ last: i + 1 }] : none;
      case 'NAMED':
        return named(scene, i);
      case 'PLACE':
        return town(scene, i);
      case 'DATE': {
        const date = scene.dateAt.get(i);
        return date ? [{ last: date.last, item: date }] : none;
      }
      case 'QUOTE': {
        const quote = scene.quoteAt.get(i);
        return quote
          ? [{ last: Math.min(this.#sentence.last, quote.closed ? quote.close + 1 : quote.close), item: quote }]
          : none;
      }
      case 'PHRASE':
        return startsPhrase(scene, i) ? this.#once(name, i) : none;
      case 'INFINITIVE':
        return infinitive(scene, this.#grammar, i) ? this.#once('PHRASE', i) : none;
      case '~':
      case '...':
      case 'SOMEBODY':
      case 'CLAUSE':
        return this.#once(name, i);
      default:
        return none;
    }
  }

  #once(name: Sought, i: number): readonly Found[] {
    const key = i * 8 + SOUGHT.indexOf(name);
    let found = this.#found.get(key);
    if (!found) {
      found = this.#seek(name, i);
      this.#found.set(key, found);
    }
    return found;
  }

  #seek(name: Sought, i: number): readonly Found[] {
    const { last } = this.#sentence;
    switch (name) {
      case '~':
        return fillers(this.#scene, i, last);
      case '...':
        return gap(this.#scene, i, last);
      case 'SOMEBODY':
        return somebody(this.#scene, i);
      case 'CLAUSE':
        return clause(this.#scene, this.#sentence, i, 'that');
      case 'PHRASE':
        return clause(this.#scene, this.#sentence, i, 'phrase');
    }
  }
}

/** What takes a search, done once at a token. */
const SOUGHT = ['~', '...', 'SOMEBODY', 'CLAUSE', 'PHRASE'] as const;
type Sought = (typeof SOUGHT)[number];

const none: readonly never[] = [];

/** Without articles a noun may begin the rows that ask for a determiner. */
const BARE_NOUN = { term: { id: wordId('determiner') } } as const;

const ENDS: ReadonlySet<string> = new Set([...'.!?,;:)»”"—']);

/** What rows may ask of the verb and the nouns of contacts that start at a token. */
function keysAt({ groupAt, lexed }: Scene, i: number): readonly string[] {
  const verbs = groupAt.get(i)?.verbs.map(keysOfVerb) ?? [];
  const nouns = lexed.terms(i, 'contactNoun').map(({ term }) => `noun:${term.noun.kind}`);
  return nouns.length === 0 && verbs.length === 1 ? (verbs[0] as string[]) : [...verbs.flat(), ...nouns];
}

const keysOfVerbs = new WeakMap<Verb, readonly string[]>();

function keysOfVerb(verb: Verb): readonly string[] {
  let keys = keysOfVerbs.get(verb);
  if (!keys) {
    const { contact = [], status, stance, cue } = verb;
    keys = [...contact.map((frame) => `contact:${frame}`), `status:${status}`, `stance:${stance}`, `act:${cue?.act}`];
    keysOfVerbs.set(verb, keys);
  }
  return keys;
}

function actors(scene: Scene, i: number, limit: number, features: readonly Feature[], cast: Cast): readonly Found[] {
  const mention = scene.mentionAt.get(i) ?? behindContraction(scene, i);
  if (!mention) return none;
  const found: Found[] = [];
  for (const item of mention.parts?.[0] ? [mention, mention.parts[0]] : [mention])
    if (item.last <= limit && isActor(item, features, cast)) found.push({ last: item.last, item });
  return found;
}

function isActor(mention: Mention, features: readonly Feature[], cast: Cast): boolean {
  for (const { key } of features) if (!hasActorFeature(mention, key, cast)) return false;
  return true;
}

/** "du président kényan": the article is part of the mention and of the preposition before it. */
function behindContraction({ lexed, mentionAt }: Scene, i: number): Mention | undefined {
  return lexed.is(i - 1, 'determiner') && lexed.is(i - 1, 'of', 'to') ? mentionAt.get(i - 1) : undefined;
}

function hasFeatures(group: VerbGroup, features: readonly Feature[]): boolean {
  for (const feature of features) if (!hasFeature(group, feature)) return false;
  return true;
}

function hasFeature(group: VerbGroup, { key, value }: Feature): boolean {
  if (value !== undefined)
    return group.verbs.some(
      (v) =>
        (key === 'contact' && (v.contact as readonly string[] | undefined)?.includes(value)) ||
        (v.status === value && key === 'status') ||
        (v.stance === value && key === 'stance') ||
        (v.cue?.act === value && key === 'act'),
    );
  if (key === 'cue') return group.verbs.some((v) => v.cue !== undefined);
  if (key === 'passive') return group.passive || (group.tense === 'participle' && group.first === group.head);
  if (key === 'object') return group.object;
  if (key === 'clitic') return group.clitic !== undefined;
  if (key === 'active') return !group.passive;
  if (key === group.tense) return true;
  return group.verbs.some((v) => v.cue?.frames.includes(key as never));
}

function clause(scene: Scene, sentence: Sentence, i: number, frame: 'that' | 'phrase'): Found[] {
  const last = clauseEnd(scene, sentence, i, frame);
  return last > i ? [{ last }] : [];
}

/** A noun phrase or infinitive may begin here: no punctuation, conjunction or preposition. */
function startsPhrase(scene: Scene, i: number): boolean {
  const { lexed } = scene;
  const token = lexed.parts.tokens[i];
  if (!token) return false;
  if (scene.quoteAt.has(i)) return true;
  if (token.kind === 'mark') return token.text === '[';
  if (lexed.is(i, 'and', 'that', 'with', 'by', 'according', 'tail', 'relative') && !lexed.is(i, 'both')) return false;
  if (lexed.is(i, 'to', 'in', 'on', 'during', 'before', 'since', 'between')) return false;
  return !lexed.is(i, 'of', 'for', 'from', 'after') || lexed.is(i, 'determiner');
}

function literal(scene: Scene, { name, word }: Atom, i: number): readonly Found[] {
  const { lexed } = scene;
  if (name === ',' || name === ':' || name === ';') return lexed.text(i) === name ? [{ last: i + 1 }] : none;
  if (name.startsWith("'")) return lexed.parts.tokens[i]?.norm === name.slice(1, -1) ? [{ last: i + 1 }] : none;
  const last = lexed.word(i, word) || (lexed.declension ? bare(scene, name, i) : 0);
  return last ? [{ last }] : none;
}

/** ", что": the comma belongs to the clause that follows. */
const opensClause = ({ lexed }: Scene, i: number): boolean =>
  lexed.declension !== null && lexed.text(i) === ',' && lexed.is(i + 1, 'that');

/** An infinitive as reported content: "to …" in languages that keep the particle, else the bare verb. */
function infinitive(scene: Scene, grammar: Grammar, at: number): boolean {
  const { lexed } = scene;
  let i = at;
  // "ne pas vouloir céder", "not to attend"
  if (lexed.is(i, 'not')) for (i++; lexed.is(i, 'adverb'); i++);
  if (grammar.infinitiveKeepsTo)
    return lexed.is(i, 'to') && !scene.mentionAt.has(i + 1) && !lexed.is(i + 1, 'determiner') && !nounAt(scene, i + 1);
  const verb = lexed.term(i, 'verb')?.term.form.tense ?? lexed.term(i, 'auxiliary')?.term.auxiliary.tense;
  const unlisted = verb === undefined && grammar.infinitive?.test(lexed.parts.tokens[i]?.norm ?? '');
  return verb === 'infinitive' || (unlisted === true && lexed.parts.tokens[i]?.capital === false);
}

/** A word that names a topic and is no verb: "to security". */
const nounAt = ({ lexed }: Scene, i: number): boolean =>
  lexed.term(i, 'topic') !== undefined && lexed.term(i, 'verb') === undefined;
