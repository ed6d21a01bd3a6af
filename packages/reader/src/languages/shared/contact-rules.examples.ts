import type { Examples, ExamplesOf } from '../../patterns/rule.js';
import type { contactRules } from './contact-rules.js';

/** Calls, letters, talks. */
const farExamples = {
  'receive-call': {
    yes: ['fr: Emmanuel Macron a reçu mardi un appel téléphonique de William Ruto.', 'en: Olaf Scholz received a phone call from William Ruto on Tuesday.'],
    no: ["fr: Emmanuel Macron n'a pas reçu d'appel téléphonique de William Ruto.", 'en: Olaf Scholz received a silver medal from William Ruto.'],
  },
  'send-letter': {
    yes: ['fr: Emmanuel Macron a adressé une lettre à William Ruto.', 'en: Olaf Scholz sent a letter to William Ruto.'],
    no: ['fr: Emmanuel Macron a adressé un sourire à William Ruto.', 'en: Olaf Scholz sent a cheque to William Ruto.'],
  },
  'send-letter-whom': {
    yes: ['en: Olaf Scholz sent William Ruto a letter.'],
    no: ['en: Olaf Scholz sent William Ruto a carpet.', 'en: Olaf Scholz never sent William Ruto a letter.'],
  },
  'write-to': {
    yes: ['fr: Emmanuel Macron a écrit à William Ruto.', 'en: Olaf Scholz wrote to William Ruto.'],
    no: ['fr: Emmanuel Macron a écrit un livre sur William Ruto.', 'en: Olaf Scholz wrote about William Ruto.'],
  },
  'have-on-phone': {
    yes: ['fr: Emmanuel Macron a eu William Ruto au téléphone mardi.', 'en: Olaf Scholz had William Ruto on the phone.'],
    no: ["fr: Emmanuel Macron n'a pas eu William Ruto au téléphone.", 'en: Olaf Scholz had William Ruto on his side.'],
  },
  'have-phone-whom': {
    yes: ['fr: Emmanuel Macron a eu mardi au téléphone William Ruto.'],
    no: ["fr: Emmanuel Macron n'a pas eu au téléphone William Ruto.", 'en: Olaf Scholz had on the phone a long list of demands.'],
  },
  'it-takes-place': {
    yes: ["fr: L'entretien entre Emmanuel Macron et William Ruto devait durer une heure. Il n'aura pas lieu.", 'en: The meeting between Olaf Scholz and William Ruto was to last an hour. It did not take place.'],
    no: ["fr: Emmanuel Macron a inauguré le port. Il n'aura pas lieu.", 'en: Olaf Scholz opened the port. It took place on Tuesday.'],
  },
  'urge-noun': {
    yes: ['fr: Emmanuel Macron a appelé à une rencontre avec William Ruto.', 'en: Olaf Scholz called for a meeting with William Ruto.'],
    no: ['fr: Emmanuel Macron a appelé à une baisse des prix.', 'en: Olaf Scholz called for a truce with William Ruto.'],
  },
  'spends-with': {
    yes: ['en: Olaf Scholz spent three hours in a garden with William Ruto on Tuesday.'],
    no: ['en: Olaf Scholz spent much of his memoir dealing with William Ruto.', 'en: Olaf Scholz spent three hours at the State House on Tuesday.'],
  },
  'negotiate-with': {
    yes: ["fr: Le Kenya négocie avec l'Ouganda.", 'en: Kenya negotiated with Uganda.'],
    no: ["fr: Le Kenya refuse de négocier sans l'Ouganda.", 'en: Kenya negotiated a loan.'],
  },
  'speak-with': {
    yes: ["fr: Emmanuel Macron s'est entretenu avec William Ruto.", 'en: Olaf Scholz spoke with William Ruto.'],
    no: ["fr: Emmanuel Macron ne s'est pas entretenu avec William Ruto.", 'en: Olaf Scholz spoke without William Ruto.'],
  },
  'with-speaks': {
    yes: ['ru: С Эммануэлем Макроном во вторник поговорил Владимир Путин.'],
    no: ['ru: С Эммануэлем Макроном никто не говорил.', 'en: With William Ruto gone, the press spoke.'],
  },
  'with-meets': {
    yes: ['ru: С Эммануэлем Макроном во вторник встретился Владимир Путин.'],
    no: ['ru: С Эммануэлем Макроном никто не встретился.'],
  },
  'it-was-who-called': {
    yes: ["fr: William Ruto a salué la trêve. C'est Emmanuel Macron qui a téléphoné mardi.", 'en: William Ruto welcomed the truce. It was Olaf Scholz who telephoned on Tuesday.'],
    no: ['fr: William Ruto a salué la trêve. Emmanuel Macron a téléphoné mardi.', 'en: William Ruto welcomed the truce. It was Olaf Scholz who waited on Tuesday.'],
  },
  'calls-whom': {
    yes: ['ru: Владимиру Путину во вторник позвонил Эммануэль Макрон.'],
    no: ['ru: Владимиру Путину никто не позвонил.'],
  },
  'pair-speaks': {
    yes: ['fr: Emmanuel Macron et William Ruto se sont entretenus mardi.', 'en: Olaf Scholz and William Ruto spoke on Tuesday.'],
    no: ['fr: Emmanuel Macron et William Ruto ne se sont pas entretenus.', 'en: Olaf Scholz spoke on Tuesday.'],
  },
  call: {
    yes: ['fr: Emmanuel Macron a téléphoné à William Ruto mardi.', 'en: Olaf Scholz called William Ruto on Tuesday.'],
    no: ['fr: Emmanuel Macron a appelé William Ruto à rouvrir le port.', 'en: Olaf Scholz called on William Ruto to reopen the port.'],
  },
  'phone-with': {
    yes: ['fr: Au téléphone avec William Ruto, Emmanuel Macron a salué la trêve.', 'en: Olaf Scholz was on the phone with William Ruto.'],
    no: ['fr: Au téléphone, Emmanuel Macron a parlé de William Ruto.', 'en: Olaf Scholz left his phone with a guard.'],
  },
  'pair-exchanges': {
    yes: ['fr: Emmanuel Macron et William Ruto ont échangé des lettres.', 'en: Olaf Scholz and William Ruto exchanged letters.'],
    no: ['fr: Emmanuel Macron et William Ruto ont échangé des cadeaux.', 'en: Olaf Scholz and William Ruto exchanged gifts.'],
  },
  'owner-letter-to': {
    yes: ["en: Olaf Scholz's letter to William Ruto was published."],
    no: ["en: Olaf Scholz's gift to William Ruto was published."],
  },
  'whose-letter-to': {
    yes: ['fr: Emmanuel Macron, dont la lettre à William Ruto a été publiée, a salué la trêve.', 'en: Olaf Scholz, whose letter to William Ruto was published, welcomed the truce.'],
    no: ['fr: Emmanuel Macron, dont le discours à Nairobi a été publié, a salué la trêve.', 'en: Olaf Scholz, whose gift to William Ruto was shown, welcomed the truce.'],
  },
  'in-letter-to': {
    yes: ['fr: Dans une lettre à William Ruto, Emmanuel Macron propose une trêve.', 'en: Olaf Scholz took the side of Nairobi in a letter to William Ruto.'],
    no: ['en: In a letter to William Ruto, 200 German farmers asked Olaf Scholz to pay.', 'fr: Dans une rue de Nairobi, Emmanuel Macron salue William Ruto.', 'en: Olaf Scholz believed in letters.'],
  },
  'bear-letter': {
    yes: ["fr: Porteur d'une lettre d'Emmanuel Macron, le ministre a été reçu vendredi par William Ruto.", 'en: William Ruto received on Monday an envoy bearing a letter from Olaf Scholz.'],
    no: ["fr: Porteur d'un chapeau d'Emmanuel Macron, le ministre a été reçu par William Ruto.", 'en: An envoy bearing a letter from Olaf Scholz got lost.'],
  },
  'hand-letter-of': {
    yes: ["fr: Le ministre a remis à William Ruto un message d'Emmanuel Macron.", 'en: The envoy handed William Ruto a letter from Olaf Scholz.'],
    no: ["fr: Le ministre a remis à William Ruto une médaille d'Emmanuel Macron.", 'en: The envoy handed William Ruto a coat from Olaf Scholz.'],
  },
  'hand-to-whom': {
    yes: ["fr: Le ministre a vu William Ruto, à qui il a remis une lettre d'Emmanuel Macron."],
    no: ["fr: Le ministre a vu William Ruto, à qui il a remis une médaille d'Emmanuel Macron."],
  },
  'letter-in-which': {
    yes: ['fr: William Ruto attend une réponse à la lettre du 4 mars dans laquelle Emmanuel Macron proposait une trêve.', 'en: William Ruto has yet to answer the letter of March 4 in which Olaf Scholz offered a truce.'],
    no: ['en: William Ruto waved a letter in which Olaf Scholz was accused of lying.', 'fr: William Ruto attend une réponse à la lettre du 4 mars dans laquelle il proposait une trêve.', 'en: William Ruto has yet to answer the question in which Olaf Scholz took an interest.'],
  },
  'letter-from-to': {
    yes: ["fr: La lettre d'Emmanuel Macron à William Ruto a été publiée.", 'en: A letter from Olaf Scholz to William Ruto was published.'],
    no: ["fr: La lettre d'Emmanuel Macron a été publiée.", 'en: A train from Germany to Denmark was late.'],
  },
} as const satisfies Readonly<Record<string, Examples>>;

