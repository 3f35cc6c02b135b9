import type { Browser, Page } from 'playwright-core';
import { Desk, openBrowser } from '../testing/browser';

describe('one’s own two tabs over one case', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const editor = (page: Page) => page.getByRole('textbox', { name: 'Votre réponse' });
  const held = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

  it('choose between two versions, then keep what was typed when the other one answers', async () => {
    const desk = await Desk.open(browser);
    await desk.signIn('conseiller.liege');
    const { page } = desk;
    await page.keyboard.press('n');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Choisissez un sujet par son chiffre').waitFor();
    await page.keyboard.type('Peut-on changer de bac en janvier ?');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/demandes\//);
    await editor(page).fill('Premier onglet.');
    await page
      .locator('app-draft-state')
      .getByText(/Brouillon enregistré/)
      .waitFor();

    const other = await desk.context.newPage();
    await other.goto(page.url());
    await editor(other).fill('Second onglet.');
    await other
      .locator('app-draft-state')
      .getByText(/Brouillon enregistré/)
      .waitFor();
    await editor(page).fill('Premier onglet, plus loin.');
    await page.getByText('Vous avez modifié ce brouillon ailleurs').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-labelledby') === 'conflict');
    expect(await desk.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Garder cette version' }).click();
    await page
      .locator('app-draft-state')
      .getByText(/Brouillon enregistré/)
      .waitFor();
    expect(await held(page)).toBe('TEXTAREA');

    // The first tab loses the connection; the second sends.
    await page.route('**/api/**', (route) => route.abort());
    await editor(page).fill('Écrit pendant la coupure.');
    await page.locator('app-draft-state').getByText('hors ligne').waitFor();
    await other.reload();
    await editor(other).waitFor();
    await other.keyboard.press('Control+Enter');
    await other.getByText('Répondue').first().waitFor();
    await page.unroute('**/api/**');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    const left = page.getByRole('alert').filter({ hasText: 'Écrit pendant la coupure.' });
    await left.getByText('Vous avez répondu entre-temps').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-labelledby') === 'stranded');
    expect(await desk.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Rouvrir et reprendre mon brouillon' }).click();
    await page
      .locator('app-draft-state')
      .getByText(/Brouillon enregistré/)
      .waitFor();
    expect(await editor(page).inputValue()).toBe('Écrit pendant la coupure.');
    expect(await held(page)).toBe('TEXTAREA');
    expect(desk.complaints).toEqual([]);
  });
});
