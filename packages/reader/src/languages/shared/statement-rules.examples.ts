import type { Examples, ExamplesOf } from '../../patterns/rule.js';
import type { attributionRules, statementRules } from './statement-rules.js';

/** Rows that begin at a quotation. */
const quoteExamples = {
  'quote-verb-speaker': {
    yes: ['fr: « Nous ne céderons pas sur ce point », a déclaré mardi Emmanuel Macron.', 'en: "We will not give way on this," said Olaf Scholz.'],
    no: ['fr: « Nous ne céderons pas sur ce point » était écrit derrière Emmanuel Macron.', 'fr: Dans « La Grande Traversée », que relit Emmanuel Macron, le port brûle.', 'en: Readers of "The Long Way Home" met Olaf Scholz.'],
  },
  'quote-speaker-verb': {
    yes: ["fr: « Le pont rouvrira avant l'hiver », Emmanuel Macron l'a promis à la presse.", 'en: "We keep our word," Olaf Scholz said on Tuesday.'],
    no: ["fr: « Le pont rouvrira avant l'hiver » : Emmanuel Macron avait quitté la salle.", 'en: Under the banner "We keep our word", Olaf Scholz walked to the harbour.'],
  },
  'quote-dash-name': {
    yes: ['fr: « La porte reste ouverte à tous » – le doyen des pêcheurs.', 'en: "The door remains open to everybody" — the harbour master.'],
    no: ['fr: La revue « La Porte ouverte » – dont le doyen des pêcheurs est abonné – paraît en mai.', 'en: The poster "The door remains open" – which hung in the harbour – is torn.'],
  },
  'quote-somebody-verb': {
    yes: ["fr: « Le pont tiendra cet hiver », le maître du port l'a promis.", 'en: "The bridge will hold this winter," the harbour master said.'],
    no: ["fr: « Le pont tiendra cet hiver », le maître du port n'a rien dit de tel.", 'en: "The bridge will hold this winter," the harbour master never said.'],
  },
  'quote-verb-document': {
    yes: ["fr: « Les échanges ont été francs », précise le communiqué de l'Élysée.", 'en: "The exchange was frank," said a statement from the Kremlin.'],
    no: ["fr: « Les échanges ont été francs », précise l'Élysée.", 'en: "The exchange was frank," said the Kremlin in a statement.'],
  },
  'quote-verb-in-document': {
    yes: ["fr: « Les échanges ont été francs », lit-on dans le communiqué de l'Élysée.", "fr: « Les deux parties se reverront », peut-on lire dans le compte rendu de l'Élysée."],
    no: ["fr: « Les échanges ont été francs », dit-on dans les couloirs de l'Élysée."],
  },
  'quote-verb-somebody': {
    yes: ['fr: « Le pont tiendra cet hiver », a assuré le capitaine du port.', 'en: "The bridge will hold this winter," said the harbour master.'],
    no: ["fr: « Le pont tiendra cet hiver », n'a pas assuré le capitaine du port.", 'en: "The bridge will hold this winter," but the harbour master shook his head.'],
  },
  'quote-verb': {
    yes: ['fr: Emmanuel Macron a pris la parole à midi. « Nous tiendrons notre parole », a-t-il ajouté.', "fr: L'Élysée a réagi dans la soirée. « Nous tiendrons notre parole », y affirme-t-on."],
    no: ["fr: Emmanuel Macron a pris la parole à midi. « Nous tiendrons notre parole » n'est pas une formule à lui."],
  },
  'quote-according': {
    yes: ["fr: « Les échanges ont été francs et utiles », selon l'Élysée.", 'en: "The exchange was frank and useful," according to the Kremlin.'],
    no: ['fr: « Les échanges ont été francs et utiles », selon les usages de la maison.', 'en: "The exchange was frank and useful," according to custom.'],
  },
} as const satisfies Readonly<Record<string, Examples>>;

