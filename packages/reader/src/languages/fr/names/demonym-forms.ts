// Masculine singular of a French demonym in, its four forms out ("algérien" → algérien, algérienne, algériens, algériennes).
const feminine = (masculine: string): string => {
  if (/e$/.test(masculine)) return masculine;
  if (/(ien|éen)$/.test(masculine)) return `${masculine}ne`;
  if (/ec$/.test(masculine)) return `${masculine}que`;
  if (/c$/.test(masculine)) return masculine.replace(/c$/, 'que');
  return `${masculine}e`;
};

const plural = (singular: string): string => (/[sx]$/.test(singular) ? singular : `${singular}s`);

export const forms = (...masculines: readonly string[]): readonly string[] => [...new Set(masculines.flatMap((masculine) => [masculine, feminine(masculine), plural(masculine), plural(feminine(masculine))]))];
