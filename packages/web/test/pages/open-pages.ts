/** A real Chromium before a real record that holds the samples, served as users see it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectLanguage, type InputDocument, loadPack, read } from '@readout/reader';
import { openRecord, type RecordStore } from '@readout/record';
import { serve } from '@readout/server';
import { world } from '@readout/world';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
// @ts-expect-error: a script, without types
import { findChromium } from '../../../../scripts/chromium.mjs';

const SAMPLES = new URL('../../../../samples/documents.jsonl', import.meta.url);
const lines = readFileSync(SAMPLES, 'utf8').split('\n').filter(Boolean);

export const samples: readonly InputDocument[] = lines.map((line) => JSON.parse(line));
export const sample = (id: string) => samples.find((one) => one.id === id) as InputDocument;

export interface Pages {
  readonly url: string;
  /** What browsers complained about: errors of scripts, things that the content policy blocked. */
  readonly complaints: readonly string[];
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  add(input: InputDocument): Promise<string>;
  readonly record: RecordStore;
  close(): Promise<void>;
}

async function keep(record: RecordStore, input: InputDocument, sample: boolean): Promise<string> {
  const language = input.language ?? (await detectLanguage(input.text)) ?? 'en';
  const { document } = await record.add(input, read(input, await loadPack(language), world), { sample });
  return document;
}

export async function openPages(): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-pages-'));
  const record = await openRecord({ dataDir: folder });
  for (const input of samples) await keep(record, input, true);
  const server = await serve({ record, port: 0 });
  const { path, args } = await findChromium();
  const browser: Browser = await chromium.launch({ executablePath: path, args });
  const complaints: string[] = [];

  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.status()} ${answer.url()}`));
    page.on('console', (message) => {
      const { url } = message.location();
      // The browser fetches the icon when it likes, also after the network is cut.
      if (message.type() === 'error' && !url.endsWith('/icon.svg')) complaints.push(`${message.text()} ${url}`);
    });
    await page.goto(server.url + address);
    return page;
  }

  async function close(): Promise<void> {
    await browser.close();
    await server.close();
    await record.close();
    rmSync(folder, { recursive: true, force: true });
  }

  return { url: server.url, complaints, record, open, add: (input) => keep(record, input, false), close };
}
