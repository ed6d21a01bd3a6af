import type { Examples, ExamplesOf } from '../../patterns/rule.js';
import type { initiativeRules } from './initiative-rules.js';
import { positionExamples } from './initiative-rules.positions.examples.js';

/** Who proposes what. */
const proposalExamples = {
  propose: {
    yes: ["fr: Le Kenya a proposé d'accueillir une conférence sur la Somalie.", 'en: Kenya offered to host a conference on Somalia.', 'en: Chile and Peru proposed a joint patrol of the strait.'],
    no: ['fr: Le Kenya a offert ses condoléances à la Somalie.', 'en: Kenya did not propose a conference on Somalia.', 'en: Kenya could propose a summit on Somalia.'],
  },
  'propose-to-whom': {
    yes: ['en: Jordan offered Syria a joint commission on water.'],
    no: ['en: Jordan offered Syria its condolences.'],
  },
  'propose-that': {
    yes: ['fr: Oman a proposé que les pourparlers reprennent à Mascate.', 'en: Oman proposed that the talks resume in Muscat.'],
    no: ['fr: Oman a indiqué que les pourparlers reprendraient à Mascate.', 'en: Oman said that the talks would resume in Muscat.'],
  },
  'present-proposal': {
    yes: ['fr: La Zambie a présenté un plan de paix en quatre étapes.', 'en: Zambia submitted to the Security Council a draft resolution on the truce.'],
    no: ['fr: La Zambie a présenté ses excuses au Malawi.', 'en: Zambia launched an inquiry into the shooting.'],
  },
  'proposed-by': {
    yes: ["fr: Les deux camps étudient une rencontre proposée par l'Ouganda.", 'en: Both camps are weighing a ceasefire proposed on Monday by Uganda.'],
    no: ["fr: Les deux camps étudient une rencontre annoncée par l'Ouganda.", 'en: Both camps are weighing the help offered by Uganda.'],
  },
  'presented-by': {
    yes: ['fr: Le projet de force commune, porté par la Norvège, a été bloqué par la Hongrie.', 'en: The plan, drafted by Norway, was vetoed by Hungary.'],
    no: ['fr: Le film porté par la Norvège a été primé.', 'en: The report was presented by Norway.'],
  },
  'plead-for': {
    yes: ['fr: Le Chili plaide pour un sommet avec le Pérou.'],
    no: ['fr: Le Chili plaide pour la paix.', 'fr: Le Chili a plaidé pour des négociations rapides.'],
  },
  'push-for': {
    yes: ['en: Chile and Peru pushed for a summit with Bolivia.'],
    no: ['en: Chile and Peru pushed for talks.', 'en: Chile called for a ceasefire.'],
  },
  'proposal-of': {
    yes: ["fr: La proposition de Rome et d'Athènes d'ouvrir un dialogue sur la mer se précise.", 'en: A Maltese proposal to reopen the talks is on the table.', "en: The parties studied Qatar's offer to host talks."],
    no: ['fr: La volonté de Rome de conclure se précise.', "en: The parties studied Qatar's economy."],
  },
  'own-proposal': {
    yes: ["fr: Djibouti maintient son offre d'ouvrir un port ; Asmara l'a déclinée.", 'en: Djibouti renewed its offer to open a port, but Eritrea rejected it.'],
    no: ['fr: Djibouti maintient son offre commerciale.', 'en: Djibouti renewed its offer.'],
  },
  'owned-proposal': {
    yes: ['fr: Moscou a jugé la proposition turque prématurée.', 'en: The Kremlin dismissed the Swiss initiative.'],
    no: ['fr: La proposition turque date de mars.', 'en: The Swiss initiative is a year old.'],
  },
  'named-proposal': {
    yes: ["fr: L'idée d'une banque commune a été rejetée par la Finlande.", 'en: The plan to reopen the embassy was rejected by Finland.'],
    no: ["fr: L'idée d'une banque commune circule.", 'en: The plan to reopen the embassy is old.'],
  },
} as const satisfies Readonly<Record<string, Examples>>;

/** What each row of the table reads, and look-alikes that it must leave alone. Tests only; not shipped. */
export const initiativeExamples: ExamplesOf<typeof initiativeRules> = { ...proposalExamples, ...positionExamples };