/** Rows of a verb and a clause, a person or an infinitive behind it. */
const clauseExamples = {
  'verb-speaker-clause': {
    yes: ['fr: Ce soir-là, racontera Vladimir Poutine, la ville était vide.'],
    no: ['fr: Ce soir-là, arrivera Vladimir Poutine, la ville était vide.', 'en: That night, dined William Ruto, the town was empty.'],
  },
  'verb-attributes-to': {
    yes: ["fr: L'Élysée prête à Vladimir Poutine la volonté de négocier.", "fr: Le Kremlin a prêté à Emmanuel Macron l'intention de rompre."],
    no: ["fr: L'Élysée a prêté au musée du Caire deux statues.", 'fr: La France a prêté assistance à la Grèce.'],
  },
  'verb-that': {
    yes: ['fr: William Ruto a déclaré lundi que la frontière serait rouverte.', 'en: William Ruto said on Monday that the border would reopen.'],
    no: ["fr: William Ruto n'a pas déclaré que la frontière serait rouverte.", 'en: William Ruto never said that the border would reopen.', 'en: The convoy that William Ruto had promised arrived.'],
  },
  'verb-whom-that': {
    yes: ['fr: Emmanuel Macron a averti Vladimir Poutine que la trêve ne tiendrait pas.', 'en: William Ruto told Paul Kagame that the border would reopen.'],
    no: ["fr: Emmanuel Macron n'a pas averti Vladimir Poutine que la trêve était rompue.", 'en: William Ruto met Paul Kagame so that the border would reopen.'],
  },
  'verb-audience-that': {
    yes: ['fr: William Ruto a informé les députés que la frontière serait rouverte.', 'en: William Ruto told the assembly that the border would reopen.'],
    no: ['fr: William Ruto a rejoint les députés que la foule attendait.', 'en: William Ruto left the assembly that had voted against him.'],
  },
  'verb-colon': {
    yes: ['fr: William Ruto a prévenu : la frontière restera fermée.', 'en: William Ruto said: the border will reopen.'],
    no: ['fr: William Ruto a visité trois ports : Mombasa, Lamu et Malindi.', 'en: William Ruto visited three ports: Mombasa, Lamu and Malindi.'],
  },
  'verb-whom-to': {
    yes: ['fr: Emmanuel Macron a exhorté Vladimir Poutine à retirer ses troupes.', 'en: William Ruto urged Paul Kagame to reopen the border.'],
    no: ['fr: Emmanuel Macron a accompagné Vladimir Poutine à son avion.', 'en: William Ruto drove Paul Kagame to the airport.'],
  },
  'verb-whom-for': {
    yes: ['fr: Emmanuel Macron a remercié William Ruto pour son accueil.', 'en: Olaf Scholz thanked William Ruto for his welcome.'],
    no: ['fr: Emmanuel Macron a quitté William Ruto pour une réception.', 'en: Olaf Scholz mistook William Ruto for his brother.'],
  },
  'verb-infinitive': {
    yes: ['fr: William Ruto espère conclure la négociation en juin.', 'en: William Ruto pledged to reopen the border.'],
    no: ["fr: William Ruto a tort d'espérer la paix.", 'en: William Ruto has not pledged to reopen the border.'],
  },
  'verb-to-infinitive': {
    yes: ['en: William Ruto advised to wait for the vote.', 'en: The foreign minister of Oman urged to keep the strait open.'],
    no: ['en: William Ruto hurried to wait for the vote.', 'en: The foreign minister of Oman travelled to keep a promise.'],
  },
  'verb-on': {
    yes: ['fr: Emmanuel Macron a insisté sur le respect de la trêve.', 'en: Olaf Scholz focused on the safety of shipping.'],
    no: ['fr: Emmanuel Macron a trébuché sur le tapis rouge.', 'en: Olaf Scholz walked on the old harbour wall.'],
  },
  'verb-of-whom-on': {
    yes: ["fr: Emmanuel Macron a attiré l'attention de Vladimir Poutine sur le sort des prisonniers."],
    no: ["fr: Le chapeau d'Emmanuel Macron a attiré l'attention de la foule sur le quai.", "fr: L'attention d'Emmanuel Macron sur ce sujet est ancienne."],
  },
  'verb-for-that': {
    yes: ['fr: Emmanuel Macron a plaidé pour que la trêve soit prolongée.'],
    no: ["fr: Emmanuel Macron n'a pas plaidé pour que la trêve soit prolongée.", 'fr: Emmanuel Macron est parti pour que la séance commence.'],
  },
  'verb-for': {
    yes: ['fr: Emmanuel Macron a plaidé pour une trêve durable.', 'en: William Ruto hoped for a lasting truce.'],
    no: ['fr: Emmanuel Macron est parti pour une tournée.', 'en: William Ruto waited for an hour.'],
  },
  'verb-to': {
    yes: ['fr: Emmanuel Macron a appelé à une trêve immédiate.', 'en: William Ruto agreed to a truce of sixty days.'],
    no: ["fr: Emmanuel Macron n'a pas appelé à une trêve immédiate.", 'en: William Ruto has not agreed to a truce of sixty days.'],
  },
  'verb-against': {
    yes: ['fr: Emmanuel Macron a mis en garde contre une extension du conflit.', 'en: William Ruto warned against a wider war.'],
    no: ['fr: Emmanuel Macron a couru contre la montre.', 'en: William Ruto leaned against the rail.'],
  },
  'verb-of': {
    yes: ["fr: Emmanuel Macron s'est félicité de la reprise du commerce.", "fr: Le Kenya a convenu d'une patrouille commune."],
    no: ["fr: Emmanuel Macron s'est approché de la tribune.", "fr: Emmanuel Macron ne s'est pas félicité de la reprise du commerce."],
  },
  'verb-names-quote': {
    yes: ['fr: Emmanuel Macron a qualifié cette visite de « tournant majeur pour les deux rives ».', 'en: William Ruto described the visit as "a turning point for both shores".'],
    no: ['fr: Emmanuel Macron a acheté un exemplaire de « La Grande Traversée ».', 'en: William Ruto opened the exhibition as "Cats of the Harbour" closed.'],
  },
  'verb-object': {
    yes: ['fr: Emmanuel Macron a condamné les frappes sur le port.', 'en: William Ruto condemned the strikes on the port.'],
    no: ["fr: Emmanuel Macron n'a pas condamné les frappes sur le port.", 'en: William Ruto saw the strikes from the port.', 'en: William Ruto said little.'],
  },
  'verb-whom-object': {
    yes: ['fr: Emmanuel Macron a prévenu Vladimir Poutine « le temps presse pour tous ».', 'en: William Ruto told Paul Kagame the border would reopen.'],
    no: ["fr: Emmanuel Macron a croisé Vladimir Poutine le temps d'une photo.", 'en: William Ruto showed Paul Kagame the border.'],
  },
  'verb-quote': {
    yes: ['fr: Emmanuel Macron a insisté, « nous ne céderons pas sur ce point ».', 'en: William Ruto said, "The border will reopen in June."'],
    no: ['fr: Emmanuel Macron a feuilleté « Nous ne céderons pas sur ce point ».', 'en: William Ruto carried a sign, "The border will reopen in June."'],
  },
} as const satisfies Readonly<Record<string, Examples>>;

