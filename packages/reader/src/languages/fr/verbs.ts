import type { Verb, VerbForm } from '../pack.js';
import { contacts, cues, mergeVerbs, stances, statuses } from '../shared/verbs.js';
import { verbForms } from './verb-forms.js';

export const verbs: readonly Verb[] = mergeVerbs(
  cues('say', 'that quote inf np', 'dire|déclarer|affirmer|indiquer|expliquer|confier|lancer|exposer|faire savoir|faire valoir|relater|commenter|glisser|lâcher|noter|observer|relever|soutenir|prétendre|témoigner|écrire|résumer|laisser entendre|raconter|plaisanter|ironiser|se vanter|clamer|scander'),
  cues('say', 'that quote', 'rapporter|signaler|se borner à signaler|lire|tweeter|publier'),
  cues('say', 'that quote np', 'ajouter|préciser|poursuivre|compléter|renchérir|conclure|détailler|reprendre|enchaîner|développer|faire dire'),
  cues('stress', 'that quote np on', 'souligner|marteler|mettre en avant|pointer|faire ressortir|mettre en exergue'),
  cues('stress', 'on quote that', "insister|mettre l'accent|attirer l'attention|mettre l'emphase"),
  cues('recall', 'that quote np whom', 'rappeler|réaffirmer|réitérer|redire|confirmer|répéter|renouveler'),
  cues('call-for', 'to whomIn quote', 'appeler|exhorter|inviter|enjoindre|inciter|encourager|pousser|engager'),
  cues('call-for', 'of whomIn quote inf', 'presser|sommer|prier|conjurer|implorer'),
  cues('call-for', 'np that inf quote whom', 'demander|exiger|réclamer|prôner|souhaiter|vouloir|espérer|préconiser|revendiquer|requérir|désirer'),
  cues('call-for', 'for quote that', 'plaider|militer|se prononcer'),
  cues('agree', 'of that on', "convenir|s'accorder|se mettre d'accord|s'entendre|tomber d'accord"),
  cues('agree', 'np', 'partager|instruire|décider'),
  cues('reject', 'np that quote', 'rejeter|récuser|contester|écarter|désapprouver|réfuter|exclure'),
  cues('deny', 'np that quote inf', 'démentir|nier|infirmer'),
  cues('regret', 'np that quote of', 'regretter|déplorer'),
  cues('worry', 'of quote that on', "s'inquiéter|s'alarmer|s'émouvoir"),
  cues('condemn', 'np quote that', 'condamner|dénoncer|fustiger|critiquer|stigmatiser|blâmer|juger sévèrement|vilipender'),
  cues('accuse', 'of whomIn quote', 'accuser|soupçonner|taxer'),
  cues('accuse', 'np quote', 'reprocher|imputer|attribuer'),
  cues('welcome', 'np quote that', 'saluer|louer|vanter|applaudir|accueillir favorablement|accueillir'),
  cues('welcome', 'of quote that', 'se féliciter|se réjouir'),
  cues('thank', 'of for whom', 'remercier'),
  cues('congratulate', 'of for whom quote', 'féliciter'),
  cues('promise', 'of that inf quote np', 'promettre|jurer|garantir'),
  cues('promise', 'to that quote inf', "s'engager|assurer"),
  cues('warn', 'that quote against of', 'avertir|prévenir|menacer|alerter|mettre en garde'),
  cues('propose', 'np of that quote', 'proposer|suggérer|avancer|offrir'),
  cues('propose', 'np', 'présenter|soumettre'),
  cues('refuse', 'of np quote', 'refuser'),
  cues('refuse', 'to', "s'opposer|se refuser"),
  cues('accept', 'of np that', 'accepter'),
  cues('accept', 'np', 'approuver|soutenir|appuyer'),
  cues('accept', 'to', 'consentir|se résoudre|adhérer'),
  cues('say', 'np', 'se dire|se déclarer'),
  cues('inform', 'of that whom', 'informer|tenir informé|mettre au courant'),
  cues('inform', 'of that np', 'faire part|rendre compte|faire état|faire mention'),
  cues('inform', 'np', 'exprimer|transmettre|formuler|adresser|manifester|témoigner|exposer|détailler|présenter ses condoléances'),
  cues('discuss', 'np', 'évoquer|aborder|passer en revue|examiner|soulever|traiter|étudier'),
  cues('discuss', 'of on', "discuter|débattre|parler|s'entretenir|conférer|faire le point|échanger|procéder"),
  cues('judge', 'that quote np', 'estimer|juger|considérer|penser|croire|trouver|qualifier|voir|comparer'),
  cues('admit', 'that quote np', 'reconnaître|admettre|concéder|avouer|constater'),
  cues('ask', 'quote np', "demander si|s'interroger|interroger"),
  cues('say', 'that quote', 'répondre|répliquer|rétorquer|réagir|riposter'),
  cues('announce', 'np that quote inf', 'annoncer|révéler|officialiser|dévoiler'),
  contacts('speak', "s'entretenir|converser|échanger|discuter|parler|se parler|dialoguer|faire le point|conférer|se concerter"),
  contacts('meet', 'rencontrer|se rencontrer|se voir|se retrouver|se réunir|se revoir|revoir|voir|retrouver'),
  contacts('call', 'appeler|téléphoner|joindre|contacter|rappeler|passer un coup de fil'),
  contacts('receive', 'recevoir|accueillir'),
  contacts('visit', "se rendre|se déplacer|visiter|arriver|effectuer|s'envoler|partir|venir|voyager"),
  contacts('attend', 'participer|prendre part|assister'),
  contacts('write-to', 'écrire'),
  contacts('write', 'adresser|envoyer|transmettre|remettre'),
  contacts('summon', 'convoquer'),
  contacts('hold', 'tenir|avoir|mener|organiser|présider|coprésider|accueillir|effectuer'),
  contacts('take-place', "avoir lieu|se tenir|se dérouler|s'ouvrir|reprendre|durer|se poursuivre|porter"),
  contacts('gather', 'réunir|rassembler|regrouper'),
  statuses('refuse', 'refuser|décliner|bouder|boycotter|éconduire|rejeter|opposer une fin de non-recevoir'),
  statuses('cancel', 'annuler|suspendre|ajourner|capoter|renoncer|tomber à l\'eau|échouer'),
  statuses('postpone', 'reporter|repousser'),
  statuses('propose', 'proposer|suggérer|offrir|envisager|solliciter|souhaiter|vouloir'),
  statuses('invite', 'inviter|convier'),
  statuses('accept', 'accepter'),
  statuses('plan', "prévoir|programmer|attendre|convenir|s'apprêter|planifier|fixer"),
  stances('propose', "proposer|suggérer|soumettre|présenter|lancer|avancer|initier|porter"),
  stances('support', 'soutenir|appuyer|approuver|endosser|se rallier|adhérer|saluer|défendre|accepter'),
  stances('oppose', "s'opposer|rejeter|refuser|contester|récuser|écarter|dénoncer"),
  stances('block', 'bloquer|empêcher|torpiller|enterrer|heurter'),
  stances('agree', 'adopter|entériner|signer|parapher'),
  stances('abandon', 'abandonner|renoncer|retirer'),
);

