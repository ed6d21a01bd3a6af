import { world } from '@readout/world';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, loadPack, type Pack, type Reading, read } from './index.js';
import { contactExamples } from './languages/shared/contact-rules.examples.js';
import { initiativeExamples } from './languages/shared/initiative-rules.examples.js';
import { attributionRuleExamples, statementExamples } from './languages/shared/statement-rules.examples.js';
import type { Examples } from './patterns/rule.js';

// What holds for any text: sentences of the examples, broken in many ways, and arbitrary strings.
// 5,000 texts, with `npm run test:long` 100,000; READOUT_PROPERTY_RUNS sets another number, READOUT_PROPERTY_SEED repeats a run.

const RUNS = Number(process.env.READOUT_PROPERTY_RUNS ?? (process.env.READOUT_LONG === '1' ? 100_000 : 5_000));
const seed = Number(process.env.READOUT_PROPERTY_SEED ?? Date.now() % 2 ** 31);
/** Milliseconds. */
const PATIENCE = 120_000 + RUNS * 20;
console.log(`properties: ${RUNS} texts, READOUT_PROPERTY_SEED=${seed}`);

const packs = new Map<string, Pack>(
  await Promise.all(languages.map(async (l): Promise<[string, Pack]> => [l, await loadPack(l)])),
);
const tables: readonly Readonly<Record<string, Examples>>[] = [
  statementExamples,
  attributionRuleExamples,
  contactExamples,
  initiativeExamples,
];
const examples = tables.flatMap((table) => Object.values(table).flatMap(({ yes, no }) => [...yes, ...no]));
const sentencesIn = (language: string): readonly string[] =>
  examples.filter((e) => e.startsWith(`${language}: `)).map((e) => e.slice(4));

/** A text made of examples, with the breaks put in. */
interface Made {
  readonly language: string;
  readonly text: string;
}

const ODD = [
  '«',
  '»',
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '„',
  '(',
  ')',
  '[',
  ']',
  '–',
  '—',
  '-',
  '…',
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u202f',
  '\u00ad',
  '\u200b',
  '\ufeff',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
  '😀',
  '👩‍🚀',
  '🇫🇷',
  '𝔐',
  '𠮷',
  '\ud800',
  '\udc00',
  '0',
  '31',
  '2024',
  "l'",
  "qu'",
  "'s",
  ' et ',
  ' and ',
  ' que ',
  ' that ',
  ' selon ',
  ' according to ',
];

interface Break {
  readonly kind: 'delete' | 'double' | 'swap' | 'insert' | 'cut';
  readonly at: number;
  readonly length: number;
  readonly odd: string;
}

const breaks: fc.Arbitrary<Break> = fc.record({
  kind: fc.constantFrom(
    'delete',
    'delete',
    'double',
    'double',
    'swap',
    'swap',
    'insert',
    'insert',
    'insert',
    'insert',
    'insert',
    'cut',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  odd: fc.constantFrom(...ODD),
});

function broken(text: string, { kind, at, length, odd }: Break): string {
  const from = Math.floor(at * text.length);
  const to = Math.min(text.length, from + length);
  const [before, piece, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  switch (kind) {
    case 'delete':
      return before + after;
    case 'double':
      return before + piece + piece + after;
    case 'swap':
      return before + after.slice(0, length) + piece + after.slice(length);
    case 'insert':
      return before + odd + piece + after;
    case 'cut':
      return before;
  }
}

const made: fc.Arbitrary<Made> = fc
  .constantFrom('en', 'fr')
  .chain((language) =>
    fc
      .tuple(
        fc.array(fc.constantFrom(...sentencesIn(language)), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' ', '\n', '\n\n', ', ', ' — '),
        fc.array(breaks, { maxLength: 8 }),
      )
      .map(([sentences, link, all]) => ({ language, text: all.reduce(broken, sentences.join(link)) })),
  );

const anything: fc.Arbitrary<Made> = fc.record({
  language: fc.constantFrom(...languages),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(...ODD, 'Macron', 'Poutine', 'Putin', 'a déclaré', 'said', 'mardi', 'May', ' '),
      maxLength: 40,
    }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  ),
});

