import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { world } from '@readout/world';
import { afterAll, describe, expect, it } from 'vitest';
import { takeApart } from './1-text/index.js';
import { findActors, type Mention, WorldIndex } from './2-actors/index.js';
import { findAnchor, findDates, isDay, resolveDate } from './3-dates/index.js';
import { findTopics } from './4-topics/index.js';
import { topicsIn } from './8-checks/topics.js';
import { loadPack, type Pack } from './index.js';
import { buildLexicon } from './lexicon/build.js';
import { Lexed } from './lexicon/lexed.js';
import { read } from './read.js';
import type { Span } from './reading.js';

// Runs the *.gold.txt beside the stages: each case is its own expected output. Its marks are taken off, the rest is
// read, and the marks are put back where the reader sees them. UPDATE_GOLD=1 writes what is read into the files.

/** One case of a file. `xfail`: what stands there is right and not yet read. */
interface Case {
  readonly title: string;
  readonly xfail: boolean;
  readonly body: string;
}

interface Gold {
  readonly path: string;
  readonly head: string;
  readonly published: string;
  readonly pack: Pack;
  readonly cases: readonly Case[];
}

interface Annotated {
  readonly body: string;
  /** What marks cannot say; kept in the *.gold.json beside the file. */
  readonly notes?: readonly string[];
}

type Mark = Span & { readonly tag: string; readonly attributes?: string };

const HERE = fileURLToPath(new URL('.', import.meta.url));
const UPDATE = process.env.UPDATE_GOLD === '1';
if (UPDATE && process.env.CI) throw new Error('UPDATE_GOLD is for a desk, never for CI');

const worldIndex = new WorldIndex(world);

/** How each kind of file is read: by the first part of its name. */
const kinds: Readonly<Record<string, (body: string, gold: Gold, title: string) => Annotated>> = {
  sentences(body, { pack }) {
    const text = body
      .split('\n')
      .filter((line) => !line.startsWith('| '))
      .join('\n')
      .trim();
    const { sentences, tokens } = takeApart(text, pack.text);
    const lines = sentences.map(
      (s) => `| ${text.slice(tokens[s.first]?.start, tokens[s.last - 1]?.end).replace(/\s*\n\s*/g, ' ⏎ ')}`,
    );
    return { body: [text, ...lines].join('\n') };
  },
  actors(body, { pack, published }) {
    const text = bare(body);
    const single = (m: Mention): readonly Mention[] => m.parts ?? [m];
    const { mentions } = findActors(lex(text, pack), worldIndex, published, undefined);
    const told = mentions.flatMap(single).filter((m) => m.joint || m.actors.length > 0);
    return {
      body: annotate(
        text,
        told.map((m) => mark('actor', m, ` id="${m.actors.join(' ') || 'joint'}"`)),
      ),
    };
  },
  dates(body, { pack, published }, title) {
    const text = bare(body);
    const lexed = lex(text, pack);
    const dates = findDates(lexed);
    const anchor = findAnchor(dates, published || undefined, lexed);
    const told: string[] = [];
    const marks = dates.map((date) => {
      const previous = date.step === undefined ? told.findLast(isDay) : told.at(-1);
      const value = resolveDate(date, anchor, title.endsWith('(future)') ? 'future' : 'past', previous);
      if (value && !date.since) told.push(value);
      return mark('date', date, ` value="${value ?? ''}"`);
    });
    return { body: annotate(text, marks) };
  },
  topics(body, { pack }) {
    const text = body.replace(/^\|.*$/gm, '').trim();
    const topics = topicsIn(findTopics(lex(text, pack)), [{ start: 0, end: text.length }]).map(({ id }) => id);
    return { body: `${text}\n${['|', ...topics.sort()].join(' ')}` };
  },
  contacts(body, { pack, published }) {
    const { document, contacts } = read({ text: bare(body), published }, pack, world);
    const marks = contacts.flatMap((c) => {
      const parties = c.participants.map((p) => p.actor).sort();
      const told = [c.kind, c.status, c.date ?? 'undated', c.initiator ? `by ${c.initiator}` : '', ...parties].filter(
        Boolean,
      );
      return c.evidence.map((span) => mark('contact', span, ` is="${told.join(' ')}"`));
    });
    return { body: annotate(document.text, marks) };
  },
  statements(body, { pack, published }) {
    const { document, statements } = read({ text: bare(body), published }, pack, world);
    const marks = statements.flatMap((s) => [
      mark('content', s.content),
      mark('cue', s.cue),
      mark('speaker', s.speakerAt),
      mark('source', s.sourceAt),
    ]);
    const notes = statements.map(
      (s) => `${s.act}: ${s.speaker ?? 'unknown'}${s.source ? `, told by ${s.source}` : ''}`,
    );
    return {
      body: annotate(
        document.text,
        marks.filter((m) => m.end > m.start),
      ),
      notes,
    };
  },
};

const mark = (tag: string, span: Span | undefined, attributes?: string): Mark => ({
  tag,
  start: span?.start ?? 0,
  end: span?.end ?? 0,
  ...(attributes && { attributes }),
});

