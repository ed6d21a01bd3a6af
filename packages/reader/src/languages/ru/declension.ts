// Russian declension by rule: the forms of nouns, adjectives and names, and what each form can be.
import { fold } from '../../fold.js';
import { ACCUSATIVE, DATIVE, GENITIVE, INSTRUMENTAL, NOMINATIVE, PREPOSITIONAL } from '../shared/cases.js';

type Number = 'one' | 'many';
type Gender = 'm' | 'f' | 'n';

export interface Form {
  readonly text: string;
  readonly case: number;
  readonly number: Number;
}

/** Nominative, genitive, dative, accusative, instrumental, prepositional; `|` separates variants. */
type Endings = readonly [string, string, string, string, string, string];
const CASES = [NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, PREPOSITIONAL] as const;

const known = new Map<string, { cases: number; adjective: boolean }>();

/** The cases in which a folded word can stand, and whether it is an adjective; undefined for words the pack does not decline. */
export const featuresOf = (norm: string): { readonly cases: number; readonly adjective: boolean } | undefined => known.get(norm);

function note(word: string, cases: number, adjective: boolean): void {
  // Hyphens separate words: only the last part ("премьер-министр") tells the case.
  const norm = fold(word.split('-').at(-1) ?? word);
  const before = known.get(norm);
  known.set(norm, { cases: (before?.cases ?? 0) | cases, adjective: before ? before.adjective && adjective : adjective });
}

const spread = (stem: string, endings: Endings, number: Number): Form[] => endings.flatMap((variants, i) => variants.split('|').map((ending) => ({ text: stem + ending, case: CASES[i] as number, number })));

const HUSHING = /[жчшщ]$/;
const VELAR = /[гкхжчшщ]$/;

/** Endings of one noun in the singular, and its stem. Nouns in -о, -е, -и, -у of other languages do not decline: the caller says so with `=`. */
function singularOf(noun: string, gender: Gender): readonly [string, Endings] {
  const stem = noun.slice(0, -1);
  if (/ия$/.test(noun)) return [stem, ['я', 'и', 'и', 'ю', 'ей', 'и']];
  if (/а$/.test(noun)) return [stem, ['а', VELAR.test(stem) ? 'и' : 'ы', 'е', 'у', /[жчшщц]$/.test(stem) ? 'ей' : 'ой', 'е']];
  if (/я$/.test(noun)) return [stem, ['я', 'и', 'е', 'ю', 'ей', 'е']];
  if (/ие$/.test(noun)) return [stem, ['е', 'я', 'ю', 'е', 'ем', 'и']];
  if (/о$/.test(noun)) return [stem, ['о', 'а', 'у', 'о', 'ом', 'е']];
  if (/е$/.test(noun)) return [stem, HUSHING.test(stem) || /ц$/.test(stem) ? ['е', 'а', 'у', 'е', 'ем', 'е'] : ['е', 'я', 'ю', 'е', 'ем', 'е']];
  if (/ь$/.test(noun)) return [stem, gender === 'f' ? ['ь', 'и', 'и', 'ь', 'ью', 'и'] : ['ь', 'я', 'ю', 'ь|я', 'ем', 'е']];
  if (/ий$/.test(noun)) return [stem, ['й', 'я', 'ю', 'й|я', 'ем', 'и']];
  if (/й$/.test(noun)) return [stem, ['й', 'я', 'ю', 'й|я', 'ем', 'е']];
  return [noun, ['', 'а', 'у', '|а', /[жчшщц]$/.test(noun) ? 'ем|ом' : 'ом', 'е']];
}

function pluralOf(noun: string, gender: Gender): readonly [string, Endings] {
  const stem = noun.slice(0, -1);
  if (/ия$/.test(noun)) return [stem, ['и', 'й', 'ям', 'и', 'ями', 'ях']];
  if (/ии$/.test(noun)) return [stem, ['и', 'й', 'ям', 'и', 'ями', 'ях']];
  if (/ие$/.test(noun)) return [stem, ['я', 'й', 'ям', 'я', 'ями', 'ях']];
  if (/а$/.test(noun)) return [stem, [VELAR.test(stem) ? 'и' : 'ы', '', 'ам', `${VELAR.test(stem) ? 'и' : 'ы'}|`, 'ами', 'ах']];
  if (/ы$/.test(noun)) return [stem, [VELAR.test(stem) ? 'и' : 'ы', '|ов', 'ам', `${VELAR.test(stem) ? 'и' : 'ы'}|`, 'ами', 'ах']];
  if (/и$/.test(noun)) return [stem, ['и', '|ов', 'ам', 'и', 'ами', 'ах']];
  if (/о$/.test(noun)) return [stem, ['а', '', 'ам', 'а', 'ами', 'ах']];
  if (/я$/.test(noun)) return [stem, ['и', 'ь|ей', 'ям', 'и', 'ями', 'ях']];
  if (/ь$/.test(noun)) return [stem, ['и', 'ей', 'ям', gender === 'f' ? 'и' : 'и|ей', 'ями', 'ях']];
  if (/й$/.test(noun)) return [stem, ['и', 'ев', 'ям', 'и|ев', 'ями', 'ях']];
  const nominative = VELAR.test(noun) ? 'и' : 'ы';
  const genitive = HUSHING.test(noun) ? 'ей' : /ц$/.test(noun) ? 'ев' : 'ов';
  return [noun, [nominative, genitive, 'ам', `${nominative}|${genitive}`, 'ами', 'ах']];
}

