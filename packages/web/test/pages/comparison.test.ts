import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPages, type Pages } from './open-pages';

const CALL = '/en/contacts/2019-03-01-call-FR-RU';
let pages: Pages;

/** Written for this test; the people are real, what they do and say here is not. */
const documents = [
  {
    id: 'k',
    language: 'en',
    publisher: 'Kremlin',
    published: '2019-03-03',
    text: 'Vladimir Putin had a telephone conversation with President of France Emmanuel Macron on 1 March 2019. Vladimir Putin rejected a ceasefire in Libya. “We will honour every one of our grain contracts this year,” Vladimir Putin said. The presidents agreed to meet again in May. The presidents agreed to continue contacts.',
  },
  {
    id: 'f',
    language: 'fr',
    publisher: 'Élysée',
    published: '2019-03-01',
    text: "Emmanuel Macron s'est entretenu le 1er mars 2019 par téléphone avec Vladimir Poutine. Le président a appelé à un cessez-le-feu en Libye.",
  },
  {
    id: 'p',
    language: 'en',
    published: '2019-03-04',
    publisher: 'The Harbour Gazette',
    text: 'Emmanuel Macron and Vladimir Putin spoke by phone on 1 March 2019. “We will honour our grain contracts this year,” Vladimir Putin said.',
  },
  {
    id: 'l',
    language: 'en',
    published: '2019-05-20',
    publisher: 'The Harbour Gazette',
    text: 'Emmanuel Macron met Vladimir Putin in Paris on 19 May 2019. They discussed Syria.',
  },
];

beforeAll(async () => {
  pages = await openPages();
  for (const document of documents) await pages.add(document);
});
afterAll(() => pages.close());

describe('a contact compared', () => {
  it('shows statements that part beside each other, the first one first', async () => {
    const page = await pages.open(CALL);
    const pair = page.getByRole('region', { name: 'Side by side' }).getByRole('listitem').first();
    expect(await pair.textContent()).toMatch(/one rejects what the other says.*cessez-le-feu.*a ceasefire in Libya/s);
  });

  it('strikes out what a quotation leaves out, and leads to the communiqué', async () => {
    const page = await pages.open(CALL);
    const quotations = page.getByRole('region', { name: 'Quotations checked' });
    expect(await quotations.locator('del').allTextContents()).toEqual(['every one of ']);
    expect(await quotations.textContent()).toContain('no mark tells of it');
    await quotations.getByRole('link', { name: 'in the communiqué: Kremlin' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/documents/k');
  });

  it('tells how late an account came', async () => {
    const page = await pages.open(CALL);
    expect(await page.getByRole('article', { name: 'Russia' }).textContent()).toContain('2 days after the contact');
    expect(await page.getByRole('article', { name: 'France' }).textContent()).toContain('On the day of the contact');
  });

  it('tells what was promised, by when, and the contact that kept it', async () => {
    const page = await pages.open(CALL);
    const commitments = page.getByRole('region', { name: 'What they said they would do' });
    expect(await commitments.getByRole('listitem').count()).toBe(2);
    expect(await commitments.getByRole('listitem').first().textContent()).toMatch(/Meet again.*by May 2019.*Kept:/s);
    await commitments.getByRole('link', { name: 'Meeting, 19 May 2019' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/en/contacts/2019-05-19-meeting-FR-RU');
  });

  it('stands in narrow screens', async () => {
    for (const width of [320, 390, 1280]) {
      const page = await pages.open(CALL, { viewport: { width, height: 700 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(pages.complaints).toEqual([]);
  });
});
