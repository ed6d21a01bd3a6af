import type { Statement } from '@readout/reader';
import { expect, test } from 'vitest';
import type { Opened } from './engines.js';
import { readingOf } from './reading-of.js';

/** The same place with another text, and texts that repeat each other. */
export function revisions(open: () => Opened): void {
  const add = ({ input, reading }: ReturnType<typeof readingOf>) => open().record.add(input, reading);
  const record = () => open().record;

  const dated = (text: string, rest: Partial<Parameters<typeof readingOf>[0]>) =>
    readingOf({ text, published: '2020-05-05', contacts: [{ date: '2020-05-05' }], ...rest });

  test('another text under one id is a revision: both are kept, the newest speaks', async () => {
    expect((await add(dated('first', { id: 'twice' }))).contacts).toEqual(['2020-05-05-call-FR-RU']);
    const changed = dated('second', { id: 'twice', contacts: [{ date: '2020-05-06' }] });
    expect(await add(changed)).toEqual({ document: 'twice', kept: true, contacts: ['2020-05-06-call-FR-RU'] });
    const page = await record().document('twice');
    expect(page?.reading.document.text).toBe('second');
    expect(page?.revisions).toMatchObject([
      { number: 1, newest: false },
      { number: 2, newest: true, document: 'twice' },
    ]);
    const older = page?.revisions[0]?.hash as string;
    expect(page?.revisions[0]?.document).toBe(older);
    expect(await record().document(older)).toMatchObject({
      contacts: [],
      revisions: page?.revisions,
      reading: { document: { text: 'first' } },
    });
  });

  test('an address that only a former revision gave still leads on', async () => {
    const page = await record().contact('2020-05-05-call-FR-RU');
    expect(page?.contact.id).toBe('2020-05-06-call-FR-RU');
    expect(page?.movedFrom).toBe('2020-05-05-call-FR-RU');
  });

  test('another text at one address is a revision, whatever its id; the later publication is the newer', async () => {
    const url = 'https://www.example.org/news/1';
    await add(dated('published later', { id: 'a', url: `${url}/?utm_source=x#top`, published: '2020-08-02' }));
    await add(dated('published earlier', { id: 'b', url: 'http://example.org/news/1', published: '2020-08-01' }));
    const page = await record().document('b');
    expect(page?.revisions.map(({ document, newest }) => [document, newest])).toEqual([
      ['b', false],
      ['a', true],
    ]);
    expect(page?.contacts).toEqual([]);
  });

  test('a bare host is the address of no document', async () => {
    for (const text of ['one', 'two']) await add(dated(text, { id: `host ${text}`, url: 'https://example.org/' }));
    expect((await record().document('host one'))?.revisions).toHaveLength(1);
  });

  test('a document that joins two makes them one', async () => {
    await add(dated('by id', { id: 'joined', url: 'https://example.org/x' }));
    await add(dated('by address', { id: 'other', url: 'https://example.org/y' }));
    await add(dated('by both', { id: 'joined', url: 'https://example.org/y' }));
    expect((await record().document('other'))?.revisions).toHaveLength(3);
  });

  test('a revision tells which words and statements it changed', async () => {
    const before = said(
      'They met. He rejects the plan. She hopes.',
      ['He rejects the plan', 'reject'],
      ['She hopes', 'say'],
    );
    const after = said(
      'They met. He rejects the whole plan. It works.',
      ['He rejects the whole plan', 'reject'],
      ['It works', 'say'],
    );
    await add(before);
    await add(after);
    const [step] = (await record().revisions('said')) ?? [];
    expect(step?.words).toContainEqual({ kind: 'added', text: 'whole ' });
    expect(step?.statements.changed.map(({ after: { words }, fields }) => [words, fields])).toEqual([
      ['He rejects the whole plan', ['words']],
    ]);
    expect(step?.statements.added.map(({ words }) => words)).toEqual(['It works']);
    expect(step?.statements.dropped.map(({ words }) => words)).toEqual(['She hopes']);
    expect(await record().revisions('host one')).toEqual([]);
    expect(await record().revisions('nothing of that name')).toBeUndefined();
  });

  test('a revision is no reprint of the one before', async () => {
    const words = Array.from({ length: 40 }, (_, at) => `revised${at}`).join(' ');
    for (const text of [words, `${words}.`]) await add(dated(text, { id: 'revised' }));
    const page = await record().document('revised');
    expect(page?.revisions).toHaveLength(2);
    expect([page?.copies, page?.document.copyOf]).toEqual([[], undefined]);
  });

  test('ten reprints count as one voice', async () => {
    const wire = Array.from({ length: 60 }, (_, at) => `word${(at * 7) % 53}`).join(' ');
    const reprint = (at: number) =>
      dated(`AGENCY ${at}. ${wire}${at % 2 ? '' : ' Read more here.'}`, {
        id: `wire ${at}`,
        published: `2019-04-0${(at % 8) + 2}`,
        contacts: [{ date: '2019-04-01' }],
      });
    for (let at = 0; at < 10; at++) await add(reprint(at));
    await add(dated(wire, { id: 'wire original', published: '2019-04-01', contacts: [{ date: '2019-04-01' }] }));
    await add(dated('quite another text', { id: 'own', published: '2019-04-02', contacts: [{ date: '2019-04-01' }] }));
    const page = await record().contact('2019-04-01-call-FR-RU');
    expect(page?.contact).toMatchObject({ voices: 2 });
    expect(page?.documents).toHaveLength(12);
    const originals = new Set(page?.documents.map(({ copyOf }) => copyOf));
    expect(originals).toEqual(new Set([undefined, 'wire original']));
    const copies = (await record().document('wire 3'))?.copies;
    expect(copies?.[0]).toBe('wire original');
    expect(copies).toHaveLength(11);
    expect((await record().document('own'))?.copies).toEqual([]);
  });

  test('revisions and reprints that come all at once are found like those that come one by one', async () => {
    const wire = Array.from({ length: 60 }, (_, at) => `term${(at * 11) % 59}`).join(' ');
    const all = Array.from({ length: 16 }, (_, at) =>
      dated(`${wire} end ${at}`, {
        id: `at once ${at % 8}`,
        published: '2016-01-02',
        contacts: [{ date: '2016-01-01' }],
      }),
    );
    await Promise.all(all.map(add));
    const page = await record().contact('2016-01-01-call-FR-RU');
    expect(page?.documents).toHaveLength(8);
    expect(page?.contact.voices).toBe(1);
    expect((await record().document('at once 3'))?.revisions).toHaveLength(2);
    expect((await record().document('at once 3'))?.copies).toHaveLength(8);
  });
}

function said(text: string, ...statements: (readonly [string, Statement['act']])[]) {
  const { input, reading } = readingOf({ text, id: 'said', published: '2018-01-01', contacts: [] });
  const told = statements.map(([words, act]): Statement => {
    const start = text.indexOf(words);
    return {
      id: `st-${start}`,
      form: 'paraphrase',
      act,
      content: { start, end: start + words.length },
      topics: [],
      basis: 'stated',
      rule: 'test',
    };
  });
  return { input, reading: { ...reading, statements: told } };
}
