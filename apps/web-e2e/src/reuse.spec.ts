import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

describe('a past answer that is to be looked at again', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('keeps its doubt in the draft that takes it over, for who approves it and for who finds it later', async () => {
    const trainee = await Desk.open(browser);
    await trainee.signIn('stagiaire.liege');
    await trainee.page.keyboard.press('n');
    await trainee.page.getByRole('dialog').waitFor();
    await trainee.page.keyboard.type('Diplôme secondaire étranger : quand et à quel prix demander l’équivalence ?');
    await trainee.page.keyboard.press('Control+Enter');
    await trainee.page.waitForURL(/\/demandes\//);
    await trainee.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await trainee.page.locator('[data-hit]').first().waitFor();
    await trainee.page.keyboard.type('Bonjour,');
    await trainee.page.getByText('Aucune source citée').waitFor();
    await trainee.page.keyboard.press('Alt+1');
    await trainee.page.getByRole('button', { name: /Reprendre dans la réponse/ }).waitFor();
    await trainee.page.keyboard.press('Alt+u');
    const warning = /Reprise d’une réponse à revoir/;
    await trainee.page.getByText(warning).waitFor();
    expect(await trainee.page.getByLabel('Valable en').inputValue()).toBe('2025-2026');
    const saved = trainee.page.waitForResponse(
      (reply) => reply.url().endsWith('/draft') && reply.ok() && (reply.request().postData() ?? '').includes('2026-2027'),
    );
    await trainee.page.getByLabel('Valable en').selectOption('2026-2027');
    await saved;
    await trainee.page.reload();
    await trainee.page.getByText(warning).waitFor();
    await trainee.page.getByRole('button', { name: /Demander une relecture/ }).click();
    await trainee.page.getByText('En relecture').first().waitFor();
    const address = new URL(trainee.page.url()).pathname;

    const supervisor = await Desk.open(browser);
    await supervisor.signIn('superviseur.liege');
    await supervisor.page.goto(origin + address);
    await supervisor.page.getByText(warning).waitFor();
    await supervisor.page.getByText('valable en 2026-2027').waitFor();
    await supervisor.page.keyboard.press('y');
    const question = supervisor.page.getByRole('alertdialog');
    await question.getByText(warning).waitFor();
    await supervisor.page.keyboard.press('Enter');
    await supervisor.page.getByText('Répondue').first().waitFor();
    await supervisor.page.getByText('La réponse reprend une réponse passée qui n’a pas été vérifiée').waitFor();
    await supervisor.page.getByRole('link', { name: /Voir ce qui a changé/ }).click();
    await supervisor.page.getByText('Elle reprend une réponse passée qui n’a pas été vérifiée').waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await trainee.close();
    await supervisor.close();
  });
});