const attributionExamples = {
  'same-source': {
    yes: ["fr: Selon l'Élysée, le port rouvrira en juin. De même source, les travaux coûteront deux millions d'euros.", 'en: According to the Kremlin, the port will reopen in June. According to the same source, the work will cost two million.'],
    no: ["fr: Selon l'Élysée, le port rouvrira en juin. L'eau vient de la même rivière.", 'en: According to the Kremlin, the port will reopen in June. Both springs have the same source.'],
  },
  'in-his-words': {
    yes: ['ru: Владимир Путин заявил, что порт откроется в июне. По его словам, работы обойдутся в два миллиона.'],
    no: ['ru: Владимир Путин заявил, что порт откроется в июне. Его слова записаны.'],
  },
  'according-to': {
    yes: ["fr: Selon l'Élysée, le port rouvrira en juin.", 'en: The port will reopen in June, according to the Kremlin.'],
    no: ['fr: Selon les termes du traité, le port rouvrira en juin.', 'en: According to plan, the port will reopen in June.'],
  },
  'according-to-document': {
    yes: ["fr: Selon un communiqué de l'Élysée, le port rouvrira en juin.", 'en: According to a statement from the White House, the port will reopen in June.'],
    no: ['fr: Selon un communiqué, le port rouvrira en juin.', 'en: According to a statement, the port will reopen in June.'],
  },
  'quoted-by': {
    yes: ['en: The port will reopen in June, as quoted by TASS.'],
    no: ["fr: « Aucun appel n'est prévu », a dit Dmitri Peskov, cité par erreur.", 'en: "No call is planned," Dmitry Peskov said, and TASS repeated it.'],
  },
  'according-to-somebody': {
    yes: ['fr: Selon Camp Guézo, le port rouvrira en juin.', 'en: According to State House, the port will reopen in June.'],
    no: ["fr: Selon l'usage, le port rouvrira en juin.", 'en: According to custom, the port will reopen in June.'],
  },
  'clause-speaker-verb': {
    yes: ["fr: La frontière sera rouverte en juin, William Ruto l'a confirmé.", 'en: The border will reopen in June, William Ruto said.'],
    no: ["fr: La frontière sera rouverte en juin, William Ruto l'a traversée.", 'en: The border will reopen in June, William Ruto has not said.'],
  },
  'clause-named-verb': {
    yes: ['en: The port will reopen in June, Grushko said.'],
    no: ['en: The port will reopen in June, nobody said.', 'en: The port will reopen in June, Lagos will not.'],
  },
  'clause-quoted': {
    yes: ['en: The border will reopen in June, William Ruto was quoted as saying.'],
    no: ['en: The border will reopen in June, William Ruto was seen as leaving.'],
  },
  'clause-one-says': {
    yes: ["fr: Le port rouvrira en juin, indique-t-on à l'Élysée.", 'fr: Les travaux ont pris du retard, explique-t-on en Grèce.'],
    no: ["fr: Le port rouvrira en juin, arrive-t-on à l'Élysée.", 'fr: Le port rouvrira en juin, dit-on à voix basse.'],
  },
  'clause-clitic': {
    yes: ['fr: William Ruto a pris la parole à midi. La frontière sera rouverte en juin, a-t-il assuré.'],
    no: ["fr: William Ruto a pris la parole à midi. La frontière sera rouverte en juin, a-t-il le temps d'attendre."],
  },
  'clause-verb-somebody': {
    yes: ['fr: Les convois sont bloqués à la frontière, constatent les humanitaires.'],
    no: ["fr: Les convois sont bloqués à la frontière, réclame l'opposition.", 'en: The convoys are stuck at the border, short of fuel.'],
  },
  'clause-verb-speaker': {
    yes: ["fr: Le port rouvrira en juin, a indiqué l'Élysée.", 'en: The border will reopen in June, said William Ruto.'],
    no: ["fr: Le port rouvrira en juin, n'a pas indiqué l'Élysée.", 'en: The border will reopen in June, when William Ruto returns.'],
  },
} as const satisfies Readonly<Record<string, Examples>>;

/** What each row of the two tables reads, and look-alikes that it must leave alone. Tests only; not shipped. */
export const statementExamples: ExamplesOf<typeof statementRules> = { ...quoteExamples, ...clauseExamples };
export const attributionRuleExamples: ExamplesOf<typeof attributionRules> = attributionExamples;
