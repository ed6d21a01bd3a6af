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

/** What the patterns of one sentence look at: actors, verbs, dates, quotations, words of a class, clauses. */
export function sentenceView(scene: Scene, sentence: Sentence, grammar: Grammar, cast: Cast): View {
  const { lexed } = scene;
  const remember = memory(sentence.first);
  return {
    words: (i) => (lexed.declension && lexed.term(i, 'contactNoun') ? [...lexed.words(i), BARE_NOUN] : lexed.words(i)),
    kinds: (i) => (i <= sentence.last ? (scene.kinds[i] ?? 0) : 0),
    keys: (i) => keysAt(scene, i),
    starts(atom, i): readonly Found[] {
      const { name, features } = atom;
      if (i > sentence.last) return none;
      if (name === '~') return remember(0, i, () => fillers(scene, i, sentence.last));
      if (name === '...') return remember(1, i, () => gap(scene, i, sentence.last));
      if (name === 'END')
        return i >= sentence.last || (ENDS.has(lexed.text(i)) && !opensClause(scene, i)) ? [{ last: i }] : none;
      if (i >= sentence.last) return none;
      switch (name) {
        case 'ACTOR':
          return actors(scene, i, sentence.last, (m) => features.every((f) => hasActorFeature(m, f.key, cast)));
        case 'VERB': {
          const group = scene.groupAt.get(i);
          return group && features.every((f) => hasFeature(group, f)) ? [{ last: group.last, item: group }] : none;
        }
        case 'NOUN': {
          const { length } = features;
          const noun = lexed
            .terms(i, 'contactNoun')
            .find((t) => length === 0 || features.some((f) => f.key === t.term.noun.kind));
          return noun ? [{ last: noun.last, item: noun.term.noun }] : none;
        }
        case 'DASH':
          return /^[–—―-]$/.test(lexed.text(i)) && !lexed.parts.tokens[i]?.joined ? [{ last: i + 1 }] : none;
        case 'SOMEBODY':
          return remember(2, i, () => somebody(scene, i));
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
            ? [{ last: Math.min(sentence.last, quote.closed ? quote.close + 1 : quote.close), item: quote }]
            : none;
        }
        case 'CLAUSE':
          return remember(3, i, () => clause(scene, sentence, i, 'that'));
        case 'PHRASE':
          return startsPhrase(scene, i) ? remember(4, i, () => clause(scene, sentence, i, 'phrase')) : none;
        case 'INFINITIVE':
          return infinitive(scene, grammar, i) ? remember(4, i, () => clause(scene, sentence, i, 'phrase')) : none;
        default:
          return literal(scene, atom, i);
      }
    },
  };
}

const none: readonly never[] = [];

/** Without articles a noun may begin the rows that ask for a determiner. */
const BARE_NOUN = { term: { id: wordId('determiner') } } as const;

const ENDS: ReadonlySet<string> = new Set([...'.!?,;:)»”"—']);

/** Keeps what was found at a token: many rows ask the same. */
function memory(first: number): (kind: number, i: number, find: () => readonly Found[]) => readonly Found[] {
  const known = new Map<number, readonly Found[]>();
  return (kind, i, find) => {
    const key = (i - first) * 8 + kind;
    let found = known.get(key);
    if (!found) {
      found = find();
      known.set(key, found);
    }
    return found;
  };
}

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

function actors(scene: Scene, i: number, limit: number, fits: (mention: Mention) => boolean): readonly Found[] {
  const mention = scene.mentionAt.get(i) ?? behindContraction(scene, i);
  if (!mention) return none;
  const found: Found[] = [];
  for (const item of mention.parts?.[0] ? [mention, mention.parts[0]] : [mention])
    if (item.last <= limit && fits(item)) found.push({ last: item.last, item });
  return found;
}

/** "du président kényan": the article is part of the mention and of the preposition before it. */
function behindContraction({ lexed, mentionAt }: Scene, i: number): Mention | undefined {
  return lexed.is(i - 1, 'determiner') && lexed.is(i - 1, 'of', 'to') ? mentionAt.get(i - 1) : undefined;
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
