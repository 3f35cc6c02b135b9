import type { Browser, Page } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

describe('a question that nobody has answered yet', () => {
  let browser: Browser;
  let adviser: Desk;
  let supervisor: Desk;
  beforeAll(async () => {
    browser = await openBrowser();
    [adviser, supervisor] = [await Desk.open(browser), await Desk.open(browser)];
    await adviser.signIn('conseiller.liege');
    await supervisor.signIn('superviseur.liege');
    await closeAll(supervisor.page);
  });
  afterAll(() => browser.close());

  /** What other journeys have left. */
  const closeAll = async (page: Page): Promise<void> => {
    const reply = await page.request.get(`${origin}/api/search-gaps?limit=100`);
    const { items } = (await reply.json()) as { items: { id: string; version: number }[] };
    for (const { id, version } of items) {
      const headers = { 'sec-fetch-site': 'same-origin', 'if-match': `"${version}"` };
      const closed = await page.request.post(`${origin}/api/search-gaps/${id}/close`, { data: { reason: 'Essai' }, headers });
      expect(closed.status()).toBe(200);
    }
  };
  const nothingFor = async (page: Page, words: string): Promise<void> => {
    await page.goto(`${origin}/reponses?q=${encodeURIComponent(words)}`);
    await page.getByText('Rien trouvé pour').waitFor();
  };
  const record = async (page: Page, remark = ''): Promise<void> => {
    await page.keyboard.press('Shift+G');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.type(remark);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Enregistrée comme question sans réponse').waitFor();
  };

  it('is recorded by who looked for it, without the mouse', async () => {
    await nothingFor(adviser.page, 'zythologie cosmonaute');
    await record(adviser.page, 'Demandé au salon');
    expect(await adviser.violations()).toEqual([]);
    await nothingFor(adviser.page, 'ZYTHOLOGIE cosmonaute');
    await record(adviser.page);
    await nothingFor(adviser.page, 'hippologie cosmonaute');
    await record(adviser.page);
    await adviser.page.goto(`${origin}/relecture`);
    await adviser.page.getByRole('link', { name: 'Brouillons à relire' }).waitFor();
    expect(await adviser.page.getByRole('link', { name: 'Questions sans réponse' }).count()).toBe(0);
  });

  it('is found by supervision, looked for again, and closed with the answer that exists', async () => {
    const { page } = supervisor;
    await page.goto(`${origin}/relecture`);
    await page.getByRole('link', { name: 'Questions sans réponse 2' }).click();
    await page.getByRole('heading', { level: 1, name: 'Questions sans réponse' }).waitFor();
    expect(await page.locator('app-gap-row').first().textContent()).toMatch(/zythologie cosmonaute.*Demandé au salon.*notée 2 fois/s);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reponses\?q=zythologie/);
    await page.goBack();
    await page.locator('app-gap-row').first().waitFor();
    await page.keyboard.press('y');
    await page.getByText('Aucune réponse réutilisable pour ces mots').waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await page.getByRole('dialog').getByRole('textbox').fill('allègement');
    await page.getByRole('dialog').locator('.hit').first().waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await page.getByRole('dialog').locator('.hit').first().click();
    await page.getByText('Close : une réponse existe').first().waitFor();
    await page.getByText('1 en attente').waitFor();
  });

  it('or set aside with a reason, after which nothing waits', async () => {
    const { page } = supervisor;
    await page.keyboard.press('x');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.type('Hors de notre domaine');
    await page.keyboard.press('Control+Enter');
    await page.locator('app-empty-state').getByText('Aucune question sans réponse').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect([...adviser.complaints, ...supervisor.complaints]).toEqual([]);
  });
});

describe('two reusable answers that contradict each other', () => {
  let browser: Browser;
  let adviser: Desk;
  let supervisor: Desk;
  let pair: { one: string; other: string };
  beforeAll(async () => {
    browser = await openBrowser();
    [adviser, supervisor] = [await Desk.open(browser), await Desk.open(browser)];
    await adviser.signIn('conseiller.liege');
    await supervisor.signIn('superviseur.liege');
    pair = await relatedPair(supervisor.page);
  });
  afterAll(() => browser.close());

  it('are found from each other, compared word by word and reported', async () => {
    const { page } = adviser;
    await page.goto(`${origin}/reponses/reusable/${pair.one}`);
    await page.getByRole('heading', { name: 'Autres réponses citant la même source' }).waitFor();
    expect(await page.locator('app-contradiction-band').count()).toBe(0);
    await page.locator(`app-related-answers a[href$="/${pair.other}"]`, { hasText: 'Comparer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Comparer deux réponses' }).waitFor();
    await page.locator('app-compared-side').nth(1).waitFor();
    await page.locator('.pill', { hasText: 'en commun' }).first().waitFor();
    await page.keyboard.press('d');
    await page.locator('app-compared-side mark').first().waitFor();
    expect(await adviser.violations()).toEqual([]);
    await page.keyboard.press('s');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.type('L’une dit oui, l’autre non.');
    await page.keyboard.press('Control+Enter');
    await page.locator('app-contradiction-note', { hasText: 'L’une dit oui, l’autre non.' }).waitFor();
    expect(await adviser.violations()).toEqual([]);
  });

  it('bear a mark until supervision has compared and settled it', async () => {
    const { page } = supervisor;
    await page.goto(`${origin}/reponses/reusable/${pair.other}`);
    await page.locator('app-contradiction-band', { hasText: 'Une contradiction est signalée' }).waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await page.goto(`${origin}/relecture`);
    await page.getByRole('link', { name: 'Contradictions 1' }).click();
    await page.locator('app-contradiction-note', { hasText: 'L’une dit oui' }).waitFor();
    await page.locator('app-compared-side').nth(1).waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await page.keyboard.press('y');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.type('Deux régimes différents.');
    expect(await supervisor.violations()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.locator('app-empty-state').getByText('Aucune contradiction à trancher').waitFor();
    await page.goto(`${origin}/reponses/reusable/${pair.one}`);
    await page.getByRole('heading', { name: 'Autres réponses citant la même source' }).waitFor();
    expect(await page.locator('app-contradiction-band').count()).toBe(0);
    expect([...adviser.complaints, ...supervisor.complaints]).toEqual([]);
  });

  /** A reusable answer of Liège and another that cites the same. */
  async function relatedPair(page: Page): Promise<typeof pair> {
    const read = async <T>(path: string): Promise<T> => (await (await page.request.get(`${origin}/api/${path}`)).json()) as T;
    const { items } = await read<{ items: { id: string; kind: string; centre: { name: string } }[] }>('past-answers?q=allegement&limit=50');
    for (const { id } of items.filter(({ kind, centre }) => kind === 'reusable' && centre.name === 'Liège')) {
      const related = await read<{ items: { id: string }[] }>(`past-answers/${id}/related`);
      const [other] = related.items;
      if (other) return { one: id, other: other.id };
    }
    throw new Error('No two answers of the demonstration cite the same');
  }
});
