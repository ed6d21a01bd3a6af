import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import { type Problem, problem } from './gathered.js';

// In: bytes of a file or line. Out: its text without byte-order mark, or what is wrong with it.

const FORMATS: readonly { readonly magic: string; readonly name: string }[] = [
  { magic: '%PDF-', name: 'a PDF' },
  { magic: 'PK\u0003\u0004', name: 'a ZIP archive or an office document' },
  { magic: '\u001f\u008b', name: 'a gzip archive' },
  { magic: '\u0089PNG', name: 'a PNG image' },
  { magic: '\u00ff\u00d8\u00ff', name: 'a JPEG image' },
];

const KINDS = 'readout reads .txt, .html, .pdf, .jsonl, .xml and .warc';

export type Decoded = { readonly text: string } | { readonly error: Problem };

export interface Hints {
  /** What the server said: the charset of Content-Type. */
  readonly charset?: string | undefined;
  /** The bytes are HTML or XML, which name their charset in themselves. */
  readonly markup?: boolean;
}

/** In this order: byte-order mark, what the server said, what the text says of itself, UTF-8 if it is, what the bytes look like. */
export function decode(bytes: Uint8Array, hints: Hints = {}): Decoded {
  if (bytes.length === 0) return { error: problem('empty', 'is empty: there is nothing to read') };
  const marked = markOf(bytes);
  if (marked) return notBlank(iconv.decode(Buffer.from(bytes), marked));
  const format = knownFormat(bytes);
  if (format) return { error: problem('binary', `is ${format}, not text; ${KINDS}`) };
  const declared = known(hints.charset) ?? (hints.markup ? known(declaredIn(bytes)) : undefined);
  if (bytes.includes(0) && !/^utf-?(?:16|32)/iu.test(declared ?? ''))
    return { error: problem('binary', `holds binary data, not text; ${KINDS}`) };
  // Servers and templates name charsets that the text has left behind: what is valid UTF-8 with letters beyond ASCII is UTF-8.
  const utf8 = asUtf8(bytes);
  if (
    utf8 !== undefined &&
    (declared === undefined || /^utf-?8$/iu.test(declared) || !isSingleByte(declared) || hasWide(bytes))
  )
    return notBlank(utf8);
  const charset = (declared && !/^utf-?8$/iu.test(declared) ? declared : undefined) ?? guess(bytes);
  if (charset) return notBlank(iconv.decode(Buffer.from(bytes), charset));
  if (hints.markup) return notBlank(iconv.decode(Buffer.from(bytes), 'windows-1252'));
  return {
    error: problem(
      'not-utf-8',
      `is not valid UTF-8 (near byte ${firstInvalid(bytes)}) and its encoding cannot be told; convert it first: iconv -f ENCODING -t UTF-8`,
    ),
  };
}

/** A text that holds something to read, and nothing that a text cannot hold. */
export function notBlank(text: string): Decoded {
  if (text === '') return { error: problem('empty', 'is empty: there is nothing to read') };
  // What has no width is as blank as what has.
  if (!/[^\s\p{Cf}\p{Z}]/u.test(text))
    return { error: problem('blank', 'holds only blanks: there is nothing to read') };
  if (text.includes('\u0000')) return { error: problem('binary', `holds binary data, not text; ${KINDS}`) };
  if (!text.isWellFormed())
    return { error: problem('not-utf-8', 'holds half a character (a lone surrogate); mend its encoding') };
  return { text };
}

function markOf([a, b]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** iso-8859-1 means windows-1252 on the web, as browsers read it. */
function known(name: string | undefined): string | undefined {
  const plain = name?.trim().toLowerCase();
  if (!plain || !iconv.encodingExists(plain)) return undefined;
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/u.test(plain) ? 'windows-1252' : plain;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (/^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/iu.exec(head) ??
    /<meta\b[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head))?.[1];
}

const isSingleByte = (charset: string): boolean => /^(?:windows|iso|koi|cp|mac|latin|ibm)/u.test(charset);
const hasWide = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 0x7f);

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** From this confidence on the guess was right in trials of one sentence in fr, de, ru and el; of two words it is lower. */
const SURE = 0.15;

/** What the bytes look like, where there are enough of them to tell. */
function guess(bytes: Uint8Array): string | undefined {
  const { encoding, confidence } = jschardet.detect(Buffer.from(bytes.subarray(0, 65_536)));
  return encoding && confidence >= SURE && !/^(?:ascii|utf-8)$/iu.test(encoding) ? known(encoding) : undefined;
}

function knownFormat(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return FORMATS.find((format) => head.startsWith(format.magic))?.name;
}

/** Position of the first byte that is no UTF-8, by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (validPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function validPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
