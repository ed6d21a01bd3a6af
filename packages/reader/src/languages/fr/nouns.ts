import type { ContactNoun, CueNoun } from '../pack.js';
import { cueNouns as cueList, nouns as list } from '../shared/nouns.js';

export const nouns: readonly ContactNoun[] = [
  ...list(
    'call',
    'appel téléphonique|appels téléphoniques|coup de fil|coup de téléphone|entretien téléphonique|entretiens téléphoniques|échange téléphonique|échanges téléphoniques|conversation téléphonique|conversations téléphoniques|discussion téléphonique|contact téléphonique|communication téléphonique|entretien par téléphone|téléconférence|appel à trois|entretiens par téléphone|échange par téléphone|discussions téléphoniques|communications téléphoniques|contacts téléphoniques|consultations téléphoniques|conférence téléphonique|appels à trois',
  ),
  ...list(
    'video-call',
    'visioconférence|visio|vidéoconférence|entretien vidéo|appel vidéo|réunion virtuelle|réunion en ligne|entretien par visioconférence|entretien en visioconférence|réunion par visioconférence|réunion en visioconférence|rencontre virtuelle|échange par visioconférence|entretien virtuel|visioconférences|vidéoconférences',
  ),
  ...list(
    'meeting',
    'rencontre|rencontres|entrevue|réunion|réunions|tête-à-tête|tête à tête|face-à-face|audience|audience privée|aparté|déjeuner|petit-déjeuner|dîner|déjeuner de travail|dîner de travail|séance de travail|bilatérale|trilatérale|tripartite|rendez-vous|huis clos|réunion bilatérale|rencontre bilatérale|réunion trilatérale|rencontre trilatérale|entrevues|réunion tripartite|rencontre tripartite|tête-à-tête|apartés|déjeuners|dîners|petit déjeuner|petit-déjeuner de travail|petit déjeuner de travail|souper|banquet|collation|bilatérales|quadrilatérale|retrouvailles|conciliabule|face à face|réunion ministérielle|rencontre ministérielle|visite de courtoisie|entretien en tête-à-tête',
  ),
  ...list('meeting', 'entretien|entretiens|entretien bilatéral|échange', 'neutral'),
  ...list('call', 'conversation|conversations|discussion|appel', 'weak'),
  ...list('visit', "visite|visites|visite d'Etat|visite officielle|visite de travail|déplacement|voyage|tournée|escale|venue|séjour|visite éclair|visite d'amitié et de travail|crochet|déplacements|voyages|séjours|visite privée|visite de retour|visite surprise"),
  ...list('summit', "sommet|sommets|mini-sommet|sommet extraordinaire|sommet tripartite|sommet virtuel|sommet bilatéral|rencontre au sommet|réunion au sommet|réunions au sommet|Conférence des chefs d'Etat|Conseil européen|sommet européen"),
  ...list('talks', 'pourparlers|négociations|consultations|tractations|cycle de négociations|round de négociations|série de négociations|concertations', 'many'),
  ...list('talks', 'discussions|échanges', 'weak'),
  ...list('letter', 'lettres|courriers|lettre|courrier|missive|lettre conjointe|télégramme|note verbale|pli|billet|note diplomatique|note de protestation|message de félicitations|message de condoléances|message de vœux|télégramme de félicitations|télégramme de condoléances|lettre de félicitations|message écrit|mot'),
  ...list('letter', 'message|messages', 'weak'),
];

export const cueNouns: readonly CueNoun[] = [
  ...cueList('call-for', 'souhait|appel|demande|exigence|volonté'),
  ...cueList('regret', 'regret|regrets'),
  ...cueList('promise', 'engagement|promesse|assurance'),
  ...cueList('regret', 'déception|amertume'),
  ...cueList('worry', 'préoccupation|préoccupations|inquiétude|inquiétudes|crainte|craintes'),
  ...cueList('thank', 'gratitude|remerciements|reconnaissance'),
  ...cueList('congratulate', 'félicitations|condoléances|vœux|sympathie'),
  ...cueList('accept', 'soutien|appui'),
  ...cueList('welcome', 'satisfaction'),
  ...cueList('condemn', 'condamnation'),
];
