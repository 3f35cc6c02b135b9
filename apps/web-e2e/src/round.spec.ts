import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

describe('the morning round', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is gone through by keyboard: each number opens its list, and Back comes back to it', async () => {
    const desk = await Desk.open(browser);
    const { page } = desk;
    await desk.signIn('superviseur.liege');
    await page.goto(`${origin}/relecture/tournee`);
    await page.getByRole('link', { name: /Demandes en retard/ }).waitFor();
    await desk.settled();
    const lines = page.locator('app-round-page ol a');
    expect(await lines.count()).toBe(9);
    expect(await desk.violations()).toEqual([]);
    for (const [key, address] of [
      ['1', /file=en-retard/],
      ['2', /file=a-prendre/],
      ['3', /assignee=absent/],
      ['4', /file=a-relire/],
      ['5', /\/relecture$|\/relecture\//],
      ['6', /\/relecture\/proposees/],
      ['7', /\/relecture\/sans-reponse/],
      ['8', /\/relecture\/contradictions/],
      ['9', /\/relecture\/qualite/],
    ] as const) {
      const counted = Number(
        await lines
          .nth(Number(key) - 1)
          .locator('.count')
          .textContent(),
      );
      await page.keyboard.press(key);
      await page.waitForURL((url) => !url.pathname.endsWith('/tournee') && address.test(url.href));
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await desk.settled();
      if (Number(key) <= 4) expect(await page.locator('a[id^="demande-"]').count()).toBe(counted);
      await page.goBack();
      await page.waitForURL(/\/relecture\/tournee/);
      await lines.first().waitFor();
    }
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Demandes à prendre');
    await page.keyboard.press('Enter');
    await page.waitForURL(/file=a-prendre/);
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });
});
