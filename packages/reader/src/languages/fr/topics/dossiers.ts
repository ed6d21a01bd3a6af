// How French texts name each dossier. strong: once is enough; weak: two different ones; not: means something else.
import type { TopicTerms } from '../../topic-terms.js';

export const dossiers: Readonly<Record<string, TopicTerms>> = {
  ukraine: {
    strong: ['Ukraine', 'guerre en Ukraine', "guerre contre l'Ukraine", 'conflit en Ukraine', 'conflit ukrainien', 'crise ukrainienne', 'dossier ukrainien', 'question ukrainienne', 'règlement ukrainien', 'conflit russo-ukrainien', 'guerre russo-ukrainienne', 'agression russe', 'invasion russe', 'offensive russe', "guerre d'agression", 'opération militaire spéciale', 'opération spéciale', 'frappes russes', 'bombardements russes', 'résistance ukrainienne', 'peuple ukrainien', 'population ukrainienne', 'villes ukrainiennes', 'territoire ukrainien', 'armée ukrainienne', 'forces ukrainiennes', 'contre-offensive ukrainienne', 'soldats ukrainiens', 'réfugiés ukrainiens', 'enfants ukrainiens', 'ports ukrainiens', 'céréales ukrainiennes', 'Donbass', 'Donetsk', 'Lougansk', 'Louhansk', 'Zaporijia', 'Kherson', 'Marioupol', 'Azovstal', 'Kharkiv', 'Koursk', 'Boutcha', 'Pokrovsk', 'Odessa', "est de l'Ukraine", 'Est ukrainien', 'accords de Minsk', 'accord de Minsk', 'processus de Minsk', 'protocole de Minsk', 'format Normandie', 'format de Normandie', 'formule Steinmeier', 'groupe de contact trilatéral', 'coalition des volontaires', 'coalition de volontaires', 'plan de paix de Zelensky', 'formule de paix', 'accord céréalier', 'initiative céréalière de la mer Noire', 'paix juste et durable en Ukraine'],
    weak: ['ukrainien', 'ukrainienne', 'ukrainiens', 'ukrainiennes', 'Kiev', 'Kyiv', 'Zelensky', 'ligne de front', 'ligne de contact', 'mer Noire', 'plan de paix', 'républiques autoproclamées', 'séparatistes prorusses', 'paix juste et durable', 'troupes russes', 'drones russes', 'agresseur'],
    not: ['sommet UE-Ukraine en marge'],
  },
  crimea: {
    strong: ['Crimée', 'annexion de la Crimée', 'rattachement de la Crimée', 'Tatars de Crimée', 'Plateforme de Crimée', 'Plateforme pour la Crimée', 'Sébastopol', 'détroit de Kertch', 'pont de Kertch', 'pont de Crimée', 'péninsule annexée', 'désoccupation de la Crimée'],
    weak: ['Tatars', 'Simferopol', 'annexion', "mer d'Azov", 'péninsule de Crimée'],
    not: ['guerre de Crimée', "depuis l'annexion de la Crimée", "depuis l'annexion de la Crimée en 2014", "après l'annexion de la Crimée"],
  },
  libya: {
    strong: ['Libye', 'crise libyenne', 'dossier libyen', 'conflit libyen', 'question libyenne', 'règlement libyen', 'parties libyennes', 'élections libyennes', 'situation libyenne', 'peuple libyen', 'autorités libyennes', 'factions libyennes', 'Haftar', 'maréchal Haftar', 'Dbeibah', 'Sarraj', 'conférence de Berlin sur la Libye', 'processus de Berlin sur la Libye', 'Forum de dialogue politique libyen', 'Manul', 'Benghazi', 'Cyrénaïque', 'Syrte'],
    weak: ['Tripoli', 'libyen', 'libyenne', 'libyens', 'libyennes', "gouvernement d'union nationale", "gouvernement d'accord national", 'GNA', 'GUN', 'conférence de Berlin', 'mercenaires étrangers', 'retrait des mercenaires', 'Tobrouk', 'Menfi', 'forces étrangères'],
    not: ['Tripoli au Liban', 'nord du Liban'],
  },
  'nagorno-karabakh': {
    strong: ['Haut-Karabakh', 'Haut-Karabagh', 'Karabakh', 'Karabagh', 'Nagorny Karabakh', 'Nagorno-Karabakh', 'Artsakh', 'Stepanakert', 'Khankendi', 'corridor de Latchine', 'couloir de Latchine', 'Latchine', 'Choucha', 'Chouchi', 'déclaration trilatérale du 9 novembre', 'déclaration du 9 novembre', 'déclaration du 9 novembre 2020', 'accord du 9 novembre', 'groupe de Minsk', 'conflit du Karabakh'],
    weak: ['enclave', 'Arméniens du Karabakh', 'soldats de la paix russes', 'forces russes de maintien de la paix'],
    not: [],
  },
  syria: {
    strong: ['Syrie', 'crise syrienne', 'conflit syrien', 'dossier syrien', 'question syrienne', 'règlement syrien', 'guerre en Syrie', 'guerre civile syrienne', 'peuple syrien', 'réfugiés syriens', 'territoire syrien', 'Nord syrien', 'nord-est syrien', 'autorités syriennes', 'transition syrienne', 'régime syrien', 'opposition syrienne', 'autorités de transition syriennes', 'Idleb', 'Alep', 'Bachar al-Assad', 'Bachar el-Assad', "régime d'Assad", "chute d'Assad", 'Ahmed al-Charaa', 'Ahmad al-Charaa', 'Hayat Tahrir al-Cham', 'résolution 2254', 'comité constitutionnel syrien', "processus d'Astana", "format d'Astana", 'Forces démocratiques syriennes', 'Soueïda', 'plateau du Golan', 'Rojava', 'Kurdes syriens', 'Deraa'],
    weak: ['Damas', 'syrien', 'syrienne', 'syriens', 'syriennes', 'Assad', 'comité constitutionnel', 'zone de désescalade', 'zones de désescalade', 'FDS', 'HTS', 'Golan', 'al-Charaa', 'Kobané', 'Bab al-Hawa'],
    not: ['Etat islamique en Irak et en Syrie', 'Daech en Irak et en Syrie', 'Daech en Syrie et en Irak', 'coalition internationale en Irak et en Syrie'],
  },
  'iran-nuclear': {
    strong: ['nucléaire iranien', 'dossier nucléaire iranien', 'programme nucléaire iranien', "programme nucléaire de l'Iran", "dossier nucléaire de l'Iran"],
    weak: ['Iran', 'AIEA', 'enrichissement', 'centrifugeuses', 'arme nucléaire', 'programme nucléaire', 'dossier nucléaire', 'accord nucléaire', 'accord de 2015', 'inspecteurs', 'rétablissement des sanctions'],
    not: ['centrale nucléaire', 'drones iraniens'],
  },
  'israel-palestine': {
    strong: ['Gaza', 'bande de Gaza', 'guerre à Gaza', 'Cisjordanie', 'Jérusalem-Est', 'Hamas', 'deux Etats', 'solution à deux Etats', 'solution des deux Etats', 'Etat palestinien', "reconnaissance de l'Etat de Palestine", "accords d'Oslo", 'initiative de paix arabe', 'Unrwa', 'Conseil de la paix', 'force internationale de stabilisation', 'annexion de la Cisjordanie', 'dirigeants palestiniens', 'plan de paix pour Gaza', 'lieux saints'],
    weak: ['Proche-Orient', 'Moyen-Orient', 'palestinien', 'palestinienne', 'palestiniens', 'palestiniennes', 'Israël', 'israélien', 'israélienne', 'Palestine', 'Jérusalem', 'otages', 'colonies', 'colonisation', 'enclave palestinienne', 'Tsahal', 'colons', 'Netanyahou', 'Netanyahu', "accords d'Abraham"],
    not: ['anciennes colonies', 'colonies de vacances'],
  },
  lebanon: {
    strong: ['Liban', 'crise libanaise', 'dossier libanais', 'situation libanaise', 'peuple libanais', 'Sud-Liban', 'sud du Liban', 'Hezbollah', 'Finul', 'Ligne bleue', 'présidentielle libanaise', 'élection présidentielle au Liban', 'gouvernement libanais', 'armée libanaise', 'forces armées libanaises', 'souveraineté du Liban', 'quintette', 'résolution 1701', 'cessez-le-feu au Liban', 'désarmement du Hezbollah', 'réformes au Liban', 'autorités libanaises', 'dirigeants libanais', 'port de Beyrouth', 'explosion du port de Beyrouth'],
    weak: ['Beyrouth', 'libanais', 'libanaise', 'libanaises', 'vacance présidentielle', 'Baabda'],
    not: [],
  },
  'north-korea': {
    strong: ['Corée du Nord', 'RPDC', 'nord-coréen', 'nord-coréenne', 'nord-coréens', 'nord-coréennes', 'Pyongyang', 'Kim Jong Un', 'dénucléarisation de la péninsule', 'dénucléarisation de la péninsule coréenne', 'péninsule coréenne', 'péninsule de Corée', 'question coréenne', 'question nord-coréenne', 'programme nucléaire nord-coréen', 'relations intercoréennes', 'dialogue intercoréen', 'ressortissants japonais enlevés', 'enlèvements de Japonais', 'zone démilitarisée'],
    weak: ['dénucléarisation', 'missile balistique', 'missiles balistiques', 'tirs de missiles', 'essai nucléaire', 'intercoréen', 'intercoréenne', 'enlèvements'],
    not: ['soldats nord-coréens', 'troupes nord-coréennes'],
  },
  taiwan: {
    strong: ['Taïwan', 'détroit de Taïwan', 'question de Taïwan', 'question taïwanaise', 'une seule Chine', "principe d'une seule Chine", "politique d'une seule Chine", 'principe de la Chine unique', 'politique de la Chine unique', 'Chine unique', 'indépendance de Taïwan', 'indépendantistes taïwanais', 'Taipei', 'détroit de Formose', 'deux rives du détroit', 'réunification avec la Chine', "ventes d'armes à Taïwan"],
    weak: ['taïwanais', 'taïwanaise', 'deux rives', 'statu quo dans le détroit', 'réunification', 'Formose'],
    not: [],
  },
  'south-china-sea': {
    strong: ['mer de Chine méridionale', 'mer de Chine du Sud', 'mer de Chine', 'mer des Philippines occidentale', 'Spratleys', 'îles Spratleys', 'îles Paracels', 'Paracels', 'récif de Scarborough', 'atoll de Scarborough', 'Scarborough', 'Second Thomas', 'atoll Second Thomas', 'Ayungin', 'ligne en neuf traits', 'ligne à neuf traits', 'ligne en dix traits', 'code de conduite en mer de Chine', 'sentence arbitrale de 2016'],
    weak: ['code de conduite', 'récif', 'récifs', 'liberté de navigation', 'garde-côtes chinois', 'garde-côtes philippins', 'différends maritimes', 'canon à eau', 'canons à eau'],
    not: ['mer de Chine orientale'],
  },
  afghanistan: {
    strong: ['Afghanistan', 'talibans', 'taliban', 'question afghane', 'dossier afghan', 'crise afghane', 'situation afghane', 'règlement afghan', 'peuple afghan', 'femmes afghanes', 'réfugiés afghans', 'autorités de Kaboul', 'chute de Kaboul', 'format de Moscou', 'accord de Doha', 'aéroport de Kaboul', 'évacuations de Kaboul', 'Hazaras', 'Emirat islamique'],
    weak: ['Kaboul', 'afghan', 'afghane', 'afghans', 'afghanes', 'évacuations', 'évacuation', 'droits des femmes', 'Doha'],
    not: ['accord de Doha sur le Tchad'],
  },
  sahel: {
    strong: ['Sahel', 'bande sahélo-saharienne', 'région sahélienne', 'pays sahéliens', 'Etats sahéliens', 'Alliance des Etats du Sahel', 'Confédération des Etats du Sahel', 'AES', 'G5 Sahel', 'opération Barkhane', 'Barkhane', 'Minusma', 'Takuba', 'Liptako-Gourma', 'trois frontières', 'junte malienne', 'junte nigérienne', 'junte burkinabè', 'transition malienne', 'transition au Mali', 'transition au Burkina Faso', 'transition au Niger', "coup d'Etat au Niger", "coup d'Etat au Mali", 'putsch au Niger', 'crise nigérienne', 'crise au Niger', 'situation au Mali', 'situation au Niger', 'situation au Burkina Faso', 'crise malienne', 'terrorisme au Sahel', "accord d'Alger", 'Wagner au Mali', 'Kidal', 'sécurité au Sahel', 'Mohamed Bazoum', 'sahélien', 'sahélienne'],
    weak: ['Mali', 'Burkina Faso', 'Burkina', 'Niger', 'Bamako', 'Niamey', 'Ouagadougou', 'junte', 'Cédéao', 'putsch', "coup d'Etat", "retour à l'ordre constitutionnel", 'groupes armés terroristes', 'transition', 'Tombouctou', 'Gao', 'Goïta', 'Tiani', 'Bazoum', 'malien', 'malienne'],
    not: ['fleuve Niger', 'delta du Niger'],
  },
  sudan: {
    strong: ['Soudan', 'crise soudanaise', 'conflit soudanais', 'guerre au Soudan', 'conflit au Soudan', 'dossier soudanais', 'peuple soudanais', 'parties soudanaises', 'belligérants soudanais', 'armée soudanaise', 'Khartoum', 'Darfour', 'El-Fasher', 'Forces de soutien rapide', 'FSR', 'Burhane', 'al-Burhane', 'Hemedti', 'Hemetti', 'pourparlers de Djeddah', 'processus de Djeddah', 'accord de Djeddah', 'déclaration de Djeddah', 'Port-Soudan', 'transition soudanaise', 'Omdourman', 'Kordofan'],
    weak: ['soudanais', 'soudanaise', 'soudanaises', 'Djeddah', 'paramilitaires'],
    not: ['Soudan du Sud', 'Sud-Soudan', 'Soudan français'],
  },
  ethiopia: {
    strong: ['Tigré', 'Tigray', 'conflit en Ethiopie', 'guerre en Ethiopie', 'situation en Ethiopie', 'crise en Ethiopie', 'crise éthiopienne', 'conflit éthiopien', 'guerre du Tigré', 'TPLF', 'FLPT', 'accord de Pretoria', 'accord de paix de Pretoria', 'barrage de la Renaissance', 'Grand barrage de la Renaissance', 'grand barrage de la Renaissance éthiopienne', 'GERD', 'barrage éthiopien', 'Nil Bleu', 'eaux du Nil', 'Mékélé', 'Amhara', 'Fano', 'Oromia', "accès à la mer de l'Ethiopie", "accord entre l'Ethiopie et le Somaliland", "déclaration d'Ankara"],
    weak: ['Ethiopie', 'accès à la mer', 'Somaliland', 'Erythrée', 'Nil'],
    not: [],
  },
  'drc-rwanda': {
    strong: ['M23', 'AFC/M23', 'est de la RDC', 'est du Congo', 'est congolais', 'est de la République démocratique du Congo', "l'est de la République démocratique du Congo", 'Goma', 'Bukavu', 'Nord-Kivu', 'Sud-Kivu', 'Kivu', 'Kivus', 'Ituri', 'Uvira', 'processus de Luanda', 'processus de Nairobi', 'feuille de route de Luanda', 'Monusco', 'FDLR', 'Force de défense rwandaise', 'forces rwandaises', 'troupes rwandaises', 'soldats rwandais', 'armée rwandaise', 'conflit congolais', 'crise congolaise', 'conflit entre la RDC et le Rwanda', 'crise entre la RDC et le Rwanda', 'accord de Washington entre la RDC et le Rwanda', 'Tshisekedi et Kagame', 'région des Grands Lacs', 'Grands Lacs', 'accord-cadre de Doha', 'déclaration de principes de Doha', 'rebelles du M23', 'Walikale', 'Rutshuru', 'Minembwe', 'Banyamulenge', 'sommet EAC-SADC', 'processus de paix de Nairobi', 'la RDC et le Rwanda', 'le Rwanda et la RDC', 'RDC et Rwanda', 'RDC-Rwanda', 'Kinshasa et Kigali', 'Kigali et Kinshasa', 'le Rwanda et la République démocratique du Congo', 'la République démocratique du Congo et le Rwanda', 'Congo et le Rwanda'],
    weak: ['Rwanda', 'République démocratique du Congo', 'groupes armés', 'processus de Doha', 'accords de Washington', 'cessation des hostilités'],
    not: ['Congo-Brazzaville', 'génocide au Rwanda', 'Grands Lacs américains'],
  },
  venezuela: {
    strong: ['Venezuela', 'crise vénézuélienne', 'dossier vénézuélien', 'situation vénézuélienne', 'opposition vénézuélienne', 'peuple vénézuélien', 'migrants vénézuéliens', 'pétrole vénézuélien', 'Guaido', 'Maria Corina Machado', 'Edmundo Gonzalez', 'Essequibo', 'Esequibo', "différend sur l'Essequibo", "déclaration d'Argyle", 'accord de la Barbade', 'accords de la Barbade', 'régime de Maduro', 'capture de Maduro', 'élection présidentielle vénézuélienne'],
    weak: ['Maduro', 'Caracas', 'vénézuélien', 'vénézuélienne', 'Guyana', 'Georgetown', 'Barbade', 'chaviste', 'Delcy Rodriguez'],
    not: [],
  },
  belarus: {
    strong: ['crise biélorusse', 'situation en Biélorussie', 'situation au Bélarus', 'crise en Biélorussie', 'crise au Bélarus', 'répression en Biélorussie', 'répression au Bélarus', 'régime biélorusse', 'régime de Minsk', 'régime de Loukachenko', 'opposition biélorusse', 'société civile biélorusse', "détournement de l'avion", "détournement de l'avion de Ryanair", 'détournement du vol Ryanair', 'Ryanair', 'Tikhanovskaïa', 'Tsikhanouskaïa', 'Svetlana Tikhanovskaïa', 'Sviatlana Tsikhanouskaïa', 'Protassevitch', 'frontière biélorusse', 'frontière polono-biélorusse', 'frontière avec la Biélorussie', 'frontière avec le Bélarus', 'prisonniers politiques biélorusses', 'dossier biélorusse', 'question biélorusse', 'intégrité de la Biélorussie', 'peuple biélorusse', "Etat de l'Union", 'opposants biélorusses', 'potasse biélorusse', 'présidentielle biélorusse'],
    weak: ['Biélorussie', 'Bélarus', 'instrumentalisation des migrants', 'guerre hybride', 'attaque hybride', 'armes nucléaires tactiques'],
    not: ['accords de Minsk', 'accord de Minsk', 'processus de Minsk', 'protocole de Minsk', 'groupe de Minsk', 'format de Minsk', 'pourparlers de Minsk', 'négociations de Minsk'],
  },
  'western-balkans': {
    strong: ['Balkans occidentaux', 'Balkans', 'Kosovo', 'dialogue entre Belgrade et Pristina', 'dialogue Belgrade-Pristina', 'dialogue Pristina-Belgrade', 'dialogue serbo-kosovar', 'normalisation entre la Serbie et le Kosovo', "accord d'Ohrid", "plaques d'immatriculation", 'plaques minéralogiques', 'Bosnie-Herzégovine', 'Republika Srpska', 'Milorad Dodik', 'Dodik', 'accords de Dayton', 'accord de Dayton', 'haut représentant en Bosnie', 'Srebrenica', 'Eufor Althea', 'processus de Berlin', 'région des Balkans', 'six des Balkans', 'Open Balkan'],
    weak: ['Serbie', 'Pristina', 'Kurti', 'kosovar', 'kosovare', 'Sarajevo', 'Bosnie', 'Macédoine du Nord', 'Monténégro', 'Albanie'],
    not: [],
  },
  cyprus: {
    strong: ['question chypriote', 'question de Chypre', 'dossier chypriote', 'problème chypriote', 'règlement chypriote', 'réunification de Chypre', "réunification de l'île", "division de l'île", 'solution à deux Etats à Chypre', 'eaux chypriotes'],
    weak: ['Chypre', 'ligne verte', 'zone tampon', 'Méditerranée orientale', 'réunification', 'Crans-Montana'],
    not: [],
  },
  yemen: {
    strong: ['Yémen', 'crise yéménite', 'conflit yéménite', 'dossier yéménite', 'guerre au Yémen', 'paix au Yémen', 'peuple yéménite', 'Houthis', 'Houthi', 'houthistes', 'houthiste', 'rebelles houthis', 'Sanaa', 'Hodeïda', 'Aden', 'Marib', 'Ansar Allah', 'attaques en mer Rouge', 'sécurité en mer Rouge', 'navigation en mer Rouge', 'mer Rouge', 'opération Aspides', 'Aspides', 'accord de Stockholm', 'Conseil de transition du Sud', 'Hadramaout', 'FSO Safer'],
    weak: ['yéménite', 'yéménites', 'détroit de Bab el-Mandeb', 'Bab el-Mandeb', 'navires marchands', "golfe d'Aden"],
    not: ['corridor de la mer Rouge', 'station balnéaire de la mer Rouge'],
  },
  iraq: {
    strong: ['Irak', 'Iraq', 'situation en Irak', 'dossier irakien', 'crise irakienne', 'gouvernement irakien', "souveraineté de l'Irak", "retrait de la coalition d'Irak", 'élections irakiennes', "reconstruction de l'Irak"],
    weak: ['Bagdad', 'irakien', 'irakienne', 'irakiens', 'yézidis', 'coalition internationale', 'milices pro-iraniennes', 'PKK'],
    not: ['guerre en Irak de 2003', "invasion de l'Irak", "guerre d'Irak", 'Etat islamique en Irak et au Levant'],
  },
  myanmar: {
    strong: ['Birmanie', 'Myanmar', 'crise birmane', 'junte birmane', 'junte en Birmanie', 'armée birmane', 'Rohingyas', 'Rohingya', 'consensus en cinq points', 'Aung San Suu Kyi', 'Min Aung Hlaing', 'Etat Rakhine', "Etat d'Arakan", "coup d'Etat en Birmanie", 'élections en Birmanie', "centres d'arnaque en Birmanie"],
    weak: ['birman', 'birmane', 'birmans', 'Rangoun', 'cinq points', 'groupes ethniques armés'],
    not: [],
  },
  kashmir: {
    strong: ['Cachemire', 'Jammu-et-Cachemire', 'question du Cachemire', 'Pahalgam', 'attentat de Pahalgam', 'ligne de contrôle', 'article 370', "traité des eaux de l'Indus", "traité sur les eaux de l'Indus", "eaux de l'Indus", 'opération Sindoor', 'Srinagar', 'cachemiri', 'conflit indo-pakistanais', 'tensions indo-pakistanaises', "tensions entre l'Inde et le Pakistan", 'tensions entre New Delhi et Islamabad', "conflit entre l'Inde et le Pakistan"],
    weak: ['Indus', 'indo-pakistanais', 'indo-pakistanaise', "cessez-le-feu entre l'Inde et le Pakistan"],
    not: ['ligne de contrôle effective', 'ligne de contrôle réelle'],
  },
  haiti: {
    strong: ['Haïti', 'crise haïtienne', 'situation haïtienne', 'gangs haïtiens', 'gangs armés en Haïti', 'Port-au-Prince', 'mission kényane', 'MMAS', "Mission multinationale d'appui à la sécurité", 'Force de répression des gangs', 'peuple haïtien', 'transition haïtienne', 'Conseil présidentiel de transition', 'police nationale haïtienne', 'autorités haïtiennes', 'Jovenel Moïse', 'Ariel Henry', 'migrants haïtiens'],
    weak: ['haïtien', 'haïtienne', 'haïtiens', 'gangs', 'violence des gangs', 'Caricom'],
    not: [],
  },
  arctic: {
    strong: ['Arctique', "Conseil de l'Arctique", 'région arctique', 'sécurité arctique', 'route maritime du Nord', 'passage du Nord-Est', 'passage du Nord-Ouest', 'Grand Nord', 'Groenland', 'Svalbard', 'Spitzberg', 'océan Arctique', 'fonte des glaces arctiques', 'coopération arctique', 'pôle Nord', 'groenlandais', 'groenlandaise', 'Nuuk'],
    weak: ['Mourmansk', 'brise-glace', 'brise-glaces', 'banquise', 'polaire', 'polaires', 'Nord canadien'],
    not: ["corps d'armée arctique", 'vague de froid arctique', 'froid arctique'],
  },
  moldova: {
    strong: ['Transnistrie', 'règlement transnistrien', 'conflit transnistrien', 'dossier transnistrien', 'Tiraspol', 'Gagaouzie', 'format 5+2', 'situation en Moldavie', 'soutien à la Moldavie', 'souveraineté de la Moldavie', 'intégrité territoriale de la Moldavie', 'adhésion de la Moldavie', 'candidature de la Moldavie', 'élections en Moldavie', 'déstabilisation de la Moldavie', 'ingérences en Moldavie', 'stabilité de la Moldavie', 'Plateforme de soutien à la Moldavie', 'gaz à la Moldavie', 'voie européenne de la Moldavie', 'peuple moldave', 'élections moldaves', 'présidentielle moldave', 'avenir européen de la Moldavie'],
    weak: ['Moldavie', 'Moldova', 'Chisinau', 'Sandu', 'Ilan Shor'],
    not: [],
  },
  georgia: {
    strong: ['Abkhazie', 'Ossétie du Sud', 'situation en Géorgie', 'crise en Géorgie', 'crise géorgienne', 'Rêve géorgien', 'opposition géorgienne', 'peuple géorgien', 'loi sur les agents étrangers en Géorgie', 'loi géorgienne sur les agents étrangers', 'intégrité territoriale de la Géorgie', 'souveraineté de la Géorgie', 'adhésion de la Géorgie', 'candidature de la Géorgie', 'manifestants géorgiens', 'discussions internationales de Genève', 'pourparlers de Genève sur la Géorgie', 'Saakachvili', 'accord du 12 août', 'guerre russo-géorgienne', 'guerre de 2008', 'répression en Géorgie', 'élections en Géorgie', 'législatives géorgiennes', 'Tskhinvali', 'Soukhoumi', 'Ivanichvili', 'Zourabichvili'],
    weak: ['Géorgie', 'agents étrangers', 'loi sur les agents étrangers', 'Kobakhidzé', 'Tbilissi'],
    not: ['Géorgie du Sud', 'Etat de Géorgie', 'Atlanta en Géorgie', 'sénateur de Géorgie'],
  },
  'armenia-azerbaijan': {
    strong: ['Arménie et Azerbaïdjan', 'Azerbaïdjan et Arménie', "l'Arménie et l'Azerbaïdjan", "l'Azerbaïdjan et l'Arménie", 'Erevan et Bakou', 'Bakou et Erevan', 'arméno-azerbaïdjanais', 'arméno-azerbaïdjanaise', 'arméno-azerbaïdjanaises', 'arméno-azéri', 'arméno-azerie', 'azerbaïdjano-arménien', 'azerbaïdjano-arménienne', 'frontière arméno-azerbaïdjanaise', 'normalisation arméno-azerbaïdjanaise', 'corridor de Zanguezour', 'corridor du Zanguezour', 'Zanguezour', 'Syunik', 'TRIPP', 'route Trump', 'délimitation de la frontière', 'délimitation et démarcation', 'délimitation des frontières', 'Carrefour de la paix', 'enclave du Nakhitchevan', 'Nakhitchevan', "attaque contre l'Arménie", "souveraineté de l'Arménie", 'territoire arménien', 'prisonniers arméniens', 'Djermouk', 'Jermuk', 'processus de paix entre Bakou et Erevan'],
    weak: ['Arménie', 'Azerbaïdjan', 'Caucase du Sud', 'traité de paix', 'déblocage des communications', 'démarcation'],
    not: ['génocide arménien', 'diaspora arménienne', 'communauté arménienne', 'Eglise arménienne'],
  },
};
