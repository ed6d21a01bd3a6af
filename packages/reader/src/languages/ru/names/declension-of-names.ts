// What the stages ask about Russian words: their cases, and how a name looks in the nominative and in Latin letters.
import type { Declension } from '../../pack.js';
import { ACCUSATIVE, DATIVE, GENITIVE, INSTRUMENTAL, NOMINATIVE, PREPOSITIONAL } from '../../shared/cases.js';
import { featuresOf } from '../declension.js';

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** "Игорь Моргулов" → "Igor Morgulov". */
function romanise(name: string): string {
  return name
    .replace(/дж/g, 'j')
    .replace(/Дж/g, 'J')
    .replace(/(?:ий|ый)(?!\p{L})/gu, 'y')
    .replace(/\p{Script=Cyrillic}/gu, (letter) => {
      const latin = LETTERS[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    });
}

/** Endings of a man's name, by case; a woman's are told by her first name, which the document mostly gives in the nominative as well. */
const ENDINGS: readonly (readonly [number, RegExp, string])[] = [
  [INSTRUMENTAL, /(?<=(?:[оеё]в|ин|ын))(?:ым|ом)$/u, ''],
  [INSTRUMENTAL, /(?<=[бвгджзклмнпрстфхцчшщ])(?:ом|ем)$/u, ''],
  [INSTRUMENTAL, /(?:им|ым)$/u, 'ий'],
  [INSTRUMENTAL, /ой$/u, 'а'],
  [INSTRUMENTAL, /ием$/u, 'ий'],
  [GENITIVE | ACCUSATIVE, /(?:ого|его)$/u, 'ий'],
  [GENITIVE | ACCUSATIVE, /(?<=[бвгджзклмнпрстфхцчшщ])а$/u, ''],
  [GENITIVE, /(?<=[бвгджзклмнпрстфхцчшщ])[ыи]$/u, 'а'],
  [GENITIVE | ACCUSATIVE, /ея$/u, 'ей'],
  [GENITIVE | ACCUSATIVE, /ия$/u, 'ий'],
  [GENITIVE | ACCUSATIVE, /я$/u, 'ь'],
  [ACCUSATIVE, /у$/u, 'а'],
  [DATIVE, /(?:ому|ему)$/u, 'ий'],
  [DATIVE, /(?<=[бвгджзклмнпрстфхцчшщ])у$/u, ''],
  [DATIVE, /ию$/u, 'ий'],
  [DATIVE, /ею$/u, 'ей'],
  [DATIVE, /ю$/u, 'ь'],
  [PREPOSITIONAL, /(?<=[бвгджзклмнпрстфхцчшщ])е$/u, ''],
];

/** The nominative of an unknown name that stands in one of the cases. */
function nominative(name: string, cases: number): string {
  if ((cases & NOMINATIVE) !== 0 || cases === 0) return name;
  return name
    .split(/(?<=[ -])/)
    .map((part) => {
      const word = part.replace(/[ -]$/, '');
      const found = ENDINGS.find(([which, pattern]) => (which & cases) !== 0 && word.length > 3 && pattern.test(word));
      return found ? word.replace(found[1], found[2]) + part.slice(word.length) : part;
    })
    .join('');
}

/** What stays the same of a family name in all cases. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ого|его|ому|ему|ыми|ими|ым|им|ом|ем|ой|ей|ую|ая|ий|ый|[аеиоуыюяьй])$/u, '') : word);

export const declension: Declension = { featuresOf, nominative, romanise, stem };
