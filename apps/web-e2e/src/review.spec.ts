import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

describe('a trainee’s answer', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is sent back with a comment, mended, approved, and only then sent', async () => {
    const trainee = await Desk.open(browser);
    await trainee.signIn('stagiaire.liege');
    await trainee.page.keyboard.press('n');
    await trainee.page.getByRole('dialog').waitFor();
    await trainee.page.keyboard.type('Où étudier la criminologie le soir ?');
    await trainee.page.keyboard.press('Control+Enter');
    await trainee.page.waitForURL(/\/demandes\//);
    await trainee.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await trainee.page.getByRole('button', { name: /Envoyer la réponse/ }).count()).toBe(0);
    await trainee.page.keyboard.type('Première version.');
    await trainee.page.keyboard.press('Control+Enter');
    await trainee.page.getByText('En relecture').first().waitFor();
    const address = new URL(trainee.page.url()).pathname;

    const supervisor = await Desk.open(browser);
    await supervisor.signIn('superviseur.liege');
    await supervisor.page.goto(origin + address);
    await supervisor.page.getByText('Première version.').first().waitFor();
    await supervisor.page.keyboard.press('b');
    await supervisor.page.getByRole('dialog').getByRole('textbox').waitFor();
    await supervisor.page.keyboard.type('Citez une source.');
    await supervisor.page.keyboard.press('Control+Enter');
    await supervisor.page.getByText('En cours').first().waitFor();

    await trainee.page.goto(origin + address);
    await trainee.page.getByText('Citez une source.').first().waitFor();
    await trainee.page.getByRole('textbox', { name: 'Votre réponse' }).fill('Seconde version, mieux fondée.');
    await trainee.page.getByText(/Brouillon enregistré/).waitFor();
    await trainee.page.keyboard.press('Control+Enter');
    await trainee.page.getByText('En relecture').first().waitFor();

    await supervisor.page.goto(origin + address);
    await supervisor.page.getByText('Seconde version').first().waitFor();
    await supervisor.page.keyboard.press('y');
    await supervisor.page.getByText('Répondue').first().waitFor();
    await trainee.close();
    await supervisor.close();
  });
});
