import type { Browser, Page } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

const degree = 'Bachelier : assistant·e social·e';
const question = 'Quel master peut-on faire après le bachelier d’assistant social, et avec combien de crédits en plus';

describe('records that stay true, by keyboard', () => {
  let browser: Browser;
  let supervisor: Desk;
  beforeAll(async () => {
    browser = await openBrowser();
    supervisor = await Desk.open(browser);
    await supervisor.signIn('superviseur.liege');
  });
  afterAll(() => browser.close());

  it('changes a programme, says before and after what is to be read again, and shows the difference', async () => {
    const { page } = supervisor;
    await page.goto(`${origin}/fiches/formations?q=bachelier%20assistant%20social`);
    await page.getByRole('link', { name: degree }).first().waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await downTo(page, degree);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: degree, exact: true }).waitFor();
    await page.getByText(/réponses? s’appuie/).waitFor();
    expect(await supervisor.violations()).toEqual([]);

    await page.keyboard.press('e');
    await page.waitForURL(/\/modifier$/);
    await page.waitForFunction(() => document.activeElement?.id === 'f-label');
    await page.getByText(/À relire ensuite\s: \d+ réponses/).waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await tabTo(page, 'f-internship');
    await page.keyboard.type('Des stages chaque année, dès la première.');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Fiche enregistrée\. À relire\s: \d+ réponses/).waitFor();
    await page.getByText('Des stages chaque année').waitFor();

    await page.getByRole('link', { name: 'Comparer' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Version 2' }).waitFor();
    await page.getByText('Des stages chaque année').waitFor();
    expect(await page.getByText('Stages').count()).toBeGreaterThan(0);
    expect(await supervisor.violations()).toEqual([]);
  });

  it('asks before what was typed is left, and gives it back', async () => {
    const { page } = supervisor;
    await page.getByRole('link', { name: 'Retour' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: degree, exact: true }).waitFor();
    await page.keyboard.press('e');
    await page.waitForFunction(() => document.activeElement?.id === 'f-label');
    await tabTo(page, 'f-shortTitle');
    await page.keyboard.type('AS');
    await page.getByRole('link', { name: 'Retour' }).press('Enter');
    await page.getByRole('dialog', { name: /Quitter sans enregistrer/ }).waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Quitter' }).press('Enter');
    await page.getByRole('link', { name: 'Modifier' }).waitFor();
    await page.keyboard.press('e');
    await page.getByText('Ce que vous aviez écrit sans l’enregistrer est revenu.').waitFor();
    expect(await page.locator('#f-shortTitle').inputValue()).toBe('AS');
    await page.getByRole('button', { name: 'Repartir de la fiche' }).press('Enter');
    await page.getByText('Ce que vous aviez écrit').waitFor({ state: 'detached' });
    expect(await page.locator('#f-shortTitle').inputValue()).toBe('');
  });

  it('notes a bridge, and leads from a degree to a citation in the answer', async () => {
    const { page } = supervisor;
    await page.goto(`${origin}/fiches/passerelles/nouvelle`);
    await page.waitForFunction(() => document.activeElement?.id === 'f-fromId');
    await pick(page, 'bachelier assistant social', degree);
    await tabTo(page, 'f-toId');
    await pick(page, 'master ingenierie action', /Master en ingénierie et action sociales/);
    await tabTo(page, 'f-academicYear');
    await page.keyboard.type('2025-2026');
    await tabTo(page, 'f-access');
    await page.keyboard.type('avec');
    await tabTo(page, 'f-minExtraCredits');
    await page.keyboard.type('6');
    await page.keyboard.press('Tab');
    await page.keyboard.type('8');
    await tabTo(page, 'f-source');
    await page.keyboard.type('Page du programme');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: /→ Master en ingénierie/ }).waitFor();
    expect(await supervisor.violations()).toEqual([]);

    await page.keyboard.type(`n${question}`, { delay: 5 });
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/demandes\/[0-9a-f-]{36}/);
    await page.getByRole('textbox', { name: 'Votre réponse' }).waitFor();
    const asked = new URL(page.url()).pathname;

    await page.goto(`${origin}/fiches/passerelles`);
    await page.getByRole('row').nth(1).waitFor();
    await page.keyboard.press('/');
    await pick(page, 'bachelier assistant social', degree);
    await page.waitForURL(/\?de=/);
    const row = page.getByRole('row', { name: /6 à 8 crédits en plus/ });
    await row.waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await row.getByRole('link').first().focus();
    await page.keyboard.press('u');
    await page.waitForURL((url) => url.pathname === asked);
    await page
      .getByText(/Brouillon enregistré/)
      .first()
      .waitFor();
    expect(await page.getByRole('textbox', { name: 'Votre réponse' }).inputValue()).toContain('[1]');
    expect(await page.getByText(/→ Master en ingénierie/).count()).toBeGreaterThan(0);
  });

  it('asked nothing of any other site and complained of nothing', () => {
    expect(supervisor.foreign).toEqual([]);
    expect(supervisor.complaints).toEqual([]);
  });
});

/** On with Tab until the field with that id has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${id}`);
}

/** Down the list with j, until the record of that name has the focus. */
async function downTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('j');
    const here = await page.evaluate(() => document.activeElement?.querySelector('.label')?.textContent);
    if (here?.replaceAll('\u00a0', ' ') === label) return;
  }
  throw new Error(`No row says ${label}`);
}

/** Types into a search for a record and takes what it finds. */
async function pick(page: Page, words: string, name: string | RegExp): Promise<void> {
  await page.keyboard.type(words);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}
