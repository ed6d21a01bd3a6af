// Writes packages/reader/src/languages/fr/verb-forms.ts: the forms of the verbs listed below.
// Run by hand, from a folder where the data is installed (it is no dependency of the project):
//   npm install --no-save french-verbs-lefff && node …/scripts/french-verb-forms.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const verbs = lemmas(`
to say
  dire déclarer affirmer indiquer expliquer confier lâcher glisser lancer exposer savoir valoir faire relater
  exprimer commenter noter observer remarquer mentionner citer rapporter signaler faire parler résumer titrer
  écrire lire publier communiquer énoncer témoigner formuler user vouloir prononcer
to add
  ajouter préciser poursuivre compléter renchérir conclure détailler reprendre continuer enchaîner nuancer
  clarifier développer revenir
to stress
  souligner insister marteler mettre pointer relever accentuer
to set a day
  caler
to recall
  rappeler réaffirmer réitérer redire confirmer répéter renouveler
to call for
  appeler exhorter presser inviter demander exiger réclamer plaider prôner enjoindre sommer souhaiter prier
  pousser militer encourager conjurer supplier défendre préconiser recommander conseiller espérer désirer implorer
to agree
  convenir accorder entendre tomber être partager rejoindre concerter arrêter fixer sceller conclure trouver
  aligner arranger
to reject, to deny
  rejeter récuser contester écarter désapprouver réfuter dénoncer démentir nier infirmer refuser opposer exclure
  décliner repousser balayer éconduire
to regret, to worry
  regretter déplorer inquiéter préoccuper alarmer craindre redouter décevoir
to condemn, to accuse
  condamner fustiger accuser imputer reprocher blâmer critiquer attribuer soupçonner réprouver protester stigmatiser
  vilipender offusquer indigner insurger élever
to welcome, to thank, to congratulate
  saluer féliciter réjouir louer rendre vanter remercier adresser présenter applaudir honorer
to promise
  promettre engager assurer garantir jurer donner prêter veiller rassurer
to warn
  avertir prévenir menacer alerter brandir
to propose
  proposer suggérer avancer soumettre offrir soulever lancer porter initier envisager émettre tendre esquisser
  déposer parrainer coparrainer impulser
to accept, to support
  accepter approuver soutenir appuyer endosser rallier adhérer voter acquiescer consentir cautionner avaliser
  admettre épauler favoriser aider
to inform
  informer transmettre remettre tenir mettre instruire
to discuss
  évoquer aborder discuter passer examiner échanger porter débattre traiter balayer consacrer concerner étudier
  analyser effleurer parcourir explorer
to judge
  estimer juger considérer penser qualifier voir convaincre croire trouver décrire dépeindre présumer douter sembler
  constater
to admit, to ask, to answer
  reconnaître concéder interroger répondre répliquer rétorquer réagir avouer
to announce
  annoncer décider révéler officialiser dévoiler apprendre diffuser divulguer
to allege
  prétendre invoquer prétexter alléguer arguer
to speak in a way
  trancher tempérer temporiser tonner railler souffler soupirer indigner emporter exclamer agacer étonner désoler
  asséner sourire grincer gronder pester amuser plaindre enorgueillir targuer pronostiquer prédire parier anticiper
  minimiser relativiser ricaner grommeler rire murmurer crier hurler gémir ruminer rager fulminer persifler moquer
  justifier badiner confesser observer vitupérer tancer sermonner exhorter objecter arguer opposer
to have contact
  attabler décaler snober décommander expédier asseoir entreprendre dépêcher rejoindre aborder accueillir
  entretenir parler échanger discuter converser appeler téléphoner joindre contacter recevoir accueillir rencontrer
  voir revoir retrouver réunir rendre déplacer effectuer arriver visiter participer assister présider coprésider
  adresser envoyer convoquer correspondre dialoguer négocier deviser croiser consulter dîner déjeuner entrevoir
  saluer dépêcher mandater inviter convier raccompagner héberger clore clôturer prendre représenter regrouper
  rassembler siéger atterrir débarquer regagner quitter partir entamer achever réconcilier introduire solliciter
  concilier écouter ramener
to take place
  avoir aller venir devoir pouvoir tenir mener dérouler durer ouvrir reprendre poursuivre échouer achopper organiser
  accompagner heurter bloquer abandonner renoncer adopter signer prévoir annuler reporter suspendre bouder boycotter
  apprêter programmer attendre capoter ajourner écourter interrompre manquer intervenir commencer débuter finir
  terminer aboutir survenir succéder précéder suivre multiplier intensifier prolonger relancer renouer rompre
  maintenir rester demeurer figurer situer remonter dater produire célébrer inaugurer accélérer préparer
  planifier confirmer avancer retarder différer repousser geler
