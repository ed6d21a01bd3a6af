import { world } from '@readout/world';
import { describe, expect, it } from 'vitest';
import { WorldIndex } from './2-actors/index.js';
import { publisherAt } from './document.js';

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
