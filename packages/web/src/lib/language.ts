/** Languages of the interface; the first part of every address. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

/** The best language for an Accept-Language header; English where none fits. */
export function preferred(header: string | null): Language {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', weight] = wish.trim().split(';q=');
    return { language: tag.slice(0, 2).toLowerCase(), weight: weight ? Number(weight) : 1 };
  });
  return (
    wishes
      .sort((a, b) => b.weight - a.weight)
      .map(({ language }) => language)
      .find(isLanguage) ?? 'en'
  );
}
