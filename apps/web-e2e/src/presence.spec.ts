import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

describe('two people and one case', () => {
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

  it('see each other in the list and in the case, and the pen passes on with a reason', async () => {
    await adviser.page.keyboard.press('n');
    await adviser.page.getByRole('dialog').waitFor();
    await adviser.page.keyboard.type('Deux personnes pour une seule demande, est-ce possible ?');
    await adviser.page.keyboard.press('Control+Enter');
    await adviser.page.waitForURL(/\/demandes\//);
    const address = new URL(adviser.page.url()).pathname;

    await supervisor.page.goto(`${origin}/file?file=toutes`);
    const row = supervisor.page.locator(`a[href="${address}"]`);
    await row.locator('app-presence-mark').waitFor();
    expect(await row.locator('app-presence-mark').textContent()).toMatch(/lit$/);
    await adviser.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await adviser.page.keyboard.type('Bonjour, une première phrase.');
    await row.getByText(/répond$/).waitFor();
    expect(await supervisor.violations()).toEqual([]);

    await supervisor.page.goto(origin + address);
    await supervisor.page
      .locator('app-pen-holder')
      .getByText(/écrit cette réponse en ce moment/)
      .waitFor();
    await supervisor.page.getByText('Bonjour, une première phrase.').first().waitFor();
    expect(await supervisor.page.getByRole('textbox', { name: 'Votre réponse' }).count()).toBe(0);
    expect(await supervisor.violations()).toEqual([]);
    await adviser.page.locator('app-case-header').getByText(/lit$/).waitFor();

    await supervisor.page.getByRole('button', { name: /Prendre la main/ }).click();
    await supervisor.page.getByRole('dialog').getByRole('textbox').waitFor();
    await supervisor.page.keyboard.type('La personne rappelle');
    await supervisor.page.keyboard.press('Control+Enter');
    await supervisor.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await adviser.page
      .locator('app-pen-holder')
      .getByText(/écrit cette réponse en ce moment/)
      .waitFor();
    await adviser.page
      .getByText(/La personne rappelle/)
      .first()
      .waitFor();
    expect(await adviser.page.getByRole('textbox', { name: 'Votre réponse' }).count()).toBe(0);
    expect(await adviser.violations()).toEqual([]);

    await supervisor.page.goto(`${origin}/file`);
    await adviser.page.getByRole('textbox', { name: 'Votre réponse' }).waitFor();
    expect(await adviser.page.getByRole('textbox', { name: 'Votre réponse' }).inputValue()).toBe('Bonjour, une première phrase.');
    expect([...adviser.complaints, ...supervisor.complaints]).toEqual([]);
  });
});
