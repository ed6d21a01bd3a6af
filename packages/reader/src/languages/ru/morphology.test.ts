import { describe, expect, it } from 'vitest';
import { animate, decline, person } from './declension.js';
import { declension } from './names/declension-of-names.js';
import { conjugate } from './verbs.js';

const cases = (phrase: string, number: 'one' | 'many' = 'one', living = false) =>
  decline(phrase, number, living)
    .map((form) => form.text)
    .join(', ');

describe('nouns', () => {
  it.each([
    ['Россия', 'Россия, России, России, Россию, Россией, России'],
    ['Кремль', 'Кремль, Кремля, Кремлю, Кремль, Кремлем, Кремле'],
    ['телефонный разговор', 'телефонный разговор, телефонного разговора, телефонному разговору, телефонный разговор, телефонным разговором, телефонном разговоре'],
    ['личная встреча', 'личная встреча, личной встречи, личной встрече, личную встречу, личной встречей, личной встрече'],
    ['посольство', 'посольство, посольства, посольству, посольство, посольством, посольстве'],
  ])('decline: %s', (noun, forms) => {
    expect(cases(noun)).toBe(forms);
  });

  it('tell people from things in the accusative', () => {
    expect(animate.singular('посол')).toEqual(['посол', 'посла', 'послу', 'послом', 'после']);
    expect(cases('министр| иностранных дел', 'many', true)).toContain('министров иностранных дел');
  });
});

describe('names', () => {
  it('decline by gender and origin', () => {
    expect(person('Владимир|Путин')).toEqual(expect.arrayContaining(['Владимиром Путиным', 'Путину']));
    expect(person('!Мария|Захарова')).toEqual(expect.arrayContaining(['Марией Захаровой', 'Захарову']));
    expect(person('Жан-Ив|Ле Дриан')).toContain('Жаном-Ивом Ле Дрианом');
    expect(person('!Ангела|Меркель')).toContain('Ангелу Меркель');
    expect(person('Николя|Саркози')).toContain('Саркози');
  });

  it('lead back to the nominative and to Latin letters', () => {
    expect(declension.nominative('Камчыбеком Ташиевым', 16)).toBe('Камчыбек Ташиев');
    expect(declension.romanise('Игорь Моргулов')).toBe('Igor Morgulov');
    expect(declension.stem('ташиевым')).toBe(declension.stem('ташиев'));
  });
});

describe('verbs', () => {
  const forms = (infinitive: string) => conjugate(infinitive).map((form) => form.text);
  it.each([
    ['подчеркнуть', ['подчеркнул', 'подчеркнули', 'подчеркнет', 'подчеркнув', 'подчеркнута']],
    ['подтвердить', ['подтвердила', 'подтвердит', 'подтвержден']],
    ['провести', ['провел', 'провела', 'проведут', 'проведены']],
    ['встретиться', ['встретился', 'встретились', 'встретятся', 'встретившись']],
    ['призвать', ['призвал', 'призовет', 'призваны']],
    ['отмечать', ['отмечает', 'отмечают', 'отмечая']],
    ['отвергнуть', ['отверг', 'отвергла', 'отвергнуто']],
  ])('%s', (infinitive, expected) => {
    expect(forms(infinitive)).toEqual(expect.arrayContaining(expected));
  });

  it('tell the future by the present of perfective verbs', () => {
    expect(conjugate('встретиться').find((f) => f.text === 'встретится')?.tense).toBe('future');
    expect(conjugate('отмечать').find((f) => f.text === 'отмечает')?.tense).toBe('present');
  });
});
