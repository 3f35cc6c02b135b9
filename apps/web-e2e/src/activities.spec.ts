import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

describe('what is done with a group', () => {
  let browser: Browser;
  let adviser: Desk;
  let supervisor: Desk;
  beforeAll(async () => {
    browser = await openBrowser();
    [adviser, supervisor] = [await Desk.open(browser), await Desk.open(browser)];
    await adviser.signIn('conseiller.liege');
    await supervisor.signIn('superviseur.liege');
  });
  afterAll(() => browser.close());

  const title = 'Une classe découvre les passerelles';

  it('is noted by who led it, by keyboard', async () => {
    const { page } = adviser;
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.getByRole('heading', { level: 1, name: 'Activités de groupe' }).waitFor();
    await page.locator('app-empty-state').getByText('Aucune activité dans cette période').waitFor();
    await page.keyboard.press('a');
    await page.getByRole('textbox', { name: 'Ce que c’était' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'activity-title');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Ce champ est nécessaire.').waitFor();
    expect(await adviser.violations()).toEqual([]);
    await page.keyboard.type(title);
    await page.getByRole('radio', { name: 'Visite' }).click();
    await page.getByText('Groupe accueilli au centre').waitFor();
    await page.getByLabel('Personnes présentes').fill('23');
    await page.getByLabel('Durée, en minutes').fill('90');
    await page.getByRole('combobox', { name: 'Sujets abordés' }).click();
    await page.getByRole('option', { name: 'Passerelle bachelier → master' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('app-group-figures', { hasText: '1 · 23 participant·es · 1 h 30' }).waitFor();
    await page.locator('tbody tr', { hasText: 'Passerelle bachelier → master' }).waitFor();
    expect(await adviser.violations()).toEqual([]);
  });

  it('opens with the kind of the last time, and is set right afterwards', async () => {
    const { page } = adviser;
    await page.keyboard.press('a');
    await page.getByRole('radio', { name: 'Visite', checked: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Modifier ${title}` }).click();
    await page.getByLabel('Personnes présentes').fill('25');
    await page.keyboard.press('Control+Enter');
    await page.locator('app-group-figures', { hasText: '1 · 25 participant·es' }).waitFor();
  });

  it('is another adviser’s to read, and supervision’s to change', async () => {
    const other = await Desk.open(browser);
    await other.signIn('stagiaire.liege');
    await other.page.getByRole('link', { name: 'Activités' }).click();
    await other.page.getByText(title).waitFor();
    expect(await other.page.getByRole('button', { name: `Modifier ${title}` }).count()).toBe(0);
    await other.close();
    const stranger = await Desk.open(browser);
    await stranger.signIn('conseiller.namur');
    await stranger.page.goto(`${origin}/pilotage/activites`);
    await stranger.page.locator('app-empty-state').getByText('Aucune activité').waitFor();
    await stranger.close();
  });

  it('stands beside the figures of the year, opens from there, and stays in a frozen report', async () => {
    const { page } = supervisor;
    await page.goto(`${origin}/pilotage?par=channel`);
    await page.locator('app-group-figures', { hasText: '1 · 25 participant·es · 1 h 30' }).waitFor();
    await page.locator('app-figures-table tbody tr').first().waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Figer ce rapport' }).click();
    await page.getByLabel('Nom du rapport').fill('Avec les activités');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Activités de groupe' }).click();
    await page.getByRole('button', { name: `Modifier ${title}` }).click();
    await page.getByRole('button', { name: 'Supprimer' }).click();
    await page.getByRole('dialog', { name: 'Supprimer cette activité' }).getByRole('button', { name: 'Supprimer' }).click();
    await page.locator('app-empty-state').getByText('Aucune activité').waitFor();
    await page.goto(`${origin}/pilotage?par=channel`);
    await page.locator('app-group-figures', { hasText: '0 · 0 participant·es' }).waitFor();
    await page.getByRole('link', { name: 'Avec les activités' }).click();
    await page.locator('app-group-figures', { hasText: '1 · 25 participant·es · 1 h 30' }).waitFor();
    expect([...adviser.complaints, ...supervisor.complaints]).toEqual([]);
  });
});
