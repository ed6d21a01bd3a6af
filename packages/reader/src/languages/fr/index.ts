import type { Pack } from '../pack.js';
import { auxiliaries } from './auxiliaries.js';
import { dates } from './dates.js';
import { names } from './names.js';
import { cueNouns, nouns } from './nouns.js';
import { people } from './people.js';
import { proposals } from './proposals.js';
import { rules } from './rules.js';
import { text } from './text.js';
import { titles } from './titles.js';
import { topics } from './topics.js';
import { conjugate, verbs } from './verbs.js';
import { words } from './words.js';

export const pack: Pack = {
  language: 'fr',
  names,
  text,
  titles,
  words,
  proposals,
  verbs,
  conjugate,
  auxiliaries,
  nouns,
  cueNouns,
  dates,
  people,
  topics,
  grammar: { capitalDemonyms: false, bareVerbsAreNouns: false, infinitiveKeepsTo: false, perfectWithBe: ['arriver', 'venir', 'partir', 'convenir', 'tomber', 'revenir', 'aller', 'retourner', 'parvenir'], insideVerbs: ['pas', 'plus', 'finalement pas', 'aussi', 'également'], infinitive: null, declension: null },
  rules,
};
