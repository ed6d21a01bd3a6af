import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/run.mjs';

const LANGUAGES = ['en', 'fr'];
/** What real pages carry around an article, in characters: scripts, styles and menus. */
const AROUND = 20_000;

/** A web archive of so many pages: those of gold/pages over and over, each with a text of its own and scripts and menus around. */
export async function archiveOf(count, path) {
  const pages = LANGUAGES.flatMap((language) => pagesIn(join(ROOT, 'gold/pages', language)));
  const links = Array.from({ length: 120 }, (_, i) => `<li><a href="/section/${i}">Section number ${i}</a></li>`).join(
    '',
  );
  const around = `<nav><ul>${links}</ul></nav><script>${'var a = 1; '.repeat((AROUND - links.length) / 11)}</script>`;
  const out = createWriteStream(path);
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const html = pages[i % pages.length].replace(/<body[^>]*>/iu, `$&${around}`).replace('</h1>', ` ${i}</h1>`);
    const body = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`);
    bytes += body.length;
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bench.example/${i}\r\nContent-Length: ${body.length}\r\n\r\n`;
    if (!out.write(Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return bytes / count;
}

const pagesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(folder, file)))
    .filter((bytes) => Buffer.from(bytes.toString('utf8')).equals(bytes))
    .map((bytes) => bytes.toString('utf8'));
