import type { Contact, InputDocument, Reading } from '@readout/reader';

/** What a test says of a contact; the rest has defaults. */
export type Told = Partial<Omit<Contact, 'participants'>> & { readonly who?: readonly (readonly [string, string])[] };

export interface ReadingParts {
  readonly text: string;
  readonly id?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly contacts?: readonly Told[];
  readonly reader?: string;
}

export const PUTIN_MACRON = [
  ['person/vladimir-putin', 'RU'],
  ['person/emmanuel-macron', 'FR'],
] as const;

/** A reading as the reader would give it, made by hand. */
export function readingOf({ text, id, contacts = [{}], reader = '0.1.0', ...known }: ReadingParts): {
  input: InputDocument;
  reading: Reading;
} {
  const span = { start: 0, end: Math.min(3, text.length) };
  const told = contacts.map(
    ({ who = PUTIN_MACRON, ...rest }, index): Contact => ({
      id: `ct-${index}`,
      kind: 'call',
      status: 'held',
      main: true,
      participants: who.map(([actor, side]) => ({ actor, side, evidence: span, basis: 'stated' })),
      claims: [],
      topics: [],
      evidence: [span],
      rule: 'test',
      ...rest,
    }),
  );
  const actors = new Map(
    contacts.flatMap(({ who = PUTIN_MACRON }) => who.map((party) => [party[0], party[1]] as const)),
  );
  const reading: Reading = {
    format: 'readout/1',
    reader,
    world: '2026-01',
    document: { id: id ?? `read as ${text}`, text, language: 'en', ...known },
    actors: [...actors].map(([actor, side]) => ({
      id: actor,
      kind: 'person',
      name: nameOf(actor),
      side,
      mentions: [span],
    })),
    contacts: told,
    statements: [],
    initiatives: [],
    topics: [],
    voices: [{ voice: 'narrator', share: 1 }],
    flags: [],
  };
  return { input: { text, ...(id === undefined ? {} : { id }), ...known }, reading };
}

const nameOf = (actor: string): string =>
  (actor.split('/')[1] ?? actor).replace(
    /(^|-)(\p{L})/gu,
    (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase(),
  );
