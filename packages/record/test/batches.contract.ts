import { inputHash } from '@readout/record';
import { expect, test } from 'vitest';
import { ENGINES, type Opened } from './engines.js';
import { readingOf } from './reading-of.js';

/** Documents that come many at once: kept as if they had come one by one. */
export function batches(open: () => Opened, engine: keyof typeof ENGINES): void {
  const record = () => open().record;
  const told = (at: number) => {
    const wire = Array.from({ length: 60 }, (_, place) => `b${(place * 13) % 59}`).join(' ');
    const texts = [`first ${at}`, `${wire} end ${at}`, `revised ${at}`];
    return readingOf({
      text: texts[at % 3] as string,
      id: at % 3 === 2 ? `batch page ${at % 4}` : `batch ${at}`,
      published: `2012-03-0${1 + (at % 7)}`,
      contacts: [{ date: at % 5 ? `2012-03-0${1 + (at % 3)}` : '2012-03', topics: [`t${at % 3}`] }],
    });
  };

  test('a batch tells the same as its documents one by one', async () => {
    const places = [await ENGINES[engine](), await ENGINES[engine]()];
    const [one, many] = (await Promise.all(places.map((place) => place.open()))) as [
      Opened['record'],
      Opened['record'],
    ];
    const documents = Array.from({ length: 24 }, (_, at) => told(at));
    for (const { input, reading } of documents) await one.add(input, reading);
    await many.addMany(documents.slice(0, 11));
    await many.addMany(documents.slice(11));
    const seen = async (store: Opened['record']) => ({
      contacts: (await store.contacts()).map(({ kind, date, documents: ids, voices }) => ({ kind, date, ids, voices })),
      revisions: (await store.document('batch page 2'))?.revisions.map(({ hash, number, newest }) => [
        hash,
        number,
        newest,
      ]),
      copies: (await store.document('batch 1'))?.copies,
    });
    const expected = await seen(one);
    expect(await seen(many)).toEqual(expected);
    expect(expected.contacts.some(({ ids, voices }) => voices < ids.length)).toBe(true);
    expect(expected.revisions?.length).toBeGreaterThan(1);
    for (const store of [one, many]) await store.close();
    for (const place of places) await place.remove();
  });

  test('in a batch, what is refused keeps none of the others out, and what comes twice is kept once', async () => {
    const plain = readingOf({ text: 'batch plain', id: 'batch plain', contacts: [] });
    const gone = readingOf({ text: 'batch gone', id: 'batch gone', contacts: [] });
    await record().add(gone.input, gone.reading);
    await record().withdraw('batch gone', { author: 'Ada', reason: 'asked for' });
    const answers = await record().addMany([gone, plain, readingOf({ text: 'a\u0000b' }), plain]);
    expect(answers).toMatchObject([
      { refused: { code: 'withdrawn' } },
      { document: 'batch plain', kept: true },
      { refused: { code: 'bad-text' } },
      { document: 'batch plain', kept: false },
    ]);
    expect(await record().document('batch plain')).toBeDefined();
    expect(await record().addMany([])).toEqual([]);
    await expect(record().addMany(Array(1001).fill(plain))).rejects.toMatchObject({ code: 'too-many' });
  });

  test('what was given and read is known by its hash, to these versions and older ones', async () => {
    const { input, reading } = readingOf({ text: 'known text', id: 'known', contacts: [{ date: '2012-05-05' }] });
    const versions = { reader: reading.reader, world: reading.world };
    const hash = inputHash(input);
    expect(await record().known([hash], versions)).toEqual([]);
    const added = await record().add(input, reading);
    expect(await record().known([hash, 'another'], versions)).toEqual([
      { input: hash, added: { ...added, kept: false } },
    ]);
    expect(await record().known([hash], { ...versions, reader: '9.0.0' })).toEqual([]);
    expect(inputHash({ ...input, publisher: 'Another' })).not.toBe(hash);
    await record().withdraw('known', { author: 'Ada', reason: 'asked for' });
    expect(await record().known([hash], versions)).toEqual([]);
  });

  test('resolving anew changes nothing where nothing has changed', async () => {
    // More than are resolved at once.
    const many = Array.from({ length: 30 }, (_, at) =>
      readingOf({ text: `many more ${at}`, published: '2009-01-02', contacts: [{ date: '2009-01-01' }] }),
    );
    await record().addMany(many);
    const before = await record().contacts();
    let after: string | undefined;
    let documents = 0;
    for (;;) {
      const part = await record().resolve(after);
      if (part.documents === 0) break;
      documents += part.documents;
      after = part.place;
    }
    expect(documents).toBeGreaterThan(100);
    expect(await record().contacts()).toEqual(before);
  });
}
