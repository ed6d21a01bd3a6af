import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPages, type Pages, sample } from './open-pages';

const CALL = '/en/contacts/2021-07-02-call-FR-RU';
let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.close());

describe('from the list to the words', () => {
  it.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('%s', async (_, javaScriptEnabled) => {
    const page = await pages.open('/en/contacts', { javaScriptEnabled });
    expect(await page.getByRole('complementary').textContent()).toContain('Sample record');
    await page.getByRole('link', { name: 'Emmanuel Macron – Vladimir Putin' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Emmanuel Macron – Vladimir Putin');
    const account = page.getByRole('article', { name: 'Russia' });
    await account.getByRole('link', { name: /address pressing problems/ }).click();
    expect(new URL(page.url()).hash).toMatch(/^#st-\d+-\d+$/);
    const passage = page.locator(':target');
    expect(await passage.textContent()).toContain('address pressing problems');
    expect(await passage.evaluate((mark) => getComputedStyle(mark).outlineStyle)).toBe('solid');
    const note = passage.getByRole('note').first();
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toMatch(/according to Kremlin.*Account of: Russia.*Read by rule/s);
  });

  it('in French, too', async () => {
    const page = await pages.open('/fr/contacts');
    await page.getByRole('link', { name: 'Emmanuel Macron – Vladimir Putin' }).click();
    expect(await page.getByRole('heading', { name: 'Les versions' }).isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe(CALL);
  });
});

describe('a contact', () => {
  it('shows accounts in columns, topics in rows, whose initiative, flags', async () => {
    const page = await pages.open(CALL);
    const columns = await page.getByRole('columnheader').allTextContents();
    expect(columns.map((name) => name.trim())).toEqual(['Topic', 'France', 'Russia', 'Press']);
    const [france, russia] = await Promise.all(
      ['France', 'Russia'].map((name) => page.getByRole('article', { name }).boundingBox()),
    );
    expect(france?.y).toBe(russia?.y);
    expect(await page.getByRole('row', { name: /^At the initiative of/ }).textContent()).toContain('France');
    const libya = page.getByRole('row', { name: /^Libya/ });
    expect(await libya.getByRole('link').first().textContent()).toBe('Libye');
    const flags = page.getByRole('region', { name: 'Worth knowing' });
    expect(await flags.getByRole('link', { name: /Ukraine, de la Libye/ }).count()).toBe(1);
  });

  it('stacks on a narrow screen, and nothing runs out of it', async () => {
    for (const path of ['/en/contacts', CALL, '/fr/documents/sample-2021-07-03-courrier', '/en/compare']) {
      const page = await pages.open(path, { viewport: { width: 320, height: 700 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    }
  });
});

describe('a document', () => {
  it('opens the note of a mark by its number alone', async () => {
    const page = await pages.open('/en/documents/sample-2021-07-03-courrier', { javaScriptEnabled: false });
    const note = page.getByRole('note').first();
    expect(await note.getByText('Read by rule').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Explain passage 1', exact: true }).click();
    expect(await note.getByText('Read by rule').isVisible()).toBe(true);
  });

  it('shows text as text, whatever is in it', async () => {
    const text =
      '<script>document.title="x"</script><img src=x onerror="document.title=1"> Emmanuel Macron met Olaf Scholz.';
    const id = await pages.add({
      text,
      language: 'en',
      published: '2024-01-02',
      url: 'javascript:alert(1)',
      title: '<b>t</b>',
    });
    const page = await pages.open(`/en/documents/${id}`);
    expect(await page.locator('.document-text').textContent()).toContain('<script>document.title="x"</script><img');
    expect(await page.locator('main img, main script, main b').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Original page' }).count()).toBe(0);
    expect(await page.title()).toBe('<b>t</b> · Readout');
  });
});

describe('pasted texts', () => {
  const [kremlin, elysee] = ['sample-2021-07-02-kremlin', 'sample-2021-07-02-elysee'].map(sample);

  async function paste(page: Awaited<ReturnType<Pages['open']>>) {
    for (const [at, document] of [kremlin, elysee].entries()) {
      const box = page.getByRole('group', { name: `Text ${at + 1}` });
      await box.getByLabel('Text', { exact: true }).fill(document?.text ?? '');
      await box.getByLabel('Publisher').fill(document?.publisher ?? '');
      await box.getByLabel('Date of publication').fill(document?.published ?? '');
    }
    await page.getByRole('button', { name: 'Compare' }).click();
    const result = page.getByRole('region', { name: 'Comparison' });
    await result.getByRole('heading', { level: 1 }).waitFor();
    return result;
  }

  it('are read in the browser, with the network cut', async () => {
    const page = await pages.open('/en/compare');
    await page.getByText('Works without a network').waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const result = await paste(page);
    expect(await result.getByRole('article', { name: 'France' }).count()).toBe(1);
    expect(asked).toEqual([]);
    await result
      .getByRole('article', { name: 'Russia' })
      .getByRole('link', { name: /address pressing problems/ })
      .click();
    expect(await page.locator(':target').textContent()).toContain('address pressing problems');
  });

  it('are read by the server without scripts, and look the same', async () => {
    const page = await pages.open('/en/compare', { javaScriptEnabled: false });
    const result = await paste(page);
    expect(await result.getByRole('article', { name: 'Russia' }).count()).toBe(1);
    expect(await page.getByLabel('Publisher').first().inputValue()).toBe('Kremlin');
  });

  it('say what is wrong with them', async () => {
    const page = await pages.open('/en/compare');
    await page.getByText('Works without a network').waitFor();
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('Paste at least one text.');
    await page.getByRole('button', { name: 'Add a text' }).click();
    expect(await page.getByRole('group').count()).toBe(3);
  });
});

describe('every page', () => {
  it.each(['/en/contacts', CALL, '/en/documents/sample-2021-07-03-courrier', '/fr/compare'])(
    '%s is in order',
    async (path) => {
      const page = await pages.open(path);
      expect(await page.evaluate(faults)).toEqual([]);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
    },
  );

  it('made no browser complain', () => {
    expect(pages.complaints).toEqual([]);
  });
});

/** Runs in the page: landmarks, headings in steps, names of everything that can be used, no id twice, languages. */
function faults(): string[] {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const found: string[] = [];
  for (const landmark of ['main', 'header', 'nav', 'footer']) if (!all(landmark).length) found.push(`no ${landmark}`);
  if (all('h1').length !== 1) found.push(`${all('h1').length} h1`);
  let level = 0;
  for (const heading of all('h1, h2, h3, h4')) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) found.push(`${heading.tagName} after h${level}`);
    level = next;
  }
  for (const field of all('input, textarea, select')) {
    if (!(field as HTMLInputElement).labels?.length) found.push(`no label: ${field.outerHTML}`);
  }
  for (const used of all('a[href], button, summary')) {
    if (!(used.textContent?.trim() || used.getAttribute('aria-label'))) found.push(`no name: ${used.outerHTML}`);
  }
  const ids = all('[id]').map(({ id }) => id);
  for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) found.push(`id twice: ${id}`);
  for (const link of all('a[href^="#"]')) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    if (!document.getElementById(id)) found.push(`leads nowhere: #${id}`);
  }
  for (const { lang } of all('[lang]')) if (!/^[a-z]{2}(-\w+)?$/.test(lang)) found.push(`lang ${lang}`);
  if (all('svg').some((svg) => svg.getAttribute('aria-hidden') !== 'true')) found.push('an svg without a name');
  return found;
}
