/** Noms des sujets, par leur identifiant dans les données du monde. */
import type { topics as english } from './en';

export const topics: typeof english = {
  ukraine: 'Ukraine', crimea: 'Crimée', libya: 'Libye', 'nagorno-karabakh': 'Haut-Karabagh', syria: 'Syrie', 'iran-nuclear': 'Nucléaire iranien',
  'israel-palestine': 'Israël et Palestine', lebanon: 'Liban', 'north-korea': 'Corée du Nord', taiwan: 'Taïwan', 'south-china-sea': 'Mer de Chine méridionale', afghanistan: 'Afghanistan',
  sahel: 'Sahel', sudan: 'Soudan', ethiopia: 'Éthiopie', 'drc-rwanda': 'RD Congo et Rwanda', venezuela: 'Venezuela', belarus: 'Bélarus', 'western-balkans': 'Balkans occidentaux',
  cyprus: 'Chypre', yemen: 'Yémen', iraq: 'Irak', myanmar: 'Birmanie', kashmir: 'Cachemire', haiti: 'Haïti', arctic: 'Arctique', moldova: 'Moldavie', georgia: 'Géorgie',
  'armenia-azerbaijan': 'Arménie et Azerbaïdjan', 'bilateral-relations': 'Relations bilatérales', 'eu-russia': 'Relations UE–Russie', trade: 'Commerce', 'economic-cooperation': 'Coopération économique',
  energy: 'Énergie', climate: 'Climat', health: 'Santé', 'counter-terrorism': 'Lutte contre le terrorisme', cybersecurity: 'Cybersécurité', 'arms-control': 'Maîtrise des armements',
  'european-security': 'Sécurité européenne', 'defence-cooperation': 'Coopération de défense', 'peace-talks': 'Paix et règlement des conflits', sanctions: 'Sanctions', humanitarian: 'Affaires humanitaires',
  'human-rights': 'Droits de l’homme', migration: 'Migrations', detainees: 'Détenus', elections: 'Élections', 'food-security': 'Sécurité alimentaire', 'nuclear-safety': 'Sûreté nucléaire', space: 'Espace',
  technology: 'Technologie', 'culture-education': 'Culture et éducation', 'international-law': 'Droit international', 'organised-crime': 'Criminalité organisée', transport: 'Transports', ceremonial: 'Cérémonial',
};
