/** Without JavaScript the form comes here: the texts are read, answered and forgotten. */
import { compareTexts, loadReader, type PastedText } from '$lib/read-texts';

let reader: ReturnType<typeof loadReader> | undefined;

function pasted(form: FormData): PastedText[] {
  const [texts, publishers, dates] = ['text', 'publisher', 'published'].map((name) => form.getAll(name).map(String));
  return (texts ?? []).map((text, at) => ({ text, publisher: publishers?.[at] ?? '', published: dates?.[at] ?? '' }));
}

export const actions = {
  default: async ({ request }) => {
    const texts = pasted(await request.formData());
    reader ??= loadReader();
    return { texts, result: await compareTexts(await reader, texts) };
  },
};