function adjectiveForms(lemma: string, gender: Gender, number: Number): Form[] {
  const stem = lemma.slice(0, -2);
  const soft = /(?:н)(?:ий|яя|ее|ие)$/.test(lemma) && /(?:ний|няя|нее)$/.test(lemma);
  const y = soft || VELAR.test(stem) ? 'и' : 'ы';
  const o = soft || HUSHING.test(stem) ? 'е' : 'о';
  if (number === 'many') return spread(stem, [`${y}е`, `${y}х`, `${y}м`, `${y}е|${y}х`, `${y}ми`, `${y}х`], 'many');
  if (gender === 'f') return spread(stem, [soft ? 'яя' : 'ая', `${o}й`, `${o}й`, soft ? 'юю' : 'ую', `${o}й`, `${o}й`], 'one');
  const nominative = gender === 'n' ? `${o}е` : lemma.endsWith('ой') ? 'ой' : `${y}й`;
  return spread(stem, [nominative, `${o}го`, `${o}му`, gender === 'n' ? nominative : `${nominative}|${o}го`, `${y}м`, `${o}м`], 'one');
}

/** Nouns whose stem changes: a vowel that falls out, or an unusual plural. */
const STEMS: Readonly<Record<string, string>> = { посол: 'посл', звонок: 'звонк', дворец: 'дворц' };
const FEMININE = /(?:ость|знь|речь|связь|печать|Русь|Беларусь|власть|область)$/u;

function genderOf(noun: string): Gender {
  if (/[ая]$/.test(noun)) return /^(?:глава|судья|коллега|старейшина)$/.test(noun) ? 'm' : 'f';
  if (/[ое]$/.test(noun)) return 'n';
  return FEMININE.test(noun) ? 'f' : 'm';
}

function nounForms(noun: string, gender: Gender, number: Number): Form[] {
  const changed = STEMS[noun.toLowerCase()];
  const stem = changed && noun.charAt(0) + changed.slice(1);
  if (number === 'one') {
    const [base, endings] = singularOf(stem ?? noun, gender);
    const forms = spread(base, endings, 'one');
    return stem ? forms.map((f) => (f.text === stem ? { ...f, text: noun } : f)) : forms;
  }
  const [base, endings] = pluralOf(stem ?? noun, gender);
  return spread(base, endings, 'many');
}

/**
 * All forms of a phrase whose head is its last word, or the word before `|` ("министр| иностранных дел"); the words
 * before it are adjectives. A head behind `=` does not decline, one behind `+` is a plural ("+Нидерланды").
 */
export function decline(phrase: string, number: Number, animate = false): readonly Form[] {
  const [core = '', tail = ''] = phrase.split('|');
  const words = core.split(' ');
  const noun = words.at(-1) as string;
  const plain = noun.replace(/^[=+]/, '');
  const which: Number = noun.startsWith('+') ? 'many' : number;
  const [left, right] = /^(.+-)([^-]+)$/.exec(plain)?.slice(1) ?? ['', plain];
  const gender = genderOf(right as string);
  const nouns = noun.startsWith('=') ? CASES.map((c) => ({ text: plain, case: c, number: which })) : nounForms(right as string, gender, which).map((f) => ({ ...f, text: left + f.text }));
  // The accusative is that of the genitive for people, else that of the nominative; feminines in -а have one of their own.
  const like = animate ? GENITIVE : NOMINATIVE;
  const twin = (forms: readonly Form[], c: number) => forms.filter((f) => f.case === c && (c !== ACCUSATIVE || !forms.some((o) => o.case === like && o.text === f.text) === !forms.some((o) => o.case === ACCUSATIVE && forms.some((p) => p.case === like && p.text === o.text))));
  return CASES.flatMap((c) => {
    const heads = twin(nouns, c);
    const before = words.slice(0, -1).map((word) => twin(adjectiveForms(word, gender, which), c));
    const start = heads.map((f) => f.text);
    const combined = before.reduceRight<string[]>((rest, options) => options.flatMap((o) => rest.map((text) => `${o.text} ${text}`)), start);
    for (const f of heads) note(f.text, c, false);
    for (const f of before.flat()) note(f.text, c, true);
    return combined.map((text) => ({ text: text + tail, case: c, number: which }));
  });
}

const texts = (forms: readonly Form[]): string[] => [...new Set(forms.map((f) => f.text))];
export const singular = (...phrases: readonly string[]): string[] => phrases.flatMap((phrase) => texts(decline(phrase, 'one')));
export const plural = (...phrases: readonly string[]): string[] => phrases.flatMap((phrase) => texts(decline(phrase, 'many')));
/** The same for words for people. */
export const animate = {
  singular: (...phrases: readonly string[]): string[] => phrases.flatMap((phrase) => texts(decline(phrase, 'one', true))),
  plural: (...phrases: readonly string[]): string[] => phrases.flatMap((phrase) => texts(decline(phrase, 'many', true))),
};
export const both = (...phrases: readonly string[]): string[] => [...new Set([...singular(...phrases), ...plural(...phrases)])];

