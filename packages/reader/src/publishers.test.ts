import { world } from '@readout/world';
import { describe, expect, it } from 'vitest';
import { WorldIndex } from './2-actors/index.js';
import { loadPack } from './languages/index.js';
import { publisherAt } from './publishers.js';
import { read } from './read.js';

const index = new WorldIndex(world);

describe('whose page stands at an address', () => {
  it.each([
    ['kremlin.ru', 'institution/kremlin', 'RU'],
    ['http://en.kremlin.ru/events/president/news/66041', 'institution/kremlin', 'RU'],
    ['https://www.elysee.fr/emmanuel-macron/2021/07/02/entretien', 'institution/elysee', 'FR'],
    ['https://www.fmprc.gov.cn/eng/', 'institution/cn-foreign-ministry', 'CN'],
    ['https://www.nato.int/cps/en/natohq/news.htm', 'org/NATO', 'org/NATO'],
  ])('%s', (address, actor, side) => {
    expect(publisherAt(address, index)).toEqual({ actor, side });
  });

  it.each([
    'https://www.lemonde.fr/kremlin.ru',
    'https://kremlin.ru.example.com/',
    'mykremlin.ru',
    'Kremlin',
    '',
    '.ru',
    'a'.repeat(5000),
  ])('nobody known: %.40s', (address) => {
    expect(publisherAt(address, index)).toBeUndefined();
  });
});

describe('a press service named in English', () => {
  const names = [
    'Presidency of STATE',
    'Office of the President of STATE',
    'Ministry of Foreign Affairs of the STATE',
    "Prime Minister's Office of STATE",
    'Ministry of Foreign Affairs of the Republic of STATE',
  ];

  it.each(['en', 'fr', 'ru'])('stands for its state, whatever the language of the document (%s)', async (language) => {
    const pack = await loadPack(language);
    const wrong = world.states.flatMap(({ code, name }) =>
      names
        .map((form) => form.replace('STATE', name))
        .filter((publisher) => read({ text: '…', publisher }, pack, world).document.side !== code),
    );
    expect(wrong.filter((name) => !/Republic of .*(?:Congo|Korea)|Republic of China/.test(name))).toEqual([]);
  });
});
