/** What a UTF-16 unit is to the tokenizer. Half a surrogate pair tells nothing by itself. */
export const LETTER = 1;
/** A combining mark or a soft hyphen: goes on with a word. */
export const MARK = 2;
export const SPACE = 3;
export const OTHER = 4;
export const HALF = 5;

const kinds = new Uint8Array(0x10000);

/** Found once for each character. */
export function kindOf(unit: number): number {
  return kinds[unit] || learn(unit);
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind =
    unit >= 0xd800 && unit <= 0xdfff
      ? HALF
      : /\p{L}/u.test(character)
        ? LETTER
        : /[\p{M}\u00AD]/u.test(character)
          ? MARK
          : /\s/u.test(character)
            ? SPACE
            : OTHER;
  kinds[unit] = kind;
  return kind;
}
