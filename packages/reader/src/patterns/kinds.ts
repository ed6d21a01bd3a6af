/** Bits of what stands at a token, by the names of pattern elements that rows can begin with. */
export const KINDS: ReadonlyMap<string, number> = new Map([
  ['ACTOR', 1],
  ['VERB', 2],
  ['NOUN', 4],
  ['QUOTE', 8],
  [',', 16],
  ['PROPOSAL', 32],
  ['DEMONYM', 64],
  ['IT_VERB', 2],
]);

/** Elements that stand for more than the words of one class and that no row begins with. */
export const INNER: ReadonlySet<string> = new Set([
  'DATE',
  'PLACE',
  'DASH',
  'SOMEBODY',
  'NAMED',
  'CLAUSE',
  'PHRASE',
  'INFINITIVE',
  'NAME',
  'STATES',
  'BE',
  'GAP',
  'END',
  '~',
  '...',
  ':',
  ';',
]);
