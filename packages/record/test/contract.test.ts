import { openRecord, type RecordStore } from '@readout/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { background } from './background.contract.js';
import { batches } from './batches.contract.js';
import { corrections } from './corrections.contract.js';
import { ENGINES, type TestRecord } from './engines.js';
import { readingOf } from './reading-of.js';
import { revisions } from './revisions.contract.js';
import { watching } from './watch.contract.js';

const KREMLIN = readingOf({
  text: 'A',
  published: '2021-07-02',
  publisher: 'Kremlin',
  contacts: [{ date: '2021-07-02', initiator: 'FR' }],
});
const PRESS = readingOf({ text: 'B', id: 'press-1', published: '2021-07', contacts: [{ date: '2021-07' }] });
const OTHER = readingOf({
  text: 'C',
  published: '2024-04-02',
  contacts: [
    {
      date: '2024-04-02',
      who: [
        ['person/joe-biden', 'US'],
        ['person/xi-jinping', 'CN'],
      ],
    },
  ],
});
const CALL = '2021-07-02-call-FR-RU';

describe.each(Object.entries(ENGINES))('the record on %s', (engine, prepare) => {
  let place: TestRecord;
  let record: RecordStore;

  beforeAll(async () => {
    place = await prepare();
    record = await place.open();
  });
  afterAll(async () => {
    await record.close();
    await place.remove();
  });

  const add = ({ input, reading }: typeof PRESS, sample?: boolean) =>
    record.add(input, reading, sample === undefined ? {} : { sample });

  test('is empty at first', async () => {
    expect(await record.status()).toEqual({ engine, documents: 0, samples: 0, contacts: 0 });
    expect(await record.contacts()).toEqual([]);
    expect(await record.contact(CALL)).toBeUndefined();
    expect(await record.document('press-1')).toBeUndefined();
  });

  test('keeps a document once', async () => {
    const first = await add(KREMLIN, true);
    expect(first).toEqual({ document: 'read as A', kept: true, contacts: [CALL] });
    expect(await add(KREMLIN)).toEqual({ ...first, kept: false });
    expect(await record.status()).toMatchObject({ documents: 1, samples: 1, contacts: 1 });
  });

  test('resolves contacts of several documents, and says why', async () => {
    expect((await add(PRESS)).contacts).toEqual([CALL]);
    await add(OTHER);
    const [newest, call] = await record.contacts();
    expect(newest?.id).toBe('2024-04-02-call-CN-US');
    expect(call).toEqual({
      id: CALL,
      kind: 'call',
      status: 'held',
      date: '2021-07-02',
      initiator: 'FR',
      participants: [
        { actor: 'person/emmanuel-macron', name: 'Emmanuel Macron', side: 'FR' },
        { actor: 'person/vladimir-putin', name: 'Vladimir Putin', side: 'RU' },
      ],
      sides: ['FR', 'RU'],
      documents: ['press-1', 'read as A'],
      voices: 2,
    });
    const page = await record.contact(CALL);
    expect(page?.mentions.map(({ reason }) => reason)).toContain(
      'same participants; 2 July 2021 in one, July 2021 in the other; call in both',
    );
  });

  test('gives a reading back as it was read, under its own id', async () => {
    const page = await record.document('press-1');
    expect(JSON.stringify(page?.reading)).toBe(JSON.stringify(PRESS.reading));
    expect((await record.document(page?.document.hash as string))?.document).toEqual({
      id: 'press-1',
      hash: expect.stringMatching(/^[0-9a-f]{32}$/),
      language: 'en',
      published: '2021-07',
      sample: false,
    });
    expect(page?.contacts.map((contact) => contact.id)).toEqual([CALL]);
  });

  test('shows a document under one id everywhere', async () => {
    const page = await record.contact(CALL);
    const ids = ['press-1', 'read as A'];
    expect(page?.contact.documents).toEqual(ids);
    expect(page?.documents.map(({ id }) => id)).toEqual(ids);
    expect(page?.readings.map(({ document }) => document.id)).toEqual(ids);
    expect(page?.mentions.map(({ document }) => document)).toEqual(ids);
  });

  test('lists contacts with all that is told of them', async () => {
    const contacts = await record.contacts();
    expect(contacts.length).toBeGreaterThan(1);
    const pages = await Promise.all(contacts.map(({ id }) => record.contact(id)));
    expect(await record.contactPages()).toEqual(pages);
    expect(await record.contactPages({ limit: 1, offset: 1 })).toEqual(pages.slice(1, 2));
  });

  test('keeps the name of the file', async () => {
    const { input, reading } = readingOf({ text: 'named', id: 'named' });
    await record.add(input, reading, { name: 'note.txt' });
    expect((await record.document('named'))?.document.name).toBe('note.txt');
  });

  test('an address that no text can be leads nowhere', async () => {
    for (const id of ['a\u0000', '\u0000', '\ud800']) {
      expect(await record.contact(id)).toBeUndefined();
      expect(await record.document(id)).toBeUndefined();
    }
  });

  test('an address that a contact had leads to it', async () => {
    const vague = readingOf({ text: 'D', published: '2022-03', contacts: [{ date: '2022-03' }] });
    expect((await add(vague)).contacts).toEqual(['2022-03-call-FR-RU']);
    await add(readingOf({ text: 'E', published: '2022-03-09', contacts: [{ date: '2022-03-09' }] }));
    const page = await record.contact('2022-03-call-FR-RU');
    expect(page?.contact.id).toBe('2022-03-09-call-FR-RU');
    expect(page?.movedFrom).toBe('2022-03-call-FR-RU');
    expect(page?.documents).toHaveLength(2);
  });

  test('a newer reader re-reads, and its contacts replace the former ones', async () => {
    const again = readingOf({ text: 'B', id: 'press-1', published: '2021-07', contacts: [], reader: '0.2.0' });
    expect(await add(again)).toMatchObject({ kept: false, contacts: [] });
    expect((await record.contact(CALL))?.documents).toHaveLength(1);
    expect((await record.document('press-1'))?.reading.reader).toBe('0.2.0');
  });

  test('a text that no database can hold is refused whole', async () => {
    const before = await record.status();
    await expect(add(readingOf({ text: 'a\u0000b' }))).rejects.toMatchObject({ code: 'bad-text' });
    await expect(add(readingOf({ text: 'a', id: '\ud800' }))).rejects.toMatchObject({ code: 'bad-text' });
    expect(await record.status()).toEqual(before);
  });

  test('works for many at once', async () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      readingOf({ text: `many ${index}`, published: '2023-05-05', contacts: [{ date: '2023-05-05' }] }),
    );
    const added = await Promise.all(many.map((one) => add(one)));
    expect(added.every(({ kept }) => kept)).toBe(true);
    expect((await record.contact('2023-05-05-call-FR-RU'))?.documents).toHaveLength(20);
  });

  test('a plan that was held is one contact, with its history', async () => {
    const told = (text: string, status: 'planned' | 'held', published: string) =>
      add(readingOf({ text, id: text, published, contacts: [{ kind: 'meeting', status, date: '2017-05-29' }] }));
    await told('they met', 'held', '2017-05-30');
    await told('they will meet', 'planned', '2017-05-20');
    const page = await record.contact('2017-05-29-meeting-FR-RU');
    expect(page?.contact.status).toBe('held');
    expect(page?.mentions).toMatchObject([
      { document: 'they will meet', status: 'planned', date: '2017-05-29' },
      { document: 'they met', status: 'held', reason: expect.stringContaining('planned in one, held in the other') },
    ]);
  });

  background(() => ({ record }));
  revisions(() => ({ record }));
  watching(() => ({ record }));
  corrections(() => ({ record }));
  batches(() => ({ record }), engine as keyof typeof ENGINES);

  test('holds all of it when opened again', async () => {
    const before = await record.contacts();
    await record.close();
    record = await place.open();
    expect(await record.contacts()).toEqual(before);
  });
});

test('an unreachable database is told in one line', async () => {
  await expect(openRecord({ databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' })).rejects.toMatchObject({
    code: 'database-unreachable',
  });
});