const readMade = ({ language, text }: Made): Reading =>
  read({ text, published: '2024-05-15' }, packs.get(language) as Pack, world);

/** Everything inside a reading that is a span. */
function spansOf(value: unknown): readonly { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as { start: number; end: number }] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

/** What is wrong with a reading; nothing, if it is sound. */
function faultsIn(reading: Reading): readonly string[] {
  const { document, actors, contacts, statements, initiatives, voices } = reading;
  const faults: string[] = [];
  for (const { start, end } of spansOf(reading))
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= document.text.length))
      faults.push(`span ${start}-${end} of ${document.text.length}`);
  for (const [kind, all] of Object.entries({ actors, contacts, statements, initiatives }))
    for (const id of repeated((all as readonly { id: string }[]).map((one) => one.id)))
      faults.push(`${kind}: ${id} twice`);
  if (statements.some((s, i) => s.content.start < (statements[i - 1]?.content.start ?? 0)))
    faults.push('statements out of order');
  const sum = voices.reduce((all, { share }) => all + share, 0);
  if (voices.length > 0 && Math.abs(sum - 1) > 1e-6) faults.push(`voices sum to ${sum}`);
  const known = new Set(actors.map(({ id }) => id)).add('joint');
  for (const { id, speaker, source } of statements)
    for (const actor of [speaker, source])
      if (actor !== undefined && !known.has(actor)) faults.push(`${id}: ${actor} is no actor`);
  const told = new Set(contacts.map(({ id }) => id));
  for (const { id, contact } of statements)
    if (contact !== undefined && !told.has(contact)) faults.push(`${id}: ${contact} is no contact`);
  return faults;
}

describe('whatever the text', () => {
  it('marks with nothing inside quote nothing', () => {
    expect(faultsIn(readMade({ language: 'fr', text: '«» Emmanuel Macron a averti Vladimir Poutine.' }))).toEqual([]);
  });

  it('a text made of broken examples reads soundly, and the same each time', { timeout: PATIENCE }, () => {
    let told = 0;
    fc.assert(
      fc.property(made, (text) => {
        const reading = readMade(text);
        expect(faultsIn(reading)).toEqual([]);
        expect(JSON.stringify(readMade(text))).toBe(JSON.stringify(reading));
        told += reading.statements.length + reading.contacts.length;
      }),
      { numRuns: Math.ceil(RUNS * 0.7), seed },
    );
    // Breaks leave enough to read: else nothing was tried.
    expect(told).toBeGreaterThan(RUNS * 0.4);
  });

  it('an arbitrary string reads soundly, and is kept as it came', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anything, (input) => {
        const reading = readMade(input);
        expect(faultsIn(reading)).toEqual([]);
        expect(input.text.endsWith(reading.document.text)).toBe(true);
        expect(input.text.length - reading.document.text.length).toBeLessThan(64);
      }),
      { numRuns: Math.floor(RUNS * 0.3), seed },
    );
  });
});

describe('time grows with the length of the text', () => {
  it.each(['en', 'fr'])('%s: ten times the text takes less than twenty times as long', (language) => {
    const sentences = sentencesIn(language).slice(0, 120);
    const text = (times: number): string => Array.from({ length: times }, () => sentences.join('\n')).join('\n\n');
    const fastest = (times: number): number => {
      const made = { language, text: text(times) };
      const runs = [0, 1, 2].map(() => {
        const start = performance.now();
        readMade(made);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    fastest(1);
    // The best of several tries: other work on the machine slows down one or the other.
    const ratios = [0, 1, 2].map(() => fastest(10) / fastest(1));
    expect(Math.min(...ratios)).toBeLessThan(20);
  });
});
