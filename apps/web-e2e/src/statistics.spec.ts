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
    expect(await page.locator('app-queue-row').count()).toBe(count);
    await page.goBack();
    await page.locator('app-figures-table tbody tr').first().waitFor();
    expect(page.url()).toContain('par=topic,channel');
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