to take a position
  buter briser rédiger élaborer apporter avorter
  prononcer freiner montrer empêcher torpiller enterrer retirer parvenir entériner parapher abstenir ratifier valider
  acter voter gagner obtenir imposer lever durcir alléger décréter instaurer établir rétablir promouvoir bannir
  interdire autoriser ordonner limoger nommer désigner élire réélire investir succéder
other verbs of the genre
  afficher raconter plaisanter ironiser clamer scander borner tweeter attirer inciter revendiquer requérir émouvoir taxer manifester
  conférer procéder comparer retenir riposter envoler voyager
  agir permettre falloir pleuvoir attaquer envahir bombarder frapper tuer libérer arrêter détenir expulser échanger
  livrer fournir acheter vendre financer aider coopérer collaborer travailler œuvrer contribuer renforcer consolider
  resserrer approfondir améliorer normaliser stabiliser apaiser désamorcer dénouer résoudre régler aggraver détériorer
  dégrader respecter violer enfreindre appliquer exécuter garder laisser charger lier viser nécessiter
  connaître devenir naître mourir vivre courir tenter essayer chercher compter espérer
  bénéficier jouer servir changer céder plier reculer camper rencontrer
`);

/** Where each form stands in the data: tense, and person (or gender and number of the past participle). */
const columns = [
  ['G', 0],
  ['K', 0],
  ['K', 2],
  ['K', 1],
  ['K', 3],
  ['P', 2],
  ['P', 5],
  ['P', 3],
  ['I', 2],
  ['I', 5],
  ['J', 2],
  ['J', 5],
  ['F', 2],
  ['F', 5],
  ['C', 2],
  ['C', 5],
  ['S', 2],
  ['S', 5],
];

/** What the data has wrong or leaves out: lemma → column → form. */
const mended = {
  devoir: { 3: 'dus' },
  résoudre: { 1: 'résolu', 2: 'résolue', 3: 'résolus', 4: 'résolues' },
  essayer: { 5: 'essaie', 6: 'essaient', 12: 'essaiera', 13: 'essaieront', 16: 'essaie', 17: 'essaient' },
};

const require = createRequire(join(process.cwd(), 'package.json'));
const data = require('french-verbs-lefff/dist/conjugations.json');
const missing = verbs.filter((verb) => entry(verb) === undefined);
if (missing.length > 0) throw new Error(`no such verb in the data: ${missing.join(', ')}`);

const rows = verbs.map((verb) => {
  const forms = columns.map(([tense, at], column) => mended[verb]?.[column] ?? entry(verb)[tense]?.[at] ?? '-');
  if (verb.startsWith('œ'))
    return row(
      verb,
      forms.map((form) => form.replace(/^oe/, 'œ')),
    );
  return row(verb, forms);
});

function row(verb, forms) {
  return `  ${verb}: '${forms.join(' ')}',`;
}

/** The data writes oeuvrer, and is older than tweeter, which goes as profiter does. */
function entry(verb) {
  if (verb === 'tweeter') return JSON.parse(JSON.stringify(data.profiter).replaceAll('profit', 'tweet'));
  return data[verb.replace(/^œ/, 'oe')];
}

const target = fileURLToPath(new URL('../packages/reader/src/languages/fr/verb-forms.ts', import.meta.url));
writeFileSync(
  target,
  `// Generated by scripts/french-verb-forms.mjs from french-verbs-lefff 3.4.0, whose data is the Lefff
// (Lexique des formes fléchies du français), under the LGPLLR; so are the forms below. Do not edit.

/**
 * The forms of the verbs that this genre uses: infinitive → 18 forms, in this order, '-' where there is none.
 *  0 present participle
 *  1 past participle masculine singular   2 feminine singular   3 masculine plural   4 feminine plural
 *  5 present 3rd singular      6 3rd plural   7 1st plural
 *  8 imperfect 3rd singular    9 3rd plural
 * 10 simple past 3rd singular 11 3rd plural
 * 12 future 3rd singular      13 3rd plural
 * 14 conditional 3rd singular 15 3rd plural
 * 16 subjunctive 3rd singular 17 3rd plural
 */
export const verbForms: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
console.log(`${verbs.length} verbs → ${target}`);

/** The verbs of indented lines; a line that begins at the margin is a heading. */
function lemmas(block) {
  const words = block
    .split('\n')
    .filter((line) => line.startsWith(' '))
    .join(' ')
    .split(/\s+/)
    .filter(Boolean);
  return [...new Set(words)].sort((a, b) => a.localeCompare(b, 'fr'));
}
