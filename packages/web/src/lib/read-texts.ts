/** Reads pasted texts and compares them: the same in the browser and, without JavaScript, on the server. Nothing is kept. */
import type { Comparison } from '@readout/compare';
import type { Reading } from '@readout/reader';

export interface PastedText {
  readonly text: string;
  readonly publisher: string;
  readonly published: string;
}

export type Compared =
  | { readonly ok: true; readonly comparison: Comparison | undefined; readonly readings: readonly Reading[] }
  | { readonly ok: false; readonly problem: 'empty' | 'failed' }
  | { readonly ok: false; readonly problem: 'language'; readonly text: number; readonly known: readonly string[] };

/** Everything that reading takes, loaded once. In the browser this is what makes the page work without a network. */
export async function loadReader() {
  const [reader, { world }, { compare }] = await Promise.all([
    import('@readout/reader'),
    import('@readout/world'),
    import('@readout/compare'),
  ]);
  const packs = Object.fromEntries(
    await Promise.all(reader.languages.map(async (language) => [language, await reader.loadPack(language)] as const)),
  );
  // Its detector of languages loads on first use: now, not when the network may be gone.
  await reader.detectLanguage('Readout');
  return { reader, world, compare, packs };
}

export type Reader = Awaited<ReturnType<typeof loadReader>>;

export async function compareTexts(
  { reader, world, compare, packs }: Reader,
  texts: readonly PastedText[],
): Promise<Compared> {
  const filled = texts.map((text, at) => ({ ...text, number: at + 1 })).filter(({ text }) => text.trim());
  if (!filled.length) return { ok: false, problem: 'empty' };
  const readings: Reading[] = [];
  for (const { text, publisher, published, number } of filled) {
    const language = await reader.detectLanguage(text);
    const pack = language === undefined ? undefined : packs[language];
    if (!language || !pack) return { ok: false, problem: 'language', text: number, known: Object.keys(packs) };
    const document = {
      id: `text-${number}`,
      text,
      language,
      ...(publisher.trim() ? { publisher: publisher.trim() } : {}),
      ...(published ? { published } : {}),
    };
    readings.push(reader.read(document, pack, world));
  }
  return { ok: true, comparison: compare(readings), readings };
}
