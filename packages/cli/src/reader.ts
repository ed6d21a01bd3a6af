import type { InputDocument, Reading } from '@readout/reader';

export interface OpenReader {
  readonly versions: { readonly reader: string; readonly world: string };
  /** Throws when there is no pack for a language that the user asked for. */
  checkLanguage(language: string): void;
  read(input: InputDocument): Promise<{ readonly reading: Reading } | { readonly problem: string }>;
}

/** The reader with its world; packs are loaded when a text needs them. */
export async function openReader(): Promise<OpenReader> {
  const [{ read, version, loadPack, detectLanguage, languages, ReadoutError }, { world, version: worldVersion }] =
    await Promise.all([import('@readout/reader'), import('@readout/world')]);
  const known = [...languages].sort().join(', ');
  const unknown = (language: string): string => `there is no language "${language}" here; there are: ${known}`;
  return {
    versions: { reader: version, world: worldVersion },
    checkLanguage(language) {
      if (!languages.includes(base(language))) throw new ReadoutError('unknown-language', unknown(language));
    },
    async read(input) {
      const language = input.language === undefined ? await detectLanguage(input.text) : base(input.language);
      if (language === undefined) return { problem: `its language cannot be told; name it with --language (${known})` };
      if (!languages.includes(language)) return { problem: unknown(input.language ?? language) };
      const pack = await loadPack(language);
      try {
        const reading = read({ ...input, language }, pack, world);
        if (reading.document.text.trim() === '') return { problem: 'holds only its date: there is nothing to read' };
        return { reading };
      } catch (error) {
        return { problem: `it could not be read (${(error as Error).message}); this is a fault of Readout` };
      }
    },
  };
}

/** "fr-FR" is read as "fr". */
const base = (language: string): string => language.toLowerCase().split(/[-_]/u)[0] ?? language;
