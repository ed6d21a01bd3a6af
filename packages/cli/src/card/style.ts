import { styleText } from 'node:util';

/** How a card is drawn: how wide, in colours or not, with or without the rule behind each line. */
export interface Style {
  readonly width: number;
  readonly why: boolean;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
}

const plain = (text: string): string => text;
const WIDEST = 140;
const USUAL = 100;

export const plainStyle = (width = USUAL, why = false): Style => ({ width, why, bold: plain, dim: plain, warn: plain });

/** Colours and the width of the terminal, on a terminal only. */
export function styleFor(stream: NodeJS.WriteStream, why: boolean): Style {
  const width = Math.min(stream.columns || USUAL, WIDEST);
  if (!stream.isTTY || process.env.NO_COLOR) return plainStyle(width, why);
  return {
    width,
    why,
    bold: (text) => styleText('bold', text),
    dim: (text) => styleText('dim', text),
    warn: (text) => styleText('yellow', text),
  };
}
