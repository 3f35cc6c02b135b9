import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

const question = 'Une maman demande si son fils peut devenir assistant social avec deux ans de droit';
const answer = 'Oui : le bachelier d’assistant social est ouvert à toute personne qui a le CESS ';

describe('the desk, by keyboard', () => {
  let browser: Browser;
  let adviser: Desk;
  beforeAll(async () => {
    browser = await openBrowser();
    adviser = await Desk.open(browser);
    await adviser.signIn('conseiller.liege');
  });
  afterAll(() => browser.close());

  it('keeps a bare tally in three keys', async () => {
    const { page } = adviser;
    const posted = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/api/enquiries'));
    await page.keyboard.type('n1');
    await page.keyboard.press('Enter');
    expect((await posted).postDataJSON()).toEqual({ channel: 'phone', topics: ['funding.eligibility'], outcome: 'answered' });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByText(/Demande n° \d+ notée/).count()).toBeGreaterThan(0);
  });

  it('logs a phone enquiry, answers it citing an occupation and a study programme, and sends it', async () => {
    const { page } = adviser;
    await page.keyboard.type(`n${question}`, { delay: 5 });
    expect(await page.getByRole('dialog').getByRole('textbox', { name: 'Question' }).inputValue()).toBe(question);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/demandes\/[0-9a-f-]{36}/);
    const editor = page.getByRole('textbox', { name: 'Votre réponse' });
    await editor.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type(answer);
    await cite('assistant social', 'Assistant·e social·e');
    await page.keyboard.type(' ');
    await cite('bachelier assistant', 'Bachelier : assistant·e social·e');
    expect(await editor.inputValue()).toBe(`${answer}[1] [2]`);
    await page.getByText(/Brouillon enregistré/).waitFor();
    expect(await adviser.violations()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Répondue').first().waitFor();
    expect(await page.getByText('Oui : le bachelier d’assistant social').count()).toBeGreaterThan(0);

    async function cite(words: string, label: string): Promise<void> {
      await page.keyboard.type('@');
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
      await page.keyboard.type(words);
      await page.getByRole('option', { name: label }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    }
  });

  it('lets a supervisor of the centre find it, and shows nothing of it to another centre', async () => {
    const address = new URL(adviser.page.url()).pathname;
    const supervisor = await Desk.open(browser);
    await supervisor.signIn('superviseur.liege');
    await supervisor.page.keyboard.press('/');
    await supervisor.page.keyboard.type('assistant social apres deux ans de droit');
    await supervisor.page.keyboard.press('Enter');
    await supervisor.page.waitForURL(/\/reponses\?q=/);
    await supervisor.page.getByText(question).first().waitFor();
    await supervisor.page.goto(origin + address);
    await supervisor.page.getByRole('heading', { level: 1, name: question }).waitFor();

    const stranger = await Desk.open(browser);
    await stranger.signIn('conseiller.namur');
    const reply = stranger.page.waitForResponse(
      (response) => new URL(response.url()).pathname === address.replace('/demandes/', '/api/enquiries/'),
    );
    await stranger.page.goto(origin + address);
    expect((await reply).status()).toBe(404);
    await stranger.page.getByText(/n’existe pas/).waitFor();
    expect(await stranger.page.getByText('deux ans de droit').count()).toBe(0);
    await stranger.page.goto(`${origin}/reponses?q=${encodeURIComponent('deux ans de droit')}`);
    await stranger.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await stranger.page.getByText(question).count()).toBe(0);
    await supervisor.close();
    await stranger.close();
  });

  it('asked nothing of any other site', () => {
    expect(adviser.foreign).toEqual([]);
    expect(adviser.complaints).toEqual([]);
  });
});