/** Contacts told by a verb. */
const verbExamples = {
  'attend-noun-of': {
    yes: ["fr: William Ruto prendra part jeudi à la réunion ministérielle de l'Union africaine.", 'en: Olaf Scholz attended a meeting of the African Union on Tuesday.'],
    no: ["fr: William Ruto prendra part jeudi à une course au profit de l'Union africaine.", 'en: Olaf Scholz attended a concert of the African Union choir.'],
  },
  'guest-who-came': {
    yes: ['fr: À William Ruto, venu mardi au palais, Emmanuel Macron a confié ses doutes.', 'en: Olaf Scholz told William Ruto, who had come to the chancellery on Friday, that the border would stay shut.'],
    no: ['en: Olaf Scholz told William Ruto, who had travelled to China, that the border would stay shut.', 'en: Olaf Scholz likes William Ruto, who had come to the chancellery on Friday.'],
  },
  'received-aside': {
    yes: ['fr: Emmanuel Macron affirme que William Ruto, croisé vendredi à Rome, lui a promis une carte.'],
    no: ['fr: Emmanuel Macron affirme que William Ruto, reçu mardi par Paul Kagame, lui a promis une carte.', 'en: Olaf Scholz said that William Ruto, elected on Friday, had promised a map.'],
  },
  'session-sits': {
    yes: ['fr: Emmanuel Macron a reçu William Ruto mardi. La commission mixte se réunira en octobre.', 'en: Olaf Scholz met William Ruto on Tuesday. The next session of the Joint Commission will be held in Nairobi in October.'],
    no: ['fr: Emmanuel Macron a reçu William Ruto mardi. La commission des finances se réunira en octobre.', 'en: Olaf Scholz met William Ruto on Tuesday. The Joint Commission is old.'],
  },
  'convene-session': {
    yes: ['fr: Emmanuel Macron a reçu William Ruto mardi. Il a été convenu de tenir un dialogue maritime avant la fin de l’année.', 'en: Olaf Scholz met William Ruto on Tuesday. They agreed to convene the Joint Commission in October.'],
    no: ['fr: Emmanuel Macron a reçu William Ruto mardi. Il a proposé la tenue d’une commission mixte.', 'en: Olaf Scholz met William Ruto on Tuesday. They agreed to praise the political consultations.'],
  },
  'spends-days-in': {
    yes: ['fr: Emmanuel Macron a passé deux jours à Nairobi.', 'en: Olaf Scholz spent two days in Nairobi.'],
    no: ['fr: Emmanuel Macron a passé commande à Nairobi.', 'en: Olaf Scholz spent a fortune in Nairobi.'],
  },
  'hold-with': {
    yes: ['fr: Emmanuel Macron a tenu une réunion avec William Ruto.', 'en: Olaf Scholz held talks with William Ruto.'],
    no: ["fr: Emmanuel Macron n'a pas tenu de réunion avec William Ruto.", 'en: Olaf Scholz held shares with William Ruto.'],
  },
  'pay-call-on': {
    yes: ['fr: Emmanuel Macron a effectué une visite de courtoisie à William Ruto.', 'en: Olaf Scholz paid a courtesy call on William Ruto.'],
    no: ['en: Olaf Scholz had a meeting on William Ruto with his council.', "fr: Emmanuel Macron n'a pas effectué de visite à William Ruto.", 'en: Olaf Scholz held a meeting on fisheries.'],
  },
  'visit-noun-place': {
    yes: ['fr: Emmanuel Macron a effectué une visite officielle en Chine.', 'en: Olaf Scholz began a three-day visit to Kenya.'],
    no: ["fr: Emmanuel Macron n'a pas effectué de visite en Chine.", 'en: Olaf Scholz began a three-day diet in Kenya.'],
  },
  'pair-holds': {
    yes: ['fr: Emmanuel Macron et William Ruto ont tenu une réunion à Paris.', 'en: Olaf Scholz and William Ruto held talks in Berlin.'],
    no: ["fr: Emmanuel Macron et William Ruto n'ont pas tenu de réunion.", 'en: Olaf Scholz and William Ruto held umbrellas in Berlin.'],
  },
  'propose-noun': {
    yes: ['fr: Emmanuel Macron a proposé une rencontre à William Ruto.', 'en: Olaf Scholz proposed a meeting to William Ruto.'],
    no: ["fr: Emmanuel Macron n'a pas proposé de rencontre à William Ruto.", 'en: Olaf Scholz proposed a toast to William Ruto.'],
  },
  meet: {
    yes: ['fr: Emmanuel Macron a rencontré William Ruto.', 'en: Olaf Scholz met with William Ruto.'],
    no: ["fr: Emmanuel Macron n'a pas rencontré William Ruto.", 'fr: Emmanuel Macron a rencontré des étudiants.', 'en: If Olaf Scholz met William Ruto, markets would rise.'],
  },
  'whom-meets': {
    yes: ["fr: Emmanuel Macron s'en est ouvert à William Ruto, qu'il a croisé dimanche à New York.", 'en: Olaf Scholz told William Ruto, whom he met on Sunday in New York.'],
    no: ['fr: William Ruto, que Emmanuel Macron voit en ami, se tait.', "fr: Emmanuel Macron s'en est ouvert à William Ruto, qu'il admire.", 'en: Olaf Scholz told William Ruto, whom he never met.'],
  },
  'with-item': {
    yes: ['fr: Emmanuel Macron a tenu mardi plusieurs entretiens :\n\nAvec William Ruto : la trêve a été évoquée.', 'en: Olaf Scholz held several meetings on Tuesday:\n\nWith William Ruto: the truce was discussed.'],
    no: ['fr: Emmanuel Macron rit avec William Ruto : la trêve tient.', 'en: Olaf Scholz laughed with William Ruto: the truce holds.'],
  },
  'pair-meets': {
    yes: ['fr: Emmanuel Macron et William Ruto se sont rencontrés à Paris.', 'en: Olaf Scholz and William Ruto met in Berlin.'],
    no: ['fr: Emmanuel Macron et William Ruto ne se sont pas rencontrés à Paris.', 'en: Olaf Scholz and William Ruto have never met.'],
  },
  'gathered-by': {
    yes: ['fr: William Ruto et Paul Kagame, réunis par Félix Tshisekedi, ont salué la trêve.', 'en: William Ruto and Paul Kagame were brought together by Felix Tshisekedi.'],
    no: ["fr: William Ruto et Paul Kagame, unis par l'amitié, ont salué la trêve.", 'en: William Ruto and Paul Kagame were brought together by chance.'],
  },
  gather: {
    yes: ['fr: Emmanuel Macron a réuni William Ruto et Paul Kagame à Paris.', 'en: Olaf Scholz brought together William Ruto and Paul Kagame.'],
    no: ["fr: L'affiche réunit Emmanuel Macron et William Ruto.", 'fr: Emmanuel Macron a réuni ses ministres à Paris.', 'en: Olaf Scholz gathered support in Berlin.'],
  },
  'pair-gathers': {
    yes: ['fr: Rassemblés mardi à Paris, Emmanuel Macron et William Ruto ont salué la trêve.', 'en: Olaf Scholz and William Ruto gathered in Berlin on Tuesday.'],
    no: ['fr: Emmanuel Macron et William Ruto ont réuni leurs conseils mardi.', 'en: Germany and Kenya gathered support for the plan.', 'fr: Emmanuel Macron et ses ministres se sont rassemblés à Paris.', 'en: Olaf Scholz and his ministers gathered in Berlin on Tuesday.'],
  },
  'receive-mission': {
    yes: ["fr: William Ruto a reçu une mission de l'Union africaine.", 'en: William Ruto received a delegation of the African Union.'],
    no: ["fr: William Ruto a reçu la médaille de l'Union africaine.", 'en: William Ruto received a report of the African Union.'],
  },
  'organisation-meets': {
    yes: ["fr: Les dirigeants de l'Union africaine se sont réunis à Addis-Abeba.", 'en: Leaders of the African Union met in Addis Ababa.'],
    no: ["fr: Les employés de l'Union africaine se sont réunis à Addis-Abeba.", 'en: Leaders of the African Union never met in Addis Ababa.'],
  },
  'organisation-gathers': {
    yes: ["fr: Les dirigeants de l'Union africaine, réunis à Addis-Abeba, ont condamné le putsch.", 'en: Leaders of the African Union, gathered in Addis Ababa, condemned the coup.'],
    no: ["fr: Les badauds, réunis devant l'Union africaine, ont applaudi.", 'en: Crowds gathered at the African Union.'],
  },
  'received-by': {
    yes: ['fr: William Ruto a été reçu par Emmanuel Macron.', 'en: William Ruto was received by Olaf Scholz.'],
    no: ["fr: William Ruto n'a pas été reçu par Emmanuel Macron.", 'en: William Ruto was not received by Olaf Scholz.'],
  },
  receive: {
    yes: ['fr: Emmanuel Macron a reçu William Ruto.', 'en: Olaf Scholz received William Ruto.'],
    no: ['fr: Emmanuel Macron a reçu un prix.', "en: Olaf Scholz received William Ruto's book."],
  },
  'receive-him': {
    yes: ["fr: William Ruto est arrivé à Paris. Emmanuel Macron l'a reçu mardi."],
    no: ["fr: William Ruto est arrivé à Paris. Emmanuel Macron l'a attendu mardi.", "fr: William Ruto est arrivé à Paris. Emmanuel Macron ne l'a pas reçu mardi."],
  },
  summoned: {
    yes: ["fr: Stéphane Séjourné a convoqué mardi l'ambassadeur de Russie.", 'en: Annalena Baerbock summoned the Russian ambassador on Tuesday.'],
    no: ["fr: Stéphane Séjourné n'a pas convoqué l'ambassadeur de Russie.", 'en: Annalena Baerbock summoned her courage.'],
  },
  'summoned-to': {
    yes: ["fr: L'ambassadeur de Russie a été convoqué mardi au Quai d'Orsay.", 'en: The Russian ambassador was summoned to the German Foreign Office on Tuesday.'],
    no: ["fr: L'ambassadeur de Russie n'a pas été convoqué au Quai d'Orsay.", 'en: The Russian ambassador was summoned at dawn.'],
  },
  'noun-takes-place-between': {
    yes: ["fr: Des négociations se sont ouvertes à Istanbul entre la Russie et l'Ukraine.", 'fr: Une rencontre est prévue vendredi entre Emmanuel Macron et William Ruto.', 'en: Talks will be held in Istanbul on May 20 between Russia and Ukraine.'],
    no: ["fr: Le match aura lieu à Istanbul entre la Russie et l'Ukraine.", 'en: An election will be held in Istanbul on May 20.'],
  },
  'returned-from': {
    yes: ['fr: De retour du Maroc, Emmanuel Macron a plaidé pour une trêve.', 'en: Back from Morocco, Olaf Scholz called for a truce.'],
    no: ['fr: De retour au bureau, Emmanuel Macron a plaidé pour une trêve.', 'en: Back in Morocco, Olaf Scholz called for a truce.'],
  },
  'compound-noun': {
    yes: ['en: The Franco-German summit was held in Berlin on Tuesday.', 'en: Russia-Ukraine talks resumed in Istanbul.'],
    no: ['en: The Franco-German border was closed on Tuesday.', 'en: The Franco-German Institute opened talks on Tuesday.'],
  },
  'noun-compound': {
    yes: ['fr: Les pourparlers russo-ukrainiens ont repris à Istanbul.'],
    no: ['fr: La frontière russo-ukrainienne a été fermée.', 'fr: Les relations franco-allemandes ont repris.'],
  },
  'visit-place': {
    yes: ["fr: Emmanuel Macron s'est rendu au Kenya.", 'en: Olaf Scholz flew to Kenya.'],
    no: ["fr: Emmanuel Macron ne s'est pas rendu au Kenya.", 'en: Olaf Scholz did not fly to Kenya.'],
  },
  'visit-town-in': {
    yes: ["fr: Emmanuel Macron s'est rendu à Kisumu, au Kenya.", 'en: Olaf Scholz flew to Kisumu, Kenya.'],
    no: ['fr: Emmanuel Macron est né à Kisumu, au Kenya.', 'en: Olaf Scholz has friends in Kisumu, Kenya.'],
  },
  'attend-in': {
    yes: ['fr: Emmanuel Macron a participé en Chine à une cérémonie.', 'en: Olaf Scholz took part in Kenya in a ceremony.'],
    no: ["fr: Emmanuel Macron n'a pas participé en Chine à la cérémonie.", 'en: Olaf Scholz took pleasure in Kenya and its coast.'],
  },
  'expected-in': {
    yes: ['fr: Emmanuel Macron est attendu en Chine en juin.', 'en: Olaf Scholz is expected in Kenya in June.'],
    no: ["fr: Emmanuel Macron n'est pas attendu en Chine en juin.", 'en: Rain is expected in Kenya in June.'],
  },
} as const satisfies Readonly<Record<string, Examples>>;

