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

    // Nothing is being typed there: the page shows it by itself.
    await trainee.page.locator('app-returned-note').getByText('Citez une source.').waitFor();
    await trainee.page.getByRole('button', { name: 'Compris' }).click();
    await trainee.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await trainee.page.getByRole('textbox', { name: 'Votre réponse' }).fill('Seconde version, mieux fondée.');
    await trainee.page
      .getByText(/Brouillon enregistré/)
      .first()
      .waitFor();
    await trainee.page.keyboard.press('Control+Enter');
    await trainee.page.getByText('En relecture').first().waitFor();

    await supervisor.page.goto(origin + address);
    await supervisor.page.getByText('Seconde version').first().waitFor();
    await supervisor.page.keyboard.press('y');
    await supervisor.page.getByText('Répondue').first().waitFor();
    await trainee.close();
    await supervisor.close();
  });

  it('comes back with comments on its passages, and shows what the reviewer changed', async () => {
    const [trainee, supervisor] = [await Desk.open(browser), await Desk.open(browser)];
    await trainee.signIn('stagiaire.liege');
    await trainee.page.keyboard.press('n');
    await trainee.page.getByRole('dialog').waitFor();
    await trainee.page.keyboard.type('Jusqu’à quand puis-je m’inscrire ?');
    await trainee.page.keyboard.press('Control+Enter');
    await trainee.page.waitForURL(/\/demandes\//);
    const editor = trainee.page.getByRole('textbox', { name: 'Votre réponse' });
    await editor.fill('Bonjour, jusqu’au 30 septembre. Le guichet vous attend.');
    await trainee.page
      .getByText(/Brouillon enregistré/)
      .first()
      .waitFor();
    await trainee.page.keyboard.press('Control+Enter');
    await trainee.page.getByText('En relecture').first().waitFor();
    const address = new URL(trainee.page.url()).pathname;

    await supervisor.signIn('superviseur.liege');
    await supervisor.page.goto(origin + address);
    const sheet = supervisor.page.getByRole('textbox', { name: 'Brouillon à relire' });
    await sheet.waitFor();
    await supervisor.settled();
    expect(await supervisor.violations()).toEqual([]);
    // By keyboard alone: c brings the caret to the text, the arrows select, c comments.
    await supervisor.page.keyboard.press('c');
    await supervisor.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await supervisor.page.keyboard.press('Control+Home');
    for (let step = 0; step < 18; step++) await supervisor.page.keyboard.press('ArrowRight');
    for (let step = 0; step < 12; step++) await supervisor.page.keyboard.press('Shift+ArrowRight');
    await supervisor.page.keyboard.press('c');
    await supervisor.page.getByRole('dialog').getByText('30 septembre').waitFor();
    await supervisor.page.keyboard.type('De quelle année ?');
    await supervisor.page.keyboard.press('Control+Enter');
    await supervisor.page.locator('app-review-remarks').getByText('De quelle année ?').waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await supervisor.page.keyboard.press('e');
    const mended = supervisor.page.getByRole('textbox', { name: 'Votre réponse' });
    await mended.fill('Bonjour, jusqu’au 30 septembre. La permanence vous attend.');
    await supervisor.page
      .getByText(/Brouillon enregistré/)
      .first()
      .waitFor();
    await supervisor.page.keyboard.press('Escape');
    await supervisor.page.keyboard.press('b');
    await supervisor.page.getByRole('dialog').getByRole('textbox').waitFor();
    await supervisor.page.keyboard.press('Control+Enter');
    await supervisor.page.getByText('En cours').first().waitFor();

    await trainee.page.goto(origin + address);
    const note = trainee.page.locator('app-returned-note');
    await note.getByText('De quelle année ?').waitFor();
    await trainee.settled();
    expect(await trainee.violations()).toEqual([]);
    await note.getByText(/a changé dans le texte/).click();
    await note.locator('ins').first().waitFor();
    expect(await note.locator('ins').allTextContents()).toEqual(['La', 'permanence']);
    await note.getByRole('button', { name: /30 septembre/ }).focus();
    await trainee.page.keyboard.press('Enter');
    await trainee.page.waitForFunction(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement && area.value.slice(area.selectionStart, area.selectionEnd) === '30 septembre';
    });
    await trainee.page.keyboard.type('30 septembre 2026');
    await note.getByRole('checkbox').check();
    expect(await trainee.violations()).toEqual([]);
    expect([...trainee.complaints, ...supervisor.complaints]).toEqual([]);
    await trainee.close();
    await supervisor.close();
  });
});
