import { type Problem, problem } from './gathered.js';

// In: bytes of a file or line. Out: its text without byte-order mark, or what is wrong with it.

const FORMATS: readonly { readonly magic: string; readonly name: string }[] = [
  { magic: '%PDF-', name: 'a PDF' },
  { magic: 'PK\u0003\u0004', name: 'a ZIP archive or an office document' },
  { magic: '\u001f\u008b', name: 'a gzip archive' },
  { magic: '\u0089PNG', name: 'a PNG image' },
  { magic: '\u00ff\u00d8\u00ff', name: 'a JPEG image' },
];

/** Byte-order marks of the two kinds. */
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

const KINDS = 'readout reads .txt, .html and .jsonl';

export type Decoded = { readonly text: string } | { readonly error: Problem };

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { error: problem('empty', 'is empty: there is nothing to read') };
  if (UTF_16.some((mark) => bytes[0] === mark[0] && bytes[1] === mark[1]))
    return { error: problem('not-utf-8', 'is UTF-16, not UTF-8; convert it first: iconv -f UTF-16 -t UTF-8') };
  const format = knownFormat(bytes);
  if (format) return { error: problem('binary', `is ${format}, not text; ${KINDS}`) };
  if (bytes.includes(0)) return { error: problem('binary', `holds binary data, not text; ${KINDS}`) };
  try {
    return notBlank(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return {
      error: problem(
        'not-utf-8',
        `is not valid UTF-8 (near byte ${firstInvalid(bytes)}); convert it first: iconv -f ENCODING -t UTF-8`,
      ),
    };
  }
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