const bare = (body: string): string =>
  body.replace(/<\/?(?:content|cue|speaker|source|actor|date|contact)(?: [^>]*)?>/g, '');

const lex = (text: string, pack: Pack): Lexed =>
  new Lexed(takeApart(text, pack.text), lexiconOf(pack), pack.grammar.declension);

const lexicons = new Map<Pack, ReturnType<typeof buildLexicon>>();
function lexiconOf(pack: Pack): ReturnType<typeof buildLexicon> {
  const known = lexicons.get(pack) ?? buildLexicon(pack, world);
  lexicons.set(pack, known);
  return known;
}

/** Puts marks into the text: what ends somewhere is closed before what begins there is opened, the longer first. */
function annotate(text: string, marks: readonly Mark[]): string {
  const unique = [...new Map(marks.map((m) => [`${m.tag} ${m.start} ${m.end}`, m])).values()];
  const tags = unique.flatMap((m) => [
    { at: m.start, order: 1e6 - (m.end - m.start), text: `<${m.tag}${m.attributes ?? ''}>` },
    { at: m.end, order: m.end - m.start - 1e6, text: `</${m.tag}>` },
  ]);
  tags.sort((a, b) => a.at - b.at || a.order - b.order);
  let out = '';
  let last = 0;
  for (const tag of tags) {
    out += text.slice(last, tag.at) + tag.text;
    last = tag.at;
  }
  return out + text.slice(last);
}

async function load(path: string): Promise<Gold> {
  const [head = '', ...parts] = readFileSync(path, 'utf8').split(/^## /m);
  const cases = parts.map((part): Case => {
    const [line = '', ...rest] = part.split('\n');
    return { title: line.replace(/^xfail:? /, ''), xfail: /^xfail\b/.test(line), body: rest.join('\n').trim() };
  });
  return {
    path,
    head,
    published: /^published: (\S+)/m.exec(head)?.[1] ?? '',
    pack: await loadPack(/\.(\w+)\.gold\.txt$/.exec(path)?.[1] ?? ''),
    cases,
  };
}

type Notes = Record<string, readonly string[]>;

const notesPath = (path: string): string => path.replace(/\.txt$/, '.json');
const notesOf = (path: string): Notes =>
  existsSync(notesPath(path)) ? JSON.parse(readFileSync(notesPath(path), 'utf8')) : {};

/** The file with what is read now; what is marked as failing is left alone until it passes. */
function update({ path, head, cases }: Gold, results: ReadonlyMap<string, Annotated>, notes: Notes): void {
  const text = cases.map((one) => {
    const result = results.get(one.title);
    const failing = one.xfail && !same(result, one, notes);
    if (!failing && result?.notes) notes[one.title] = result.notes;
    return `## ${failing ? 'xfail ' : ''}${one.title}\n${failing ? one.body : (result?.body ?? one.body)}\n`;
  });
  writeFileSync(path, head + text.join('\n'));
  const kept = Object.fromEntries(cases.flatMap(({ title }) => (notes[title] ? [[title, notes[title]]] : [])));
  if (Object.keys(kept).length > 0) writeFileSync(notesPath(path), jsonOf(kept));
}

/** As the formatter writes it: an entry on one line where it fits. */
function jsonOf(notes: Notes): string {
  const entries = Object.entries(notes).map(([title, all]) => {
    const items = all.map((note) => JSON.stringify(note));
    const line = `  ${JSON.stringify(title)}: [${items.join(', ')}]`;
    return line.length < 120 ? line : `  ${JSON.stringify(title)}: [\n    ${items.join(',\n    ')}\n  ]`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}

const same = (result: Annotated | undefined, { title, body }: Case, notes: Notes): boolean =>
  result?.body === body && JSON.stringify(result.notes ?? []) === JSON.stringify(notes[title] ?? []);

const names = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.gold.txt'))
  .sort();
const files = await Promise.all(names.map((name) => load(HERE + name)));

describe.each(files.map((gold, i): [string, Gold] => [names[i] ?? '', gold]))('%s', (name, gold) => {
  const annotateCase = kinds[/([^/]+?)\.\w+\.gold\.txt$/.exec(name)?.[1] ?? ''];
  const results = new Map<string, Annotated>();
  const notes = notesOf(gold.path);

  it('has a title for each case, and no title twice', () => {
    const titles = gold.cases.map((c) => c.title);
    expect([...new Set(titles)]).toEqual(titles.filter(Boolean));
  });

  it.each(gold.cases)('$title', (one) => {
    const result = annotateCase?.(one.body, gold, one.title);
    if (result) results.set(one.title, result);
    if (UPDATE) expect(result).toBeDefined();
    else if (one.xfail) expect(same(result, one, notes), 'passes now: take the xfail off').toBe(false);
    else
      expect({ body: result?.body, notes: result?.notes ?? [] }).toEqual({
        body: one.body,
        notes: notes[one.title] ?? [],
      });
  });

  afterAll(() => {
    if (UPDATE) update(gold, results, notes);
  });
});
