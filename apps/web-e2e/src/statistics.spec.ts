import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { Desk, openBrowser, origin } from '../testing/browser';

/** A figure as it is written: without the spaces between thousands. */
const figure = (text: string): number => Number(text.replace(/[^\d]/g, ''));

describe('the figures of the year', () => {
  let browser: Browser;
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await Desk.open(browser);
    page = desk.page;
    await desk.signIn('superviseur.liege');
  });
  afterAll(() => browser.close());

  it('are one sequence of keys away', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'Pilotage' }).waitFor();
    await page.locator('app-figures-table tbody tr').first().waitFor();
    expect(await desk.violations()).toEqual([]);
  });

  it('open their cases, as many as they say', async () => {
    await page.getByLabel('En colonnes').selectOption('channel');
    await page.waitForURL(/par=topic,channel/);
    const link = page.locator('app-figures-table tbody a').first();
    await page.locator('app-figures-table thead').getByText('E-mail').waitFor();
    const count = figure(await link.innerText());
    await link.click();
    await page.waitForURL(/file=toutes.*exactTopic=/);
    await page.locator('app-queue-row').first().waitFor();
    expect(await page.locator('app-queue-filters').innerText()).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(await page.locator('app-queue-row').count()).toBe(count);
    await page.goBack();
    await page.locator('app-figures-table tbody tr').first().waitFor();
    expect(page.url()).toContain('par=topic,channel');
  });

  it('by sex open those who said so, as a chip that says it', async () => {
    await page.goto(`${origin}/pilotage?par=sex`);
    const row = page.locator('app-figures-table tbody tr', { hasText: 'Femme' });
    await row.waitFor();
    await row.locator('a').first().click();
    await page.waitForURL(/sex=f/);
    await page.getByText('Sexe : Femme').waitFor();
    await page.locator('app-queue-row').first().waitFor();
    await page.goto(`${origin}/pilotage?par=topic,channel`);
    await page.locator('app-figures-table tbody tr').first().waitFor();
  });

  it('of days that end before they begin are not asked for, and the field says why', async () => {
    await page.goto(`${origin}/pilotage?periode=libre&du=2026-11-01&au=2026-11-30`);
    await page.locator('app-figures-table tbody tr').first().waitFor();
    await page.getByLabel('Du', { exact: true }).fill('2026-12-20');
    await page.getByText('La fin doit suivre le début.').waitFor();
    expect(await page.getByLabel('Au', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('app-figures-table tbody tr').count()).toBeGreaterThan(0);
    expect(await page.locator('app-error-state').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Exporter' }).isDisabled()).toBe(true);
    expect(await desk.violations()).toEqual([]);
    await page.goto(`${origin}/pilotage?par=topic,channel`);
    await page.locator('app-figures-table tbody tr').first().waitFor();
  });

  it('are written to a workbook with the same totals', async () => {
    const totals = (await page.locator('app-figures-table tfoot td').allInnerTexts()).map(figure);
    await page.getByRole('button', { name: 'Exporter' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Ce tableau (XLSX)' }).click();
    const sheet = await readSheet(readFileSync(await (await coming).path()), 'Demandes');
    expect(sheet.at(-1)?.slice(1)).toEqual(totals);
    expect(totals.at(-1)).toBeGreaterThan(10);
  });

  it('of a year open as many cases as each says, and fill a workbook line by line', async () => {
    const day = (ago: number) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now() - ago * 86_400_000);
    // Until yesterday: what other journeys log meanwhile is not in it.
    await page.goto(`${origin}/pilotage?periode=libre&du=${day(366)}&au=${day(1)}&par=channel`);
    await page.locator('app-figures-table tbody tr').first().waitFor();
    const rows = await page.locator('app-figures-table tbody tr').all();
    const shown: (string | number)[][] = [];
    for (const row of rows) {
      const figures = (await row.locator('td').allInnerTexts()).map(figure);
      shown.push([await row.locator('th').innerText(), ...figures]);
      const href = (await row.locator('td a').first().getAttribute('href')) ?? '';
      const filters = new URL(href, origin).searchParams;
      filters.delete('file');
      const { total } = (await (await page.request.get(`${origin}/api/enquiries?${filters}`)).json()) as { total: number };
      expect([href, total]).toEqual([href, figures[0]]);
    }
    const totals = (await page.locator('app-figures-table tfoot td').allInnerTexts()).map(figure);
    expect(totals[0]).toBe(shown.reduce((sum, [, enquiries]) => sum + Number(enquiries), 0));
    expect(totals[0]).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'Exporter' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Ce tableau (XLSX)' }).click();
    const file = readFileSync(await (await coming).path());
    expect((await readSheet(file, 'Demandes')).slice(1)).toEqual([...shown, ['Total', ...totals]]);
    const charter = await readSheet(file, 'Charte');
    expect(charter.slice(1).map(([, code]) => code)).toEqual(expect.arrayContaining(shown.map(([channel]) => channel)));
    await page.locator('app-figures-table tfoot a').first().click();
    await page.waitForURL(/file=toutes/);
    await page.locator('app-queue-row').first().waitFor();
    await page.goBack();
    await page.locator('app-figures-table tbody tr').first().waitFor();
  });

  it('mean what the charter says, which one can look through', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Charte de codage' }).click();
    await page.getByRole('heading', { level: 1, name: 'Charte de codage' }).waitFor();
    await page.getByText('Le centre a répondu, de vive voix').waitFor();
    expect(await desk.violations()).toEqual([]);
    await page.getByRole('textbox', { name: 'Chercher un code' }).fill('passerelle');
    await page.waitForURL(/q=passerelle/);
    await page.getByText('Le centre a répondu, de vive voix').waitFor({ state: 'detached' });
    await page.getByText('accès direct, passerelle, crédits').waitFor();
    await page.goto(`${origin}/pilotage?par=channel,month`);
    await page.locator('app-figures-table tbody tr').first().waitFor();
  });

  it('are frozen as a report that keeps them', async () => {
    const totals = await page.locator('app-figures-table tfoot').innerText();
    await page.getByRole('button', { name: 'Figer ce rapport' }).click();
    await page.getByLabel('Nom du rapport').fill('Rapport de l’essai');
    await page.getByLabel('Pouvoir subsidiant').fill('Province de l’essai');
    expect(await desk.violations()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Seulement les rapports pour Province de l’essai' }).click();
    await page.waitForURL(/autorite=/);
    await page.getByRole('button', { name: 'Voir tous les rapports' }).waitFor();
    await page.getByRole('link', { name: 'Rapport de l’essai' }).click();
    await page.getByRole('heading', { name: 'Rapport de l’essai' }).waitFor();
    await page.getByText('Province de l’essai').waitFor();
    expect(await page.locator('app-figures-table tfoot').innerText()).toBe(totals);
    await page.getByText('Ce que veulent dire les codes de ce rapport').click();
    await page.getByText('Message reçu dans une boîte du centre.').waitFor();
    expect(await desk.violations()).toEqual([]);
  });

  it('are not for advisers', async () => {
    const other = await Desk.open(browser);
    await other.signIn('conseiller.liege');
    expect(await other.page.getByRole('link', { name: 'Pilotage' }).count()).toBe(0);
    await other.page.goto(`${origin}/pilotage`);
    await other.page.getByText('Les statistiques sont pour les superviseur·es').waitFor();
    await other.context.close();
  });

  it('asked nobody else for anything, and complained of nothing', () => {
    expect(desk.foreign).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});
