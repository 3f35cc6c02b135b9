import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

const surname = 'Vandersmissen';
const phone = '0475 12 34 56';

describe('a sent answer proposed as reusable', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is rid of who it was for by keyboard, approved by a supervisor, and found elsewhere without the name', async () => {
    const adviser = await Desk.open(browser);
    await adviser.signIn('conseiller.liege');
    await answered(adviser);
    await adviser.page.keyboard.press('p');
    await adviser.page.waitForURL(/\/reponses\/proposer\//);
    await adviser.page
      .getByText(/passages? à traiter/)
      .first()
      .waitFor();
    expect(await adviser.violations()).toEqual([]);
    const proposed = adviser.page.getByRole('button', { name: /^Proposer/ });
    expect(await proposed.getAttribute('aria-disabled')).toBe('true');

    await resolved(adviser);
    expect(await adviser.page.getByRole('textbox', { name: 'Question', exact: true }).inputValue()).not.toContain(surname);
    expect(await adviser.page.getByRole('textbox', { name: 'Réponse', exact: true }).inputValue()).not.toContain(phone);
    expect(await adviser.violations()).toEqual([]);
    await adviser.page.keyboard.press('Control+Enter');
    await adviser.page.waitForURL(/\/demandes\//);
    await adviser.page.getByRole('link', { name: 'Proposée' }).click();
    await adviser.page.getByText('La supervision la relira').waitFor();
    expect(await adviser.violations()).toEqual([]);
    const address = new URL(adviser.page.url()).pathname;

    const supervisor = await Desk.open(browser);
    await supervisor.signIn('superviseur.liege');
    await supervisor.page.goto(origin + address);
    await supervisor.page.locator('del').first().waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await supervisor.page.keyboard.press('y');
    await supervisor.page.getByText(/Approuvée\s: elle est partagée/).waitFor();

    const namur = await Desk.open(browser);
    await namur.signIn('conseiller.namur');
    await namur.page.goto(`${origin}/reponses?q=hydrobiologie+appliquee`);
    await namur.page
      .getByRole('heading', { name: /hydrobiologie/ })
      .first()
      .waitFor();
    await namur.page.getByRole('link', { name: 'Historique' }).waitFor();
    const words = await namur.page.locator('main').innerText();
    expect(words).not.toContain(surname);
    expect(words).not.toContain(phone);
    await namur.page.getByRole('link', { name: 'Historique' }).click();
    await namur.page.getByText('réponse créée').waitFor();
    expect(await namur.violations()).toEqual([]);
    expect([...adviser.complaints, ...supervisor.complaints, ...namur.complaints]).toEqual([]);
    await Promise.all([adviser.close(), supervisor.close(), namur.close()]);
  });

  it('goes back with a comment, is corrected, and may be withdrawn', async () => {
    const adviser = await Desk.open(browser);
    await adviser.signIn('conseiller.liege');
    await answered(adviser);
    await adviser.page.keyboard.press('p');
    await adviser.page.locator('app-passage-list .pill.review').first().waitFor();
    await resolved(adviser);
    await adviser.page.keyboard.press('Control+Enter');
    await adviser.page.getByRole('button', { name: 'Voir', exact: true }).click();
    await adviser.page.waitForURL(/\/relecture\/proposees\/./);
    const address = new URL(adviser.page.url()).pathname;

    const supervisor = await Desk.open(browser);
    await supervisor.signIn('superviseur.liege');
    await supervisor.page.goto(origin + address);
    await supervisor.page.getByRole('button', { name: 'Renvoyer' }).waitFor();
    await supervisor.page.keyboard.press('b');
    await supervisor.page.getByRole('dialog').getByRole('textbox').waitFor();
    await supervisor.page.keyboard.type('Dites aussi où demander.');
    await supervisor.page.keyboard.press('Control+Enter');
    await supervisor.page.getByText('Renvoyée avec votre commentaire').waitFor();

    await adviser.page.goto(origin + address);
    await adviser.page.getByText('Dites aussi où demander.').waitFor();
    await adviser.page.keyboard.press('e');
    await adviser.page.waitForURL(/\/corriger$/);
    await adviser.page.getByText('Dites aussi où demander.').waitFor();
    const answer = adviser.page.getByRole('textbox', { name: 'Réponse', exact: true });
    await answer.fill(`${await answer.inputValue()} Demandez à votre secrétariat.`);
    await adviser.page.waitForFunction(() => !document.querySelector('[data-send]')?.hasAttribute('aria-disabled'));
    expect(await adviser.violations()).toEqual([]);
    await adviser.page.keyboard.press('Control+Enter');
    await adviser.page.waitForURL(({ pathname }) => pathname === address);
    await adviser.page.getByText('La supervision la relira').waitFor();
    await adviser.page.getByRole('button', { name: 'Retirer la proposition' }).click();
    await adviser.page.getByRole('dialog').getByRole('button', { name: 'Retirer la proposition' }).click();
    await adviser.page.getByText('Proposition retirée').waitFor();
    expect([...adviser.complaints, ...supervisor.complaints]).toEqual([]);
    await Promise.all([adviser.close(), supervisor.close()]);
  });
});

/** Resolves all that was found, by keyboard. */
async function resolved(desk: Desk): Promise<void> {
  const { page } = desk;
  await page.keyboard.press('j');
  for (let left = await passages(desk); left > 0; left = await passages(desk)) {
    await page.keyboard.press('r');
    await page.waitForFunction((before) => document.querySelectorAll('app-passage-list .pill.review').length < before, left);
  }
  await page.waitForFunction(() => !document.querySelector('[data-send]')?.hasAttribute('aria-disabled'));
}

/** An enquiry that names its asker, answered. */
async function answered({ page }: Desk): Promise<void> {
  await page.keyboard.press('n');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(`Je m’appelle Maëlle ${surname}. Où étudier l’hydrobiologie appliquée en horaire décalé ?`);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/demandes\//);
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type(
    `L’hydrobiologie appliquée ne se donne qu’en journée. Rappelez-nous, ou dites-nous si le ${phone} est encore le bon numéro.`,
  );
  await page
    .getByText(/Brouillon enregistré/)
    .first()
    .waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Répondue').first().waitFor();
}

const passages = ({ page }: Desk): Promise<number> => page.locator('app-passage-list .pill.review').count();