/** All forms of an adjective: three genders and the plural. */
export function adjective(...lemmas: readonly string[]): string[] {
  return lemmas.flatMap((lemma) => {
    const forms = [...adjectiveForms(lemma, 'm', 'one'), ...adjectiveForms(lemma, 'f', 'one'), ...adjectiveForms(lemma, 'n', 'one'), ...adjectiveForms(lemma, 'm', 'many')];
    for (const f of forms) note(f.text, f.case, true);
    return texts(forms);
  });
}

/** Words that stand in the cases given: pronouns. */
export function inCases(cases: number, ...words: readonly string[]): string[] {
  for (const word of words) note(word, cases, false);
  return [...words];
}

/** One word of a name in the six cases. Foreign names in -о, -и, -у, -е, -ю and names of women in a consonant stay as they are. */
function nameWord(word: string, feminine: boolean, last: boolean): readonly string[][] {
  const stay = [word];
  const same = CASES.map(() => stay);
  const small = /^\p{Ll}/u.test(word);
  const plain = word.replace(/^=/, '');
  if (word.startsWith('=') || small || /^[IVX]+$/.test(word) || /[оиуеэюы]$/.test(plain)) return CASES.map(() => [plain]);
  if (/(?:ский|цкий|ый|ой)$/.test(plain) && !feminine && last) return byCase(adjectiveForms(plain, 'm', 'one').filter((f) => f.case !== ACCUSATIVE || f.text !== plain));
  if (/(?:ская|цкая)$/.test(plain) && feminine) return byCase(adjectiveForms(plain, 'f', 'one'));
  if (/(?:[оеё]в|ин|ын)а$/.test(plain) && feminine && last) return byCase(spread(plain.slice(0, -1), ['а', 'ой', 'ой', 'у', 'ой', 'ой'], 'one'));
  if (/[ая]$/.test(plain)) return byCase(spread(...singularParts(plain)));
  if (feminine) return /ь$/.test(plain) && !last ? byCase(spread(plain.slice(0, -1), ['ь', 'и', 'и', 'ь', 'ью', 'и'], 'one')) : same;
  const instrumental = last && /(?:[оеё]в|ин|ын)$/.test(plain) ? 'ым|ом' : /[жчшщц]$/.test(plain) ? 'ем|ом' : 'ом';
  if (/ий$/.test(plain)) return byCase(spread(plain.slice(0, -1), ['й', 'я', 'ю', 'я', 'ем', 'и'], 'one'));
  if (/[ьй]$/.test(plain)) return byCase(spread(plain.slice(0, -1), [plain.slice(-1), 'я', 'ю', 'я', 'ем', 'е'], 'one'));
  const stem = /(?:вел|ав)$/.test(plain) && plain === 'Павел' ? 'Павл' : plain === 'Пётр' || plain === 'Петр' ? 'Петр' : plain;
  return byCase(spread(stem, ['', 'а', 'у', 'а', instrumental, 'е'], 'one')).map((forms, i) => (i === 0 ? [plain] : forms));
}

const singularParts = (word: string): [string, Endings, Number] => [...singularOf(word, 'f'), 'one'] as [string, Endings, Number];
const byCase = (forms: readonly Form[]): string[][] => CASES.map((c) => forms.filter((f) => f.case === c).map((f) => f.text));

/**
 * A person in all cases: "Владимир|Путин" gives the full name and the family name alone; without `|` only the full name.
 * `!` marks a woman.
 */
export function person(text: string): string[] {
  const feminine = text.startsWith('!');
  const [given = '', family = ''] = text.replace(/^!/, '').split('|');
  const parts = (name: string, last: boolean): string[][] => {
    const words = name.split(/(?=[ -])/).filter(Boolean);
    return words.reduce<string[][]>(
      (rows, word, i) => {
        const joiner = /^[ -]/.test(word) ? word.charAt(0) : '';
        const forms = nameWord(word.replace(/^[ -]/, ''), feminine, last || i === words.length - 1);
        return rows.map((row, c) => row.flatMap((start) => (forms[c] ?? []).map((form) => start + joiner + form)));
      },
      CASES.map(() => ['']),
    );
  };
  const givens = parts(given, family === '');
  const families = family ? parts(family, true) : undefined;
  return [
    ...new Set(
      CASES.flatMap((c, i) => {
        const full = (givens[i] ?? []).flatMap((g) => (families ? (families[i] ?? []).map((f) => `${g} ${f}`) : [g]));
        for (const word of [...(givens[i] ?? []), ...(families?.[i] ?? [])].flatMap((name) => name.split(/[ -]/))) if (/^\p{Lu}/u.test(word)) note(word, c, false);
        return [...full, ...(families?.[i] ?? [])];
      }),
    ),
  ];
}
