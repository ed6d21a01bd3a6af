/**
 * Noise of pages: captions, "read also" lines, bylines, credits. Whole lines only; what is fenced belongs to no voice.
 * The patterns come from the pack, are anchored and have no nested repetition: their cost is linear.
 */
export function isFenced(line: string, patterns: readonly RegExp[]): boolean {
  const trimmed = line.trim();
  if (trimmed.length === 0) return true;
  return trimmed.length < 400 && patterns.some((pattern) => pattern.test(trimmed));
}