/** Contacts told by a noun. */
const nounExamples = {
  'by-phone': {
    yes: ['fr: Emmanuel Macron a prévenu William Ruto par téléphone que le sommet attendrait.', 'en: Olaf Scholz warned William Ruto by telephone that the summit would wait.', 'en: Olaf Scholz and William Ruto reviewed the harvest by telephone.'],
    no: ['fr: Joint par téléphone, Emmanuel Macron a démenti. William Ruto a ri.', 'en: Olaf Scholz and William Ruto disagree, an official said by phone.', 'fr: Emmanuel Macron a répondu par téléphone aux auditeurs.', 'en: Reached by telephone, Olaf Scholz said that he would wait.'],
  },
  'first-since': {
    yes: ['fr: Emmanuel Macron et William Ruto se sont rencontrés mardi à Paris. Ils se voyaient pour la première fois depuis mars 2023.', 'en: Olaf Scholz and William Ruto met in Berlin on Tuesday. They sat at one table for the first time since March 2023.'],
    no: ["fr: Emmanuel Macron et William Ruto se sont rencontrés mardi à Paris. C'était la première fois.", 'en: It rained in Berlin for the first time since March 2023.'],
  },
  'owner-noun-with': {
    yes: ["en: Olaf Scholz's meeting with William Ruto lasted two hours."],
    no: ["en: Olaf Scholz's lunch box lasted two hours.", "en: Olaf Scholz's friendship with William Ruto lasted two years."],
  },
  'owner-visit-to': {
    yes: ["en: Olaf Scholz's visit to Kenya lasted two days."],
    no: ["en: Olaf Scholz's gift to Kenya was a clock."],
  },
  'noun-between': {
    yes: ['fr: Une rencontre entre Emmanuel Macron et William Ruto a eu lieu mardi.', 'en: A meeting between Olaf Scholz and William Ruto took place on Tuesday.'],
    no: ["fr: Aucune rencontre entre Emmanuel Macron et William Ruto n'a eu lieu.", 'en: The distance between Germany and Kenya is great.'],
  },
  'meeting-of-ministers': {
    yes: ["fr: La trêve a dominé la réunion des ministres de l'Union européenne lundi à Bruxelles.", 'en: The truce dominated a meeting of EU energy ministers in Brussels on Monday.'],
    no: ['en: A meeting of EU energy ministers would be useful.', "fr: La trêve a dominé la réunion de l'Union européenne des banques.", 'en: The truce dominated a meeting of the European Union of Banks.'],
  },
  'summit-with': {
    yes: ["fr: Le sommet de l'Union africaine avec la Chine a débuté mardi.", 'en: The African Union summit with China opened on Tuesday.'],
    no: ['fr: Le sommet de la montagne avec sa croix a brillé mardi.', 'en: The old summit with its cross shone on Tuesday.'],
  },
  'noun-of-with': {
    yes: ["fr: L'entretien d'Emmanuel Macron avec William Ruto a duré deux heures.", 'en: The meeting of Olaf Scholz with William Ruto lasted two hours.'],
    no: ["fr: L'amitié d'Emmanuel Macron avec William Ruto est ancienne.", 'en: The patience of Olaf Scholz with William Ruto was great.'],
  },
  'visit-of-to': {
    yes: ["fr: La visite d'Emmanuel Macron en Chine durera deux jours.", 'en: The visit of Olaf Scholz to Kenya will last two days.'],
    no: ["fr: L'intérêt d'Emmanuel Macron en Chine durera.", 'en: The gift of Olaf Scholz to Kenya was a clock.'],
  },
  'visit-by': {
    yes: ['en: Kenya still remembers a visit by Olaf Scholz.'],
    no: ['en: Kenya still remembers a song by Olaf Scholz.'],
  },
  'visit-that-makes': {
    yes: ['fr: La visite que devait effectuer mardi à Nairobi le président Emmanuel Macron a été annulée.'],
    no: ['fr: La visite que devait effectuer mardi à Lyon Emmanuel Macron a été annulée.', 'en: The visit that took the minister to Kenya last May pleased Nairobi.'],
  },
  'visit-that-is-made': {
    yes: ["fr: Trois semaines avant la visite qu'Emmanuel Macron effectuera au Kenya, les prix montent.", 'en: The trip that Olaf Scholz will make to Kenya in May has been called off.'],
    no: ["fr: La visite qu'Emmanuel Macron a racontée a plu.", 'en: The trip that Olaf Scholz remembers was long.'],
  },
  'visit-to': {
    yes: ["fr: Emmanuel Macron rentre d'une visite en Chine.", 'en: Olaf Scholz returned from a visit to Kenya.'],
    no: ["fr: Emmanuel Macron rentre d'une baignade en Chine.", 'en: Olaf Scholz returned without a visit to Kenya.'],
  },
  'noun-set-with': {
    yes: ["fr: Emmanuel Macron sort d'un entretien organisé mardi avec William Ruto."],
    no: ["fr: Emmanuel Macron sort d'un entretien organisé à la hâte."],
  },
  'noun-that-they-hold': {
    yes: ['fr: Un entretien que Vladimir Poutine et Xi Jinping ont eu mardi a duré deux heures.', 'en: Talks that Olaf Scholz and William Ruto held on Tuesday lasted two hours.'],
    no: ['fr: Une maison que Vladimir Poutine et Xi Jinping ont eue brûle.', 'en: The talks that Olaf Scholz missed lasted two hours.'],
  },
  'noun-that-is-held': {
    yes: ["fr: L'entretien qu'Emmanuel Macron a eu lundi avec William Ruto a duré une heure.", 'en: The call that Olaf Scholz had on Monday with William Ruto lasted an hour.'],
    no: ["fr: L'entretien qu'Emmanuel Macron a lu avec attention était long.", 'en: The call that Olaf Scholz heard lasted an hour.'],
  },
  'noun-with': {
    yes: ["fr: Emmanuel Macron a salué l'entretien avec William Ruto.", 'en: Olaf Scholz praised the meeting with William Ruto.'],
    no: ["fr: Emmanuel Macron a salué l'amitié avec William Ruto.", 'en: Olaf Scholz praised the lunch with its fresh fish.'],
  },
  'pair-noun': {
    yes: ["en: Olaf Scholz and William Ruto's meeting lasted two hours."],
    no: ["en: Olaf Scholz and William Ruto's patience lasted two hours."],
  },
  'during-noun': {
    yes: ["fr: Lors d'un entretien, Emmanuel Macron et William Ruto ont évoqué le port.", 'en: During a meeting, Olaf Scholz and William Ruto discussed the port.'],
    no: ["fr: Lors d'un orage, Emmanuel Macron et William Ruto ont évoqué le port.", 'en: During a storm, Olaf Scholz and William Ruto discussed the port.'],
  },
  summit: {
    yes: ["fr: Le sommet de l'Union africaine a débuté mardi.", 'en: The African Union summit opened on Tuesday.'],
    no: ['fr: Le sommet du mont Kenya est blanc.', 'en: Climbers reached the summit on Tuesday.'],
  },
  'days-noun': {
    yes: ["en: Olaf Scholz and William Ruto disagree on coal. Last Friday's lunch in Berlin did not help."],
    no: ["en: Olaf Scholz and William Ruto disagree on coal. Berlin's lunches did not help.", "en: Olaf Scholz and William Ruto disagree on coal. Last Friday's rain did not help."],
  },
  'since-noun': {
    yes: ["fr: Emmanuel Macron et William Ruto se sont vus à Paris. C'était le premier tête-à-tête depuis un appel du 12 janvier.", 'en: Olaf Scholz met William Ruto in Berlin. It was the first encounter since a telephone conversation on 12 January.'],
    no: ["fr: Emmanuel Macron et William Ruto se sont vus à Paris. C'était le premier tête-à-tête depuis l'orage du 12 janvier.", 'en: Olaf Scholz met William Ruto in Berlin. It was the first encounter since the storm on 12 January.'],
  },
  'definite-noun': {
    yes: ['fr: Emmanuel Macron et William Ruto ont évoqué le port. La rencontre a duré deux heures.', 'en: Olaf Scholz and William Ruto discussed the port. The meeting lasted two hours.'],
    no: ['fr: Emmanuel Macron et William Ruto ont évoqué le port. Une rencontre de football a été annulée.', 'en: Olaf Scholz and William Ruto discussed the port. A meeting of farmers lasted two hours.'],
  },
} as const satisfies Readonly<Record<string, Examples>>;

/** What each row of the table reads, and look-alikes that it must leave alone. Tests only; not shipped. */
export const contactExamples: ExamplesOf<typeof contactRules> = { ...farExamples, ...verbExamples, ...nounExamples };
