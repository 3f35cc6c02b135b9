import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

describe('signing in', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('says what is wrong, keeps the address that was typed, and lets in by keyboard', async () => {
    const desk = await Desk.open(browser);
    await desk.page.goto(`${origin}/connexion`);
    await desk.page.getByRole('textbox', { name: /e-mail/i }).fill('conseiller.liege@guichet.example');
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.type('pas le bon mot de passe');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('alert').waitFor();
    expect(await desk.page.getByRole('textbox', { name: /e-mail/i }).inputValue()).toBe('conseiller.liege@guichet.example');
    await desk.signIn('conseiller.liege');
    expect(desk.foreign).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  it('comes back to the page that was asked for, and never to another site', async () => {
    const desk = await Desk.open(browser);
    await desk.page.goto(`${origin}/compte`);
    await desk.page.waitForURL(/\/connexion/);
    await desk.page.goto(`${origin}/connexion?retour=${encodeURIComponent('//evil.example/')}`);
    await desk.signIn('conseiller.liege');
    expect(new URL(desk.page.url()).origin).toBe(origin);
    await desk.close();
  });
});