const ORDER: readonly Omit<VerbForm, 'text'>[] = [
  { tense: 'gerund' },
  { tense: 'participle', number: 'one' }, { tense: 'participle', number: 'one' }, { tense: 'participle', number: 'many' }, { tense: 'participle', number: 'many' },
  { tense: 'present', number: 'one' }, { tense: 'present', number: 'many' }, { tense: 'present', number: 'many', person: 'first' },
  { tense: 'imperfect', number: 'one' }, { tense: 'imperfect', number: 'many' },
  { tense: 'past', number: 'one' }, { tense: 'past', number: 'many' },
  { tense: 'future', number: 'one' }, { tense: 'future', number: 'many' },
  { tense: 'conditional', number: 'one' }, { tense: 'conditional', number: 'many' },
  { tense: 'subjunctive', number: 'one' }, { tense: 'subjunctive', number: 'many' },
];

/** Forms from the generated table; a form that serves two tenses is listed once, under the first. */
export function conjugate(infinitive: string): readonly VerbForm[] {
  const forms = new Map<string, VerbForm>([[infinitive, { text: infinitive, tense: 'infinitive' }]]);
  verbForms[infinitive]?.split(' ').forEach((text, i) => {
    const form = ORDER[i];
    if (form && text !== '-' && !forms.has(text)) forms.set(text, { text, ...form });
  });
  return [...forms.values()];
}
