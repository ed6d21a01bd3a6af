// Closed sets of states that texts name by one word. Intervals are given where membership changed; open sets ("the West") are no group.
import type { Group, Side } from '../types.js';

type Member = Group['members'][number];

const since = (from: string, ...sides: readonly Side[]): readonly Member[] => sides.map((side) => ({ side, from }));
const during = (from: string, to: string, ...sides: readonly Side[]): readonly Member[] => sides.map((side) => ({ side, from, to }));
const until = (to: string, ...sides: readonly Side[]): readonly Member[] => sides.map((side) => ({ side, to }));

const group = (key: string, name: string, members: string, ...changed: readonly (readonly Member[])[]): Group => ({
  id: `group/${key}`,
  name,
  members: [
    ...members
      .split(' ')
      .filter(Boolean)
      .map((side) => ({ side })),
    ...changed.flat(),
  ],
});

export const groups: readonly Group[] = [
  // Europe
  group('baltic-states', 'Baltic states', 'EE LV LT'),
  group('visegrad', 'Visegrád Group', 'CZ HU PL SK'),
  group('nordic-states', 'Nordic states', 'DK FI IS NO SE'),
  group('nordic-baltic-eight', 'Nordic-Baltic Eight', 'DK EE FI IS LT LV NO SE'),
  group('benelux', 'Benelux', 'BE NL LU'),
  group('weimar-triangle', 'Weimar Triangle', 'DE FR PL'),
  group('lublin-triangle', 'Lublin Triangle', 'LT PL UA'),
  group('slavkov-format', 'Slavkov Format', 'AT CZ SK'),
  group('franco-german-tandem', 'Franco-German tandem', 'DE FR'),
  group('e3', 'E3', 'FR DE GB'),
  group('bucharest-nine', 'Bucharest Nine', 'BG CZ EE HU LV LT PL RO SK'),
  group('med9', 'MED9', 'CY ES FR GR IT MT PT', since('2021-09-17', 'HR', 'SI')),
  group('frugal-states', 'Frugal Four', 'AT DK NL SE'),
  group('western-balkans', 'Western Balkans', 'AL BA XK ME MK RS'),
  group('associated-trio', 'Associated Trio', 'GE MD UA'),
  group('south-caucasus', 'South Caucasus', 'AM AZ GE'),
  // Powers and formats
  group('p5', 'P5', 'CN FR GB RU US'),
  group('p3', 'P3', 'FR GB US'),
  group('p5-plus-1', 'P5+1', 'CN FR GB RU DE', until('2018-05-08', 'US')),
  group('g7-states', 'G7 states', 'CA FR DE IT JP GB US', during('1997-06-20', '2014-03-24', 'RU')),
  group('brics-states', 'BRICS states', 'BR RU IN CN', since('2010-12-24', 'ZA'), since('2024-01-01', 'EG', 'ET', 'IR', 'AE'), since('2025-01-06', 'ID')),
  group('g4', 'G4', 'BR DE IN JP'),
  group('five-eyes', 'Five Eyes', 'AU CA GB NZ US'),
  group('mikta', 'MIKTA', 'AU ID KR MX TR'),
  group('ibsa', 'IBSA', 'BR IN ZA'),
  group('normandy-format', 'Normandy Format', 'DE FR RU UA'),
  group('minsk-group-co-chairs', 'Minsk Group co-chairs', 'FR RU US'),
  group('astana-guarantors', 'Astana guarantors', 'IR RU TR'),
  group('quint', 'Quint', 'DE FR GB IT US'),
  group('middle-east-quartet', 'Middle East Quartet', 'org/EU org/UN RU US'),
  group('lebanon-quintet', 'Quintet on Lebanon', 'EG FR QA SA US'),
  group('sudan-quad', 'Quad on Sudan', 'AE EG SA US'),
  group('sudan-troika', 'Troika on Sudan', 'GB NO US'),
  group('gaza-mediators', 'Gaza mediators', 'EG QA US', since('2025-09-29', 'TR')),
  // Regions
  group('gulf-states', 'Gulf states', 'AE BH KW OM QA SA'),
  group('maghreb-states', 'Maghreb states', 'DZ LY MA MR TN'),
  group('central-asian-states', 'Central Asian states', 'KG KZ TJ TM UZ'),
  group('caspian-states', 'Caspian states', 'AZ IR KZ RU TM'),
  group('aes-states', 'AES states', '', since('2023-09-16', 'BF', 'ML', 'NE')),
  group('g5-sahel-states', 'G5 Sahel states', '', during('2014-02-16', '2023-12-06', 'MR', 'TD'), during('2014-02-16', '2023-12-02', 'BF', 'NE'), during('2014-02-16', '2022-05-15', 'ML')),
  group('northern-triangle', 'Northern Triangle', 'GT HN SV'),
  group('two-koreas', 'Two Koreas', 'KP KR'),
  group('two-congos', 'Two Congos', 'CD CG'),
  group('two-sudans', 'Two Sudans', 'SD SS'),
];
