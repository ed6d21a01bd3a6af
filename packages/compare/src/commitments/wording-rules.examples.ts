import type { Act } from '@readout/reader';
import type { ExamplesOf } from '../examples.js';
import type { wordingRules } from './wording-rules.js';

/** What is done by saying it, with which words, and what is said. */
type Told = readonly [act: Act, cue: string, content: string];

export const wordingExamples: ExamplesOf<typeof wordingRules, Told> = {
  'en-instruct': {
    yes: [['call-for', 'instructed', 'their delegations to draw up a list of prisoners']],
    no: [['call-for', 'instructed', 'the people to stay at home']],
  },
  'en-to-instruct': {
    yes: [['agree', 'agreed', 'to mandate a team of experts for the border']],
    no: [['agree', 'agreed', 'that nobody had instructed the press']],
  },
  'en-continue': {
    yes: [
      ['agree', 'agreed', 'to keep in touch on the drought'],
      ['agree', 'agreed', 'that they would continue the dialogue on visas'],
    ],
    no: [
      ['call-for', 'called for', 'continued dialogue on visas'],
      ['agree', 'agreed', 'that the drought continues'],
    ],
  },
  'en-meet': {
    yes: [
      ['agree', 'agreed', 'to meet before the harvest'],
      ['promise', 'promised', 'to visit Nairobi'],
    ],
    no: [
      ['say', 'said', 'to meet demand, mills must run'],
      ['agree', 'agreed', 'that the mills of the region would meet demand'],
    ],
  },
  'en-hold-meeting': {
    yes: [['agree', 'agreed', 'to convene a round of consultations']],
    no: [['agree', 'agreed', 'that they have a duty to the herders']],
  },
  'fr-instruct': {
    yes: [['call-for', 'ont mandaté', 'leurs experts pour tracer la frontière']],
    no: [['ask', 'a demandé', 'aux habitants de rester chez eux']],
  },
  'fr-to-instruct': {
    yes: [['agree', 'sont convenus', 'de charger une équipe de tracer la frontière']],
    no: [['agree', 'sont convenus', 'de tracer la frontière']],
  },
  'fr-continue': {
    yes: [['agree', 'ont décidé', 'de maintenir un dialogue étroit sur la sécheresse']],
    no: [
      ['agree', 'sont convenus', 'que la sécheresse continue'],
      ['call-for', 'a appelé', 'à poursuivre le dialogue'],
    ],
  },
  'fr-meet': {
    yes: [['agree', 'sont convenus', 'de se revoir avant la récolte']],
    no: [['agree', 'sont convenus', 'que les éleveurs du nord de la région se retrouvent isolés']],
  },
  'fr-hold-meeting': {
    yes: [['agree', 'ont décidé', 'de tenir une nouvelle réunion avant la récolte']],
    no: [['agree', 'ont décidé', "d'organiser des secours"]],
  },
  'ru-instruct': {
    yes: [['call-for', 'поручили', 'своим министрам подготовить список']],
    no: [['call-for', 'поручили', 'достроить мост']],
  },
  'ru-to-instruct': {
    yes: [['agree', 'договорились', 'поручить экспертам подготовить список']],
    no: [['agree', 'договорились', 'достроить мост']],
  },
  'ru-continue': {
    yes: [['agree', 'договорились', 'поддерживать контакты по засухе']],
    no: [['call-for', 'призвал', 'продолжить диалог']],
  },
  'ru-meet': {
    yes: [['agree', 'договорились', 'встретиться до уборки урожая']],
    no: [['agree', 'договорились', 'достроить мост']],
  },
  'ru-hold-meeting': {
    yes: [['agree', 'договорились', 'провести новый раунд переговоров']],
    no: [['agree', 'договорились', 'провести трубу']],
  },
};
