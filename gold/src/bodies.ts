// The side that a state's or an organisation's English name stands for.

import { fold } from './fold.js';

const otherNames: Readonly<Record<string, string>> = {
  turkey: 'TR',
  drc: 'CD',
  'dr congo': 'CD',
  'democratic republic of the congo': 'CD',
  'republic of the congo': 'CG',
  congo: 'CG',
  palestine: 'PS',
  'palestinian authority': 'PS',
  'russian federation': 'RU',
  'ivory coast': 'CI',
  'czech republic': 'CZ',
  usa: 'US',
  britain: 'GB',
  uk: 'GB',
  'hong kong': 'HK',
  myanmar: 'MM',
  burma: 'MM',
  bosnia: 'BA',
  'bosnia and herzegovina': 'BA',
  vatican: 'VA',
  'holy see': 'VA',
  uae: 'AE',
  'saint lucia': 'LC',
  'saint vincent and the grenadines': 'VC',
  'trinidad and tobago': 'TT',
  'antigua and barbuda': 'AG',
  'republic of korea': 'KR',
  taipei: 'TW',
};

const organisations: Readonly<Record<string, string>> = {
  'european union': 'org/EU',
  eu: 'org/EU',
  'european council': 'org/EU',
  nato: 'org/NATO',
  'united nations': 'org/UN',
  un: 'org/UN',
  'african union': 'org/African-Union',
  ecowas: 'org/ECOWAS',
  'economic community of west african states': 'org/ECOWAS',
  g7: 'org/G7',
  g20: 'org/G20',
  osce: 'org/OSCE',
};

/** Old, grouped and private codes that Intl knows a name for. */
const notStates = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'FX',
  'BU',
  'DD',
  'DY',
  'HV',
  'NH',
  'RH',
  'TP',
  'VD',
  'YD',
  'ZR',
  'AN',
  'CS',
  'SU',
  'YU',
  'UK',
]);

const states = statesByName();

/** "FR" of "France", "org/EU" of "the European Union"; undefined of a person. */
export function codeOf(name: string): string | undefined {
  const folded = fold(name).replace(/^the /, '');
  return otherNames[folded] ?? organisations[folded] ?? states.get(folded);
}

function statesByName(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notStates.has(code));
  return new Map(codes.flatMap((code) => (names.of(code) === undefined ? [] : [[fold(names.of(code) ?? ''), code]])));
}
