import type { Browser, Page } from 'playwright-core';
import { academicYearOf } from '@guichet/contracts';
import { Desk, openBrowser, origin } from '../testing/browser';

describe('funding eligibility, by keyboard', () => {
  let browser: Browser;
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await Desk.open(browser);
    page = desk.page;
    await desk.signIn('conseiller.liege');
  });
  afterAll(() => browser.close());

  /** Until the page says this verdict, and no other. */
  const verdictIs = (words: string): Promise<void> =>
    page.locator('app-verdict').getByRole('heading', { level: 2, name: words, exact: true }).waitFor();
  const year = (value: string): Promise<string[]> => page.getByLabel('Année visée').selectOption(value);

  it('is computed as a path is typed, and explained', async () => {
    await page.goto(`${origin}/financabilite`);
    await page.locator('app-empty-state').getByText('2021-22 droit 12/60').waitFor();
    expect(await page.locator('app-verdict').count()).toBe(0);
    expect(await page.getByLabel('Année visée').inputValue()).toBe(academicYearOf(new Date().toISOString().slice(0, 10)));
    expect(await desk.violations()).toEqual([]);
    await year('2025-2026');
    await page.getByLabel('Parcours en une ligne').fill('2024-25 droit 8/60; 2025-26 droit 14/60');
    await page.keyboard.press('Enter');
    await verdictIs('Impossible à dire pour l’instant');
    expect(await desk.violations()).toEqual([]);
    await page.locator('app-verdict').getByRole('button', { name: 'indiquer les crédits acquis du bloc 1' }).press('Enter');
    await page.locator('app-path-table tbody tr').first().getByLabel('Acquis du bloc 1').and(page.locator(':focus')).waitFor();
    await page.getByRole('button', { name: 'Effacer le parcours' }).click();
    await page.locator('app-empty-state').waitFor();
    await year('2025-2026');
    await page.getByLabel('Parcours en une ligne').fill('2022-23 droit 12/60 b1 12; 2023-24 psycho 0/60; 2024-25 AS 45/60 b1 45');
    await page.keyboard.press('Enter');
    await page.locator('app-path-table tbody tr').nth(2).waitFor();
    expect(await page.locator('app-path-table tbody tr').count()).toBe(3);
    await page.getByLabel('Études visées').fill('AS');
    await verdictIs('Non finançable');
    expect(await page.locator('app-verdict ol li').count()).toBeGreaterThan(3);
    expect(await desk.violations()).toEqual([]);
  });

  it('changes with the year, and is silent where no rules are loaded', async () => {
    const regime = (): Promise<string> => page.locator('app-verdict .meta').first().innerText();
    const strict = await regime();
    await year('2024-2025');
    await page.waitForFunction((before) => document.querySelector<HTMLElement>('app-verdict .meta')?.innerText !== before, strict);
    expect(await regime()).not.toBe(strict);
    await year('2026-2027');
    await verdictIs('Impossible à dire');
    expect(await desk.violations()).toEqual([]);
    await year('2025-2026');
  });

  it('changes beside a saved verdict, with the rules that made the difference; is saved, inserted, and sent with dated sources', async () => {
    const question = 'J’ai fait 2021-22 droit, 2022-23 psycho. Suis-je encore finançable ?';
    const asked = await page.evaluate(async (words) => {
      const send = (path: string, body: object, headers: object) =>
        fetch(`/api/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
      const made = await send('enquiries', { channel: 'phone', question: words }, { 'Idempotency-Key': 'funding-case' });
      const { id } = (await made.json()) as { id: string };
      await send(`enquiries/${id}/claim`, {}, { 'If-Match': made.headers.get('etag') });
      return id;
    }, question);
    await page.goto(`${origin}/demandes/${asked}`);
    await page.getByRole('heading', { level: 1, name: /finançable/ }).waitFor();
    await page.locator('app-case-assessments').getByRole('link', { name: 'Calculer' }).click();
    await page.getByText('Lu dans la demande').waitFor();
    await page.getByRole('button', { name: 'Utiliser' }).click();
    await page.getByText('à confirmer avec la personne').waitFor();
    await page.getByLabel('Parcours en une ligne').fill('2023-24 AS 30/60 b1 30');
    await page.keyboard.press('Enter');
    for (const [row, acquired] of ['12', '0'].entries()) {
      const cells = page.locator('app-path-table tbody tr').nth(row);
      await cells.getByLabel('Crédits inscrits').fill('60');
      await cells.getByLabel('Crédits acquis').fill(acquired);
      await cells.getByLabel('Acquis du bloc 1').fill(acquired);
    }
    await page.getByLabel('Études visées').fill('AS');
    await year('2024-2025');
    await verdictIs('Finançable');
    await page.locator('app-verdict h2').click();
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Reprendre' }).click();
    await page.getByText('Parcours repris').waitFor();
    await year('2025-2026');
    await verdictIs('Non finançable');
    const sides = await page.locator('app-compared dd').allInnerTexts();
    expect(sides[0]).toMatch(/^Finançable[^]*FE-13/);
    expect(sides[1]).toMatch(/^Non finançable[^]*FE-08/);
    expect(await desk.violations()).toEqual([]);
    await page.locator('app-verdict h2').click();
    await page.keyboard.press('s');
    await page.locator('app-known-paths li').nth(1).waitFor();
    await page.locator('app-facts-beside input').first().check();
    await page.locator('app-verdict h2').click();
    await page.keyboard.press('u');
    await page.waitForURL(/\/demandes\//);
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value.includes('seule la décision'));
    await page.getByText(/FE-08/).first().waitFor();
    const kept = page.locator('app-case-assessments li');
    expect(await kept.allInnerTexts()).toEqual([
      expect.stringContaining('Non finançable · 2025-2026'),
      expect.stringContaining('Finançable · 2024-2025'),
    ]);
    expect(await desk.violations()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alertdialog').getByText('n’est plus en vigueur').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('app-sent-answer').first().waitFor();
    const sources = await page.locator('app-sent-answer').first().innerText();
    expect(sources).toMatch(/Règle FE-08[^]*2026/);
    expect(desk.complaints).toEqual([]);
  });
});
