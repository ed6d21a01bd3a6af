import type { Reading } from '@readout/reader';
import { type CorrectionRequest, rereadRecord } from '@readout/record';
import { expect, test } from 'vitest';
import type { Opened } from './engines.js';
import { readingOf } from './reading-of.js';

const SIGNED = { author: 'Ada', reason: 'the page says so' };
const READ = { reader: '0.1.0', world: '2026-01' };

/** What analysts change: kept apart from readings, applied again, listed and undone. */
export function corrections(open: () => Opened): void {
  const record = () => open().record;
  const add = (parts: Parameters<typeof readingOf>[0]) => {
    const { input, reading } = readingOf(parts);
    return record().add(input, reading);
  };
  const correct = (request: CorrectionRequest) => record().correct(request, SIGNED);
  const read = async (document: string) => (await record().document(document))?.reading as Reading;
  /** Contacts of documents, as sets of documents. */
  const groups = async (...ids: string[]) =>
    [
      ...new Set(
        await Promise.all(
          ids.map(async (id) =>
            (await record().document(id))?.contacts.map((one) => one.documents.join(' ')).join(' | '),
          ),
        ),
      ),
    ].sort();

  test('two contacts are merged, and parted again when that is undone', async () => {
    await add({ text: 'c1', id: 'c1', published: '2010-03-01', contacts: [{ date: '2010-03-01' }] });
    await add({ text: 'c2', id: 'c2', published: '2010-03-02', contacts: [{ date: '2010-03-02' }] });
    await add({ text: 'c3', id: 'c3', published: '2010-03-02', contacts: [{ date: '2010-03-02' }] });
    const merged = await correct({ kind: 'merge', contacts: ['2010-03-01-call-FR-RU', '2010-03-02-call-FR-RU'] });
    expect(merged).toMatchObject({
      state: 'applied',
      author: 'Ada',
      documents: expect.arrayContaining(['c1', 'c2', 'c3']),
    });
    expect(await groups('c1', 'c2', 'c3')).toEqual(['c1 c2 c3']);
    const page = await record().contact('2010-03-02-call-FR-RU');
    expect([page?.contact.id, page?.movedFrom]).toEqual(['2010-03-01-call-FR-RU', '2010-03-02-call-FR-RU']);
    expect(page?.mentions.map(({ reason }) => reason)).toContain(`taken together by correction ${merged.id}`);
    await add({ text: 'c4', id: 'c4', published: '2010-03-02', contacts: [{ date: '2010-03-02' }] });
    const undone = await record().undo(merged.id, { author: 'Bo', reason: 'two calls after all' });
    expect(undone).toMatchObject({ state: 'undone', undone: { author: 'Bo' } });
    expect(await groups('c1', 'c2', 'c3', 'c4')).toEqual(['c1', expect.stringMatching(/c2.*c3|c3.*c2/)]);
    expect((await record().contact('2010-03-02-call-FR-RU'))?.movedFrom).toBeUndefined();
  });

  test('contacts of other parties are merged as well, whatever comes later', async () => {
    await add({ text: 'p1', id: 'p1', published: '2010-05-01', contacts: [{ date: '2010-05-01' }] });
    const who = [
      ['person/angela-merkel', 'DE'],
      ['person/emmanuel-macron', 'FR'],
      ['person/vladimir-putin', 'RU'],
    ] as const;
    await add({ text: 'p2', id: 'p2', published: '2010-05-01', contacts: [{ date: '2010-05-01', who }] });
    const { id } = await correct({ kind: 'merge', contacts: ['2010-05-01-call-FR-RU', '2010-05-01-call-DE-FR-RU'] });
    await add({ text: 'p3', id: 'p3', published: '2010-05-01', contacts: [{ date: '2010-05-01', who }] });
    expect(await groups('p1', 'p2', 'p3')).toHaveLength(1);
    await record().undo(id, SIGNED);
    expect(await groups('p1', 'p2', 'p3')).toHaveLength(2);
  });

  test('a contact is split, and its address says where the rest went', async () => {
    for (const id of ['s1', 's2', 's3'])
      await add({ text: id, id, published: '2010-07-01', contacts: [{ date: '2010-07-01' }] });
    const address = '2010-07-01-call-FR-RU';
    await correct({ kind: 'split', contact: address, documents: ['s3'] });
    expect(await groups('s1', 's2', 's3')).toHaveLength(2);
    const page = await record().contact(address);
    expect(page?.documents.map(({ id }) => id).sort()).toEqual(['s1', 's2']);
    expect(page?.others).toEqual([`${address}-2`]);
    await add({ text: 's4', id: 's4', published: '2010-07-01', contacts: [{ date: '2010-07-01' }] });
    expect((await record().contact(`${address}-2`))?.documents.map(({ id }) => id)).toEqual(['s3']);
    await expect(correct({ kind: 'split', contact: address, documents: ['s3'] })).rejects.toMatchObject({
      code: 'no-target',
    });
  });

  test('what is said later wins', async () => {
    await add({ text: 'l1', id: 'l1', published: '2010-08-01', contacts: [{ date: '2010-08-01' }] });
    await add({ text: 'l2', id: 'l2', published: '2010-08-05', contacts: [{ date: '2010-08-05' }] });
    await correct({ kind: 'merge', contacts: ['2010-08-01-call-FR-RU', '2010-08-05-call-FR-RU'] });
    await correct({ kind: 'split', contact: '2010-08-01-call-FR-RU', documents: ['l2'] });
    expect(await groups('l1', 'l2')).toEqual(['l1', 'l2']);
    await correct({ kind: 'merge', contacts: ['2010-08-05-call-FR-RU', '2010-08-01-call-FR-RU'] });
    expect(await groups('l1', 'l2')).toEqual(['l1 l2']);
  });

  test('a field that is set wins, and moves the contact to where it belongs', async () => {
    await add({ text: 'f1', id: 'f1', published: '2010-09-02', contacts: [{ date: '2010-09-02', initiator: 'RU' }] });
    await add({ text: 'f2', id: 'f2', published: '2010-09-02', contacts: [{ date: '2010-09-01', initiator: 'FR' }] });
    await correct({ kind: 'contact', contact: '2010-09-01-call-FR-RU', field: 'date', value: '2010-09-02' });
    expect(await groups('f1', 'f2')).toHaveLength(1);
    expect((await record().contact('2010-09-01-call-FR-RU'))?.contact).toMatchObject({ date: '2010-09-02' });
    expect((await record().contact('2010-09-02-call-FR-RU'))?.contact.initiator).toBeUndefined();
    const { id } = await correct({
      kind: 'contact',
      contact: '2010-09-02-call-FR-RU',
      field: 'initiator',
      value: 'FR',
    });
    await add({ text: 'f3', id: 'f3', published: '2010-09-02', contacts: [{ date: '2010-09-02', initiator: 'RU' }] });
    expect((await record().contact('2010-09-02-call-FR-RU'))?.contact.initiator).toBe('FR');
    expect((await read('f1')).contacts[0]?.claims).toContainEqual(
      expect.objectContaining({ field: 'initiator', value: 'FR', rule: `correction/${id}` }),
    );
  });

  test('a statement is rejected and an actor named, and again after re-reading', async () => {
    const { input, reading } = readingOf({
      text: 'An adviser said no.',
      id: 'a1',
      published: '2010-11-01',
      contacts: [{ date: '2010-11-01' }],
    });
    const at = { start: 0, end: 10 };
    const told: Reading = {
      ...reading,
      actors: [...reading.actors, { id: 'unnamed/0-10', kind: 'person', name: 'An adviser', mentions: [at] }],
      statements: [
        {
          id: 'st-16-18',
          form: 'paraphrase',
          act: 'say',
          content: { start: 16, end: 18 },
          speaker: 'unnamed/0-10',
          topics: [],
          basis: 'stated',
          rule: 'test',
        },
        {
          id: 'st-11-18',
          form: 'paraphrase',
          act: 'say',
          content: { start: 11, end: 18 },
          topics: [],
          basis: 'stated',
          rule: 'test',
        },
      ],
    };
    await record().add(input, told);
    const as = { id: 'person/jane-doe', kind: 'person', name: 'Jane Doe', side: 'FR' } as const;
    await correct({ kind: 'actor', document: 'a1', actor: 'unnamed/0-10', as });
    const { id } = await correct({ kind: 'reject', document: 'a1', statement: 'st-11-18' });
    const expected = [{ id: 'st-16-18', speaker: 'person/jane-doe', side: 'FR' }];
    expect((await read('a1')).statements).toMatchObject(expected);
    const newer = { reader: '0.3.0', world: '2026-01' };
    const again = await rereadRecord(record(), {
      versions: newer,
      read: async ({ id: own }) => (own === 'a1' ? { reading: { ...told, ...newer } } : { problem: 'not now' }),
    });
    expect(again).toBeGreaterThan(5);
    expect((await read('a1')).reader).toBe('0.3.0');
    expect((await read('a1')).statements).toMatchObject(expected);
    const last = { reader: '0.4.0', world: '2026-01' };
    await rereadRecord(record(), {
      versions: last,
      read: async ({ id: own }) =>
        own === 'a1' ? { reading: { ...told, ...last, statements: [] } } : { problem: 'not now' },
    });
    const listed = await record().corrections();
    expect(listed.filter(({ state }) => state === 'vanished').map((one) => one.id)).toEqual([id]);
  });

  test('a mended date or publisher is read again', async () => {
    await add({ text: 'm1', id: 'm1', published: '2010-12-01', contacts: [{ date: '2010-12-01' }] });
    const { change } = await correct({ kind: 'document', document: 'm1', field: 'published', value: '2010-12-11' });
    expect((await record().document('m1'))?.document.published).toBe('2010-12-11');
    const document = change.kind === 'document' ? change.document : '';
    const { documents } = await record().stale(READ, { document });
    expect(documents[0]?.input).toMatchObject({ id: 'm1', text: 'm1', published: '2010-12-11' });
    const { reading } = readingOf({
      text: 'm1',
      id: 'm1',
      published: '2010-12-11',
      contacts: [{ date: '2010-12-10' }],
    });
    await rereadRecord(record(), { versions: READ, document, read: async () => ({ reading }) });
    expect((await record().document('m1'))?.contacts.map(({ id }) => id)).toEqual(['2010-12-10-call-FR-RU']);
    expect((await record().stale(READ, { document })).left).toBe(0);
    await record().undo((await record().corrections()).at(-1)?.id ?? 0, SIGNED);
    expect((await record().document('m1'))?.contacts.map(({ id }) => id)).toEqual(['2010-12-01-call-FR-RU']);
  });

  test('what cannot be is refused in one line', async () => {
    const refused = (request: CorrectionRequest, code: string) =>
      expect(correct(request)).rejects.toMatchObject({ code });
    await refused({ kind: 'contact', contact: 'none', field: 'kind', value: 'call' }, 'no-target');
    await refused({ kind: 'contact', contact: 'none', field: 'kind', value: 'dinner' }, 'bad-correction');
    await refused({ kind: 'contact', contact: 'none', field: 'date', value: '2021-02-30' }, 'bad-correction');
    await refused({ kind: 'reject', document: 'a1', statement: 'st-0-1' }, 'no-target');
    await refused({ kind: 'merge', contacts: ['2010-03-01-call-FR-RU'] }, 'bad-correction');
    await expect(record().undo(99_999, SIGNED)).rejects.toMatchObject({ code: 'no-target' });
    await expect(record().withdraw('a1', { author: 'Ada', reason: ' ' })).rejects.toMatchObject({ code: 'unsigned' });
  });

  test('a withdrawn document leaves a tombstone, and comes in again only when that is lifted', async () => {
    const parts = {
      text: 'withdrawn text',
      id: 'w1',
      published: '2011-01-01',
      url: 'https://example.org/w1',
      contacts: [{ date: '2011-01-01' }],
    };
    await add(parts);
    await add({ ...parts, text: 'withdrawn text, revised' });
    const before = await record().status();
    const { at } = await record().withdraw('w1', SIGNED);
    expect(await record().withdrawal('w1')).toMatchObject({
      document: 'w1',
      url: 'https://example.org/w1',
      reason: SIGNED.reason,
      at,
    });
    expect(await record().document('w1')).toBeUndefined();
    expect(await record().contact('2011-01-01-call-FR-RU')).toBeUndefined();
    expect(await record().withdrawal('2011-01-01-call-FR-RU')).toMatchObject({ document: 'w1' });
    expect((await record().status()).documents).toBe(before.documents - 2);
    expect(
      (await record().stale({ reader: '9', world: '9' }, { limit: 1000 })).documents.map(({ input }) => input.id),
    ).not.toContain('w1');
    await expect(add(parts)).rejects.toMatchObject({ code: 'withdrawn' });
    await expect(add({ ...parts, id: 'other id', text: 'anything' })).rejects.toMatchObject({ code: 'withdrawn' });
    expect((await record().withdrawals()).map(({ document }) => document)).toEqual(['w1']);
    await record().readmit('w1');
    expect(await add(parts)).toMatchObject({ kept: true, contacts: ['2011-01-01-call-FR-RU'] });
    expect(await record().withdrawals()).toEqual([]);
  });
}
