import type { InputDocument } from '@readout/reader';

/** What is wrong with an input, in words that say what to do. */
export interface Problem {
  readonly code:
    | 'missing'
    | 'directory'
    | 'unreadable'
    | 'empty'
    | 'blank'
    | 'binary'
    | 'not-utf-8'
    | 'too-large'
    | 'not-json'
    | 'bad-field'
    | 'no-text'
    | 'paywall'
    | 'scanned'
    | 'refused'
    | 'network'
    | 'not-feed';
  readonly message: string;
}

/** One document, or why there is none; `origin` names the file (and line) it came from. */
export type Gathered =
  | { readonly origin: string; readonly input: InputDocument }
  | { readonly origin: string; readonly error: Problem };

/** What the caller knows about the documents; it wins over what a page says, not over a line of JSON. */
export type Given = Partial<Record<'language' | 'published' | 'publisher' | 'url', string>>;

/** The most that one text, page or line may hold, in bytes. */
export const SIZE_LIMIT = 32 * 1024 * 1024;

export const problem = (code: Problem['code'], message: string): Problem => ({ code, message });

export const tooLarge = (what: string): Problem =>
  problem(
    'too-large',
    `${what} holds more than ${SIZE_LIMIT / 1024 / 1024} MB, the most that is read at once; split it`,
  );
