import type { World } from '@readout/world';
import type { DateWords, Pack, Verb, WordClass } from '../languages/pack.js';
import { countWords } from './phrase-words.js';
import type { Case, DateKey, Term } from './terms.js';
import { Trie } from './trie.js';
import { wordId } from './word-ids.js';

const acronym = (text: string): boolean => text.length <= 6 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
const letters = (text: string): Case => (acronym(text) ? 'upper' : 'capital');

/** Every term of one pack and of the world, in one tree: built once for a pack, used for every document. */
export function buildLexicon(pack: Pack, world: World): Trie {
  const trie = new Trie();
  addNames(trie, pack, world);
  addPersons(trie, pack, world);
  addWords(trie, pack);
  for (const verb of pack.verbs) addVerb(trie, verb, pack);
  addDates(trie, pack.dates);
  addTopics(trie, pack);
  return trie;
}

function addNames(trie: Trie, pack: Pack, world: World): void {
  const { names, grammar } = pack;
  const put = (text: string, term: Term, how: Case = letters(text)) => trie.add(text, term, how);
  for (const [side, state] of Object.entries(names.states)) {
    for (const text of state.names) put(text, { type: 'state', side });
    for (const text of state.demonyms)
      put(text, { type: 'demonym', side }, acronym(text) ? 'upper' : grammar.capitalDemonyms ? 'capital' : 'any');
    if (state.compound) put(state.compound, { type: 'compound', side }, 'any');
    for (const text of state.capitals) put(text, { type: 'capital', side });
  }
  for (const [id, texts] of Object.entries(names.institutions))
    for (const text of texts) put(text, { type: 'institution', id }, /^\p{Ll}/u.test(text) ? 'any' : letters(text));
  for (const [id, organisation] of Object.entries(names.organisations)) {
    for (const text of organisation.names)
      put(text, { type: 'organisation', id }, /^\p{Ll}/u.test(text) ? 'any' : letters(text));
    for (const text of organisation.demonyms)
      put(text, { type: 'orgDemonym', id }, grammar.capitalDemonyms ? letters(text) : 'any');
  }
  for (const [id, texts] of Object.entries(names.groups))
    for (const text of texts) put(text, { type: 'group', id }, /^\p{Ll}/u.test(text) ? 'any' : letters(text));
  for (const [id, texts] of Object.entries(names.outlets)) for (const text of texts) put(text, { type: 'outlet', id });
  for (const text of names.lookalikes) trie.add(text, { type: 'lookalike' });
  for (const state of world.states) if (!names.states[state.code]) put(state.name, { type: 'state', side: state.code });
}

function addPersons(trie: Trie, pack: Pack, world: World): void {
  for (const person of world.persons) {
    const family = Math.max(1, countWords(person.family));
    for (const text of [person.name, person.family, ...person.aliases, ...(pack.names.persons[person.id] ?? [])]) {
      const full = text !== person.family && countWords(text) > family;
      trie.add(text, { type: full ? 'person' : 'family', id: person.id }, 'capital');
    }
    // "Sudani replied": wires leave the article out.
    const bare = /^[Aa]l[- ](?=.{4})(\S+)$/.exec(person.family)?.[1];
    if (bare) trie.add(bare, { type: 'family', id: person.id }, 'capital');
  }
}

function addWords(trie: Trie, pack: Pack): void {
  for (const [word, texts] of Object.entries({ ...pack.words, ...pack.proposals }))
    for (const text of texts)
      trie.add(text, { type: 'word', word: word as WordClass, id: wordId(word as WordClass) }, 'any', true);
  for (const [text, english] of Object.entries(pack.people)) trie.add(text, { type: 'people', english }, 'any', true);
  for (const title of pack.titles)
    trie.add(
      title.text,
      { type: 'title', title },
      acronym(title.text) ? 'upper' : title.kind === 'honorific' && /^\p{Lu}/u.test(title.text) ? 'capital' : 'any',
    );
  for (const auxiliary of pack.auxiliaries) trie.add(auxiliary.text, { type: 'auxiliary', auxiliary }, 'any', true);
  for (const noun of pack.nouns) trie.add(noun.text, { type: 'contactNoun', noun });
  for (const noun of pack.cueNouns) trie.add(noun.text, { type: 'cueNoun', noun });
}

/** "faire part": the forms of the first word, followed by the rest. "se féliciter": its forms; the stages ask for the reflexive word. */
function addVerb(trie: Trie, verb: Verb, pack: Pack): void {
  const [head = '', ...rest] = verb.lemma.replace(/^se |^s['’]/u, '').split(' ');
  const inside = rest.length > 0 ? ['', ...pack.grammar.insideVerbs] : [''];
  for (const form of pack.conjugate(head))
    for (const between of inside)
      trie.add(form.text, { type: 'verb', verb, form }, 'any', true, between === '' ? rest : [between, ...rest]);
}

function addDates(trie: Trie, dates: DateWords): void {
  const put = (key: DateKey, text: string, value = 0) => trie.add(text, { type: 'date', key, value });
  dates.months.forEach((texts, i) => {
    for (const text of texts) put('month', text, i + 1);
  });
  dates.weekdays.forEach((texts, i) => {
    for (const text of texts) put('weekday', text, i + 1);
  });
  for (const [text, value] of Object.entries(dates.seasons)) put('season', text, value);
  for (const [text, value] of Object.entries(dates.days)) put('day', text, value);
  for (const [text, value] of Object.entries(dates.relative)) put('relative', text, value);
  const lists: [DateKey, readonly string[]][] = [
    ['this', dates.thisWords],
    ['last', dates.lastWords],
    ['next', dates.nextWords],
    ['week', dates.week],
    ['fortnight', dates.fortnight],
    ['weekend', dates.weekend],
    ['monthWord', dates.month],
    ['year', dates.year],
    ['around', dates.around],
    ['from', dates.from],
    ['since', dates.since],
    ['byEnd', dates.byEnd],
    ['part', dates.parts],
    ['dayWord', dates.dayWord],
    ['earlier', dates.earlier],
    ['later', dates.later],
    ['ago', dates.ago],
    ['agoBefore', dates.agoBefore],
  ];
  for (const [text, value] of Object.entries(dates.numbers)) put('number', text, value);
  for (const [key, texts] of lists) for (const text of texts) put(key, text);
}

function addTopics(trie: Trie, pack: Pack): void {
  for (const [topic, terms] of Object.entries(pack.topics)) {
    const how = (text: string): Case => (acronym(text) ? 'upper' : 'any');
    const put = (texts: readonly string[], weight: number) => {
      for (const text of texts) trie.add(text, { type: 'topic', topic, weight }, how(text), true);
    };
    put(terms.strong, 3);
    put(terms.weak, 2);
    put(terms.vague, 1);
    put(terms.not, 0);
  }
}
