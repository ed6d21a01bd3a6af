import type { InputDocument } from '@readout/reader';
import { type Problem, problem } from '../gathered.js';
import { type Piece, paragraphsOf } from './pdf-columns.js';

// In: a PDF as bytes. Out: its text, columns in order, paragraphs parted by blank lines.

const MOST_PAGES = 1000;
const SCANNED = problem(
  'scanned',
  'is a PDF of pictures without text (a scan); run text recognition on it first: ocrmypdf IN.pdf OUT.pdf',
);
const BROKEN = problem('unreadable', 'is a PDF that is damaged or locked with a password; open it and save it anew');

export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly input: InputDocument } | { readonly error: Problem }> {
  const { getDocumentProxy } = await import('unpdf');
  let document: Awaited<ReturnType<typeof getDocumentProxy>> | undefined;
  try {
    // A copy: the parser takes the buffer for itself.
    document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    if (document.numPages > MOST_PAGES)
      return {
        error: problem('too-large', `is a PDF of ${document.numPages} pages; ${MOST_PAGES} are read at once; split it`),
      };
    const paragraphs: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      paragraphs.push(...paragraphsOf(items.flatMap(pieceOf)));
      page.cleanup();
    }
    const text = paragraphs.join('\n\n');
    if (!/\p{L}{2}/u.test(text)) return { error: SCANNED };
    return { input: { text, ...(await titleOf(document)) } };
  } catch {
    return { error: BROKEN };
  } finally {
    await document?.destroy().catch(() => {});
  }
}

function pieceOf(item: object): Piece[] {
  const { str, transform, width, height } = item as {
    str?: string;
    transform?: number[];
    width?: number;
    height?: number;
  };
  if (str === undefined || transform === undefined) return [];
  // Turned text (margins, watermarks) is no line of the page.
  if (str.trim() === '' || Math.abs(transform[1] ?? 0) > 0.1) return [];
  const size = height || Math.abs(transform[3] ?? 10);
  return [{ text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width: width ?? 0, size }];
}

async function titleOf(document: { getMetadata(): Promise<{ info: object }> }): Promise<{ title?: string }> {
  const { info } = await document.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  // Programs put the name of a file there when nobody gave a title.
  const named =
    typeof title === 'string' &&
    title.trim() !== '' &&
    !/\.(?:docx?|pdf|indd|odt)$|^(?:microsoft word|untitled)/iu.test(title.trim());
  return named ? { title: title.replace(/\s+/gu, ' ').trim() } : {};
}
