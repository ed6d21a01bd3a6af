import { expect, test } from 'vitest';
import type { Opened } from './engines.js';
import { readingOf, type Told } from './reading-of.js';

/** What the record knows about a contact beside its own documents. */
export function background(open: () => Opened): void {
  const who = [
    ['person/william-ruto', 'KE'],
    ['person/bassirou-diomaye-faye', 'SN'],
  ] as const;
  async function add(text: string, date: string, side?: string, rest: Partial<Told> = {}): Promise<string[]> {
    const { input, reading } = readingOf({ text, id: text, published: date, contacts: [{ date, who, ...rest }] });
    const document = { ...reading.document, ...(side ? { side } : {}) };
    const { contacts } = await open().record.add(input, { ...reading, document });
    return [...contacts];
  }
  const publishes = async (address: string) => (await open().record.contact(address))?.background.publishes;

  test('a party publishes usually once it did so of three contacts, and of two thirds of them', async () => {
    await add('Nairobi on the first', '2018-01-01', 'KE');
    await add('Nairobi on the second', '2018-02-01', 'KE');
    expect(await publishes('2018-02-01-call-KE-SN')).toEqual([]);
    await add('Nairobi on the third', '2018-03-01', 'KE');
    await add('a paper on the fourth', '2018-04-01');
    expect(await publishes('2018-04-01-call-KE-SN')).toEqual(['KE']);
    await add('a paper on a plan', '2018-04-20', undefined, { status: 'planned' });
    expect(await publishes('2018-04-01-call-KE-SN')).toEqual(['KE']);
    await add('a paper on the fifth', '2018-05-01');
    expect(await publishes('2018-05-01-call-KE-SN')).toEqual([]);
  });

  test('pages of many contacts know the same', async () => {
    await add('Nairobi on the sixth', '2018-06-01', 'KE');
    const pages = await open().record.contactPages();
    expect(pages.find(({ contact }) => contact.id === '2018-06-01-call-KE-SN')?.background.publishes).toEqual(['KE']);
  });

  test('later contacts of the same sides are known, held ones, the earliest first', async () => {
    const { background } = (await open().record.contact('2018-04-01-call-KE-SN')) ?? {};
    expect(background?.later).toEqual([
      {
        id: '2018-05-01-call-KE-SN',
        kind: 'call',
        date: '2018-05-01',
        participants: ['person/william-ruto', 'person/bassirou-diomaye-faye'],
      },
      expect.objectContaining({ id: '2018-06-01-call-KE-SN' }),
    ]);
    expect((await open().record.contact('2018-06-01-call-KE-SN'))?.background.later).toEqual([]);
  });

  test('of a revised document the first text is known, under the id of the one that stands', async () => {
    const say = (text: string) =>
      readingOf({ text, id: 'changed twice', published: '2018-09-01', contacts: [{ date: '2018-09-01', who }] });
    for (const text of ['first text', 'second text', 'third text']) {
      const { input, reading } = say(text);
      await open().record.add(input, reading);
    }
    const page = await open().record.contact('2018-09-01-call-KE-SN');
    expect(page?.readings.map(({ document }) => document.text)).toEqual(['third text']);
    const originals = Object.entries(page?.background.originals ?? {});
    expect(originals.map(([id, { document }]) => [id, document.text])).toEqual([['changed twice', 'first text']]);
    expect((await open().record.contact('2018-06-01-call-KE-SN'))?.background.originals).toEqual({});
  });
}
