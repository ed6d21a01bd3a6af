/** The language of a text (BCP 47), or undefined where it is too short to tell. The detector is loaded on first use. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const { eld } = await import('eld/extrasmall');
  return eld.detect(text.slice(0, 5000)).language || undefined;
}
