import type { Browser, Page } from 'playwright-core';
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

  const verdict = (): Promise<string> => page.locator('app-verdict h2').innerText();
  const year = (value: string): Promise<string[]> => page.getByLabel('Année visée').selectOption(value);

  it('is computed as a path is typed, and explained', async () => {
    await page.goto(`${origin}/financabilite`);
    await page.getByLabel('Parcours en une ligne').fill('2022-23 droit 12/60 b1 12; 2023-24 psycho 0/60; 2024-25 AS 45/60 b1 45');
    await page.keyboard.press('Enter');
    expect(await page.locator('app-path-table tbody tr').count()).toBe(3);
    await page.getByLabel('Études visées').fill('AS');
    expect(await verdict()).toBe('Non finançable');
    expect(await page.locator('app-verdict ol li').count()).toBeGreaterThan(3);
    expect(await desk.violations()).toEqual([]);
  });

  it('changes with the year, and is silent where no rules are loaded', async () => {
    const regime = (): Promise<string> => page.locator('app-verdict .meta').first().innerText();
    const strict = await regime();
    await year('2024-2025');
    expect(await regime()).not.toBe(strict);
    await year('2026-2027');
    expect(await verdict()).toBe('Impossible à dire');
    expect(await desk.violations()).toEqual([]);
    await year('2025-2026');
  });

  it('goes into the draft of one’s case with the rules that decided', async () => {
    const asked = await page.evaluate(async () => {
      const send = (path: string, body: object, headers: object) =>
        fetch(`/api/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
      const made = await send(
        'enquiries',
        { channel: 'phone', question: 'Suis-je encore finançable ?' },
        { 'Idempotency-Key': 'funding-case' },
      );
      const { id } = (await made.json()) as { id: string };
      await send(`enquiries/${id}/claim`, {}, { 'If-Match': made.headers.get('etag') });
      return id;
    });
    await page.goto(`${origin}/demandes/${asked}`);
    await page.getByRole('heading', { level: 1, name: /finançable/ }).waitFor();
    await page.keyboard.press('g');
    await page.goto(`${origin}/financabilite`);
    await page.getByText('pour la demande n°').waitFor();
    await page.keyboard.press('u');
    await page.waitForURL(/\/demandes\//);
    const editor = page.getByRole('textbox', { name: 'Votre réponse' });
    await editor.waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value.includes('seule la décision'));
    await page
      .getByText(/FE-\d\d/)
      .first()
      .waitFor();
    expect(desk.complaints).toEqual([]);
  });
});
