// Letters that no Unicode decomposition takes apart, written with ASCII.
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  ə: 'e',
  Ə: 'E',
  þ: 'th',
  Þ: 'Th',
  ħ: 'h',
  Ħ: 'H',
};

const MARKS = /\p{Mn}/gu;
const OTHERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** "Radosław" → "Radoslaw", "Løkke" → "Lokke": such letters only, accents stay. */
export const respell = (text: string): string => text.replace(OTHERS, (letter) => LETTERS[letter] ?? letter);

/** "Recep Tayyip Erdoğan" → "recep-tayyip-erdogan". */
export const slug = (name: string): string =>
  respell(name)
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/['’ʻʼ.]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
