import type { Examples } from '../../patterns/rule.js';

/** Who stands where, and what became of a proposal. */
export const positionExamples = {
  'supported-by': {
    yes: ["fr: L'idée française d'une conférence a été soutenue par l'Irlande.", 'en: A Japanese proposal for a summit was endorsed by Spain and Ireland.'],
    no: ["fr: L'armée a été soutenue par l'Irlande.", 'en: The rebels are backed by Spain.'],
  },
  'adopted-by': {
    yes: ["fr: Le plan jordanien de relance du dialogue a été adopté par l'Egypte et l'Irak.", "en: Jordan's plan to reopen the border was approved by Iraq and Egypt."],
    no: ['fr: La loi a été adoptée par la France.', 'en: The budget was approved by Iraq.'],
  },
  'opposed-by': {
    yes: ["fr: L'idée d'une taxe commune, avancée par le Portugal, a été rejetée par la Suède.", 'en: Egypt suggested a joint committee on water, an idea opposed by Ethiopia.'],
    no: ['fr: Les accusations ont été rejetées par la Suède.', 'en: The charges were rejected by Ethiopia.'],
  },
  'blocked-by': {
    yes: ['fr: Le projet de force commune, porté par la Norvège, a été bloqué par la Turquie.', 'en: A draft resolution put forward by Ghana was vetoed by China.'],
    no: ['fr: La route a été bloquée par la Turquie.', 'en: The road was blocked by China.'],
  },
  'all-but-support': {
    yes: ["fr: Les Vingt-Sept, à l'exception de la Hongrie, ont approuvé le plan de paix du Brésil.", 'en: All members except Hungary backed the Brazilian plan to send observers.'],
    no: ['fr: Les Vingt-Sept, sauf la Hongrie, se réuniront lundi.', 'en: All members except Hungary will meet on Monday.'],
  },
  support: {
    yes: ["fr: L'Iran a accepté la proposition d'Oman de reprendre les pourparlers.", "en: Japan backs Brazil's plan to create a fund for the talks."],
    no: ["fr: L'Iran n'a pas accepté la proposition d'Oman de reprendre les pourparlers.", "en: Japan would support Brazil's plan to create a fund."],
  },
  oppose: {
    yes: ["fr: Le Maroc s'est opposé à l'initiative de l'Union africaine de nommer un médiateur.", 'en: Several members, including Poland and the Baltic states, rejected a Maltese proposal to reopen the dialogue.'],
    no: ["fr: Le Maroc a rejeté les accusations de l'Algérie.", 'en: The parliament rejected the bill.'],
  },
  'support-made': {
    yes: ["fr: L'Iran a accepté une rencontre proposée par Oman.", 'en: Iran welcomed a truce proposed by Oman.'],
    no: ["fr: L'Iran a accepté une rencontre prévue de longue date.", 'en: Iran welcomed a truce signed in Oman.'],
  },
  'oppose-made': {
    yes: ["fr: L'Iran a refusé une rencontre proposée par Oman.", 'en: Iran rejected a truce proposed by Oman.'],
    no: ["fr: L'Iran a refusé une rencontre avec Oman.", 'en: Iran rejected a truce with Oman.'],
  },
  block: {
    yes: ["fr: Budapest bloque le paquet de sanctions tant que Kiev n'a pas cédé.", 'en: China vetoed a draft resolution tabled by Ecuador.'],
    no: ['fr: Budapest bloque les comptes de la banque.', 'en: China blocked the website.'],
  },
  abandon: {
    yes: ["fr: Londres a renoncé à son idée d'une conférence sur la Libye.", 'en: London dropped its idea of a conference on Libya.'],
    no: ['fr: Londres a renoncé à la visite.', 'en: London dropped the charges.'],
  },
  adopt: {
    yes: ['fr: La Jordanie a adopté le plan de paix du Brésil.', 'en: Jordan approved a Brazilian plan to exchange prisoners.'],
    no: ['fr: La Jordanie a adopté une loi sur la presse.', 'en: Jordan signed the treaty.'],
  },
  'vote-against': {
    yes: ['fr: Le Pakistan a voté contre la résolution présentée par le Japon.', 'en: India voted against a resolution drafted by Pakistan.'],
    no: ['fr: Le Pakistan a voté contre son gouvernement.', 'en: India voted on Sunday.'],
  },
  'vote-for': {
    yes: ['fr: Le Pakistan a voté pour la résolution présentée par le Japon.', 'en: India voted for a resolution drafted by Pakistan.'],
    no: ['fr: Le Pakistan a voté pour un nouveau président.', 'en: India voted for change.'],
  },
  'give-refusal': {
    yes: ["fr: La Chine a opposé son veto au texte présenté par l'Equateur.", 'en: Russia cast its veto against the Japanese text.'],
    no: ['fr: La Chine a opposé son veto en 2019.', 'en: Russia cast its nets wide.'],
  },
  'give-refusal-to-thing': {
    yes: ['fr: Le Tchad a opposé son veto à la tenue du sommet.'],
    no: ['fr: Le Mali a opposé ses troupes aux rebelles.'],
  },
  'give-refusal-before': {
    yes: ["fr: Dix pays ont soutenu la résolution rédigée par l'Albanie, la Russie y a mis son veto."],
    no: ['fr: La Russie a mis son veto.'],
  },
  'give-support': {
    yes: ["fr: La Mauritanie a donné son accord à la proposition du Sénégal d'organiser un sommet.", 'en: Britain threw its weight behind an Egyptian plan to rebuild the port.'],
    no: ['fr: La Mauritanie a apporté son soutien au Sénégal.', 'en: Britain gave its support to Egypt.'],
  },
  'judge-inadequate': {
    yes: ['fr: Moscou a jugé la proposition turque prématurée.', 'en: Moscow called the Turkish proposal premature.'],
    no: ['fr: Moscou a jugé la proposition turque intéressante.', 'en: Moscow called the Turkish reaction premature.'],
  },
  'author-of': {
    yes: ["fr: La Lettonie est à l'origine du plan de création d'un fonds commun.", 'en: Latvia and Estonia are the authors of a plan to create a common fund.'],
    no: ["fr: La Lettonie est à l'origine de la fuite.", 'en: Latvia is the author of its own success.'],
  },
  'be-against': {
    yes: ["fr: La Slovaquie est opposée à l'idée d'un fonds commun.", 'en: Slovakia is against the plan to create a common fund.'],
    no: ['fr: La Slovaquie est opposée à la guerre.', 'en: Slovakia is against the war.'],
  },
  'be-against-it': {
    yes: ['en: Latvia tabled a plan to create a common fund. Slovakia is against it.'],
    no: ['en: Latvia has a fund. Slovakia is against it.'],
  },
  'be-for': {
    yes: ["fr: La Croatie est favorable à l'idée lettone d'un fonds commun.", 'en: Croatia is in favour of a Latvian plan to create a common fund.'],
    no: ['fr: La Croatie est favorable à la paix.', 'en: Croatia is in favour of peace.'],
  },
  'which-support': {
    yes: ['en: Latvia tabled a plan to create a common fund, which Croatia supports.'],
    no: ['en: Latvia has a common fund, which Croatia supports.'],
  },
  'which-oppose': {
    yes: ['en: Latvia tabled a plan to create a common fund, which Slovakia opposes.'],
    no: ['en: Latvia has a common fund, which Slovakia opposes.'],
  },
  'refuse-to-support': {
    yes: ["fr: La Lettonie a proposé une mission commune ; l'Autriche a refusé de soutenir ce projet.", 'en: Latvia tabled a plan to create a common fund, but Austria refused to back it.'],
    no: ["fr: L'Autriche a refusé de soutenir la guerre.", 'en: Austria refused to back the war.'],
  },
  'refusal-of': {
    yes: ["fr: La volonté de Madrid et de Lisbonne de créer une mission commune s'est heurtée au refus de plusieurs Etats membres – les pays baltes, la Pologne et la Suède.", 'en: The wish of Madrid and Lisbon to create a joint mission ran into the refusal of several allies – the Benelux countries and Spain.'],
    no: ['fr: Le refus de la Suède a surpris.', 'en: The refusal of Sweden came as a surprise.'],
  },
  'refusal-demonym': {
    yes: ["fr: Le projet d'un fonds commun, défendu par Vienne, bute sur le veto hongrois."],
    no: ['fr: Le veto hongrois a surpris.'],
  },
  'demonym-refusal': {
    yes: ['en: An Austrian proposal for a joint fund foundered on Hungarian opposition.'],
    no: ['en: The Hungarian opposition met on Sunday.'],
  },
  'with-support-of': {
    yes: ["fr: La proposition suisse d'une trêve avance avec le soutien de l'Autriche.", 'en: A Swiss proposal for a ceasefire was published on Monday with the backing of Austria.'],
    no: ["fr: L'armée avance avec le soutien de l'Autriche.", 'en: The army moves with the support of Austria.'],
  },
  'has-support-of': {
    yes: ["fr: La proposition suisse d'une trêve a le soutien de l'Autriche.", 'en: A Swiss proposal for a ceasefire now has the blessing of Austria.'],
    no: ["fr: L'armée a le soutien de l'Autriche.", 'en: The general has the support of Austria.'],
  },
  'to-which-agree': {
    yes: ['en: Mr Modi laid out ideas for putting trade back on track, to which Xi Jinping agreed.'],
    no: ['en: Mr Modi read out the terms, to which Xi Jinping agreed.'],
  },
  'which-judge-adequate': {
    yes: ['en: Norway proposed a joint patrol of the coast, which Poland called "long overdue and welcome".'],
    no: ['en: Norway proposed a joint patrol of the coast, which Poland called "a surprise".'],
  },
  'support-it': {
    yes: ["fr: La Norvège a proposé d'accueillir une conférence de paix ; la Suède l'a soutenue.", 'en: Norway tabled a draft resolution on the talks and Sweden backed it.'],
    no: ["fr: La Norvège a parlé ; la Suède l'a soutenue.", 'en: Norway spoke and Sweden backed it.'],
  },
  'oppose-it': {
    yes: ["fr: La Norvège a proposé d'accueillir une conférence de paix. La Russie l'a rejetée.", 'en: Norway offered to arrange a peace conference. Russia rejected it.'],
    no: ["fr: La Norvège a parlé. La Russie l'a rejetée.", 'en: Norway spoke. Russia rejected it.'],
  },
  refuse: {
    yes: ['fr: Le Togo a proposé un sommet au Niger. Niamey a refusé.', 'en: Togo proposed a summit to Niger. Niger refused.'],
    no: ['fr: Le Togo a parlé au Niger. Niamey a refusé.', 'en: Togo spoke to Niger. Niger refused.'],
  },
  accept: {
    yes: ['fr: Le Togo a proposé un sommet au Niger. Niamey a accepté.', 'en: Togo proposed a summit to Niger. Niger accepted.'],
    no: ['fr: Le Togo a parlé au Niger. Niamey a accepté.', 'en: Togo spoke to Niger. Niger accepted.'],
  },
  'is-refused': {
    yes: ["fr: La proposition suisse d'ouvrir un dialogue a été rejetée.", 'en: A Swiss proposal to open a dialogue was turned down.'],
    no: ['fr: La demande a été rejetée.', 'en: The request was turned down.'],
  },
  'is-adopted': {
    yes: ["fr: La proposition suisse d'ouvrir un dialogue a été adoptée.", 'en: A Swiss proposal to open a dialogue was adopted.'],
    no: ['fr: La loi a été adoptée.', 'en: The bill was adopted.'],
  },
  'is-abandoned': {
    yes: ["fr: La proposition suisse d'ouvrir un dialogue a été abandonnée.", 'en: A Swiss proposal to open a dialogue was dropped.'],
    no: ['fr: La ville a été abandonnée.', 'en: The charges were dropped.'],
  },
  fails: {
    yes: ["fr: La proposition suisse d'ouvrir un dialogue a échoué.", 'en: A Swiss proposal to open a dialogue failed on Monday.'],
    no: ['fr: Le coup a échoué.', 'en: The coup failed on Monday.'],
  },
} as const satisfies Readonly<Record<string, Examples>>;
