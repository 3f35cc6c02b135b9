import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

describe('quality', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is looked at after sending, by keyboard, and its author is told at once', async () => {
    const [supervisor, adviser, trainee] = [await Desk.open(browser), await Desk.open(browser), await Desk.open(browser)];
    const authors = { 'Conseillère Liège': adviser, 'Stagiaire Liège': trainee };
    await adviser.signIn('conseiller.liege');
    await trainee.signIn('stagiaire.liege');
    await supervisor.signIn('superviseur.liege');
    const { page } = supervisor;
    await page.goto(`${origin}/relecture/tournee`);
    await page.getByRole('link', { name: /Réponses envoyées à relire/ }).waitFor();
    const lines = await page.locator('app-round-page ol a').allTextContents();
    await page.keyboard.press(`${lines.findIndex((line) => line.includes('Réponses envoyées à relire')) + 1}`);
    await page.waitForURL(/\/relecture\/qualite/);
    await page.locator('app-quality-reader h2').waitFor();
    await supervisor.settled();
    expect(await supervisor.violations()).toEqual([]);
    const heading = (await page.locator('app-quality-reader h2').textContent()) ?? '';
    const author = Object.entries(authors).find(([name]) => heading.includes(name))?.[1];
    expect([heading, author === undefined]).toEqual([heading, false]);
    const address = (await page.locator('app-quality-reader a[href*="/demandes/"]').first().getAttribute('href')) ?? '';
    const reviewed = async (): Promise<unknown> => {
      const reply = await page.request.get(`${origin}/api/enquiries/${address.split('/').at(-1)}`);
      expect(reply.status()).toBe(200);
      const { status, version, answers } = (await reply.json()) as { status: string; version: number; answers: unknown[] };
      return { status, version, answers };
    };
    const before = await reviewed();

    const save = page.getByRole('button', { name: /Enregistrer la relecture/ });
    expect(await save.isDisabled()).toBe(true);
    await page.keyboard.press('2');
    await page.keyboard.press('2');
    await page.keyboard.press('y');
    const chosen = page.locator('app-quality-reader [aria-checked=true], app-quality-reader [aria-pressed=true]');
    await chosen.nth(3).waitFor();
    expect(await chosen.allTextContents()).toEqual(['oui', 'non', 'oui', 'oui']);
    await page.getByRole('textbox', { name: /Un mot/ }).fill('Vérifiez la date de la source.');
    expect(await supervisor.violations()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Relecture enregistrée').first().waitFor();
    await author?.page.getByText('Une de vos réponses envoyées a été relue').first().waitFor();
    await author?.page.getByRole('button', { name: 'Voir' }).click();
    await author?.page.waitForURL(/\/compte/);
    const received = author?.page.locator('app-received-reviews');
    await received?.getByText('Vérifiez la date de la source.').waitFor();
    await received?.getByText('À améliorer : exacte et à jour.').waitFor();
    await author?.settled();
    expect(await author?.violations()).toEqual([]);
    await received
      ?.getByRole('button', { name: /pris connaissance/ })
      .first()
      .click();
    await author?.page.getByText('C’est noté').first().waitFor();
    await received?.getByRole('button', { name: /pris connaissance/ }).waitFor({ state: 'detached' });
    await page.goto(`${origin}/administration/equipe`);
    await page.getByRole('button', { name: heading.includes('Stagiaire') ? /Stagiaire/ : /Conseillère/ }).click();
    await page.getByRole('dialog').getByText('Vérifiez la date de la source.').waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await reviewed()).toEqual(before);
    await page.goto(`${origin}/relecture/qualite`);
    await page.getByText(/1 sur \d+ relues/).waitFor();
    expect([...supervisor.complaints, ...adviser.complaints, ...trainee.complaints]).toEqual([]);
    for (const desk of [supervisor, adviser, trainee]) await desk.close();
  });

  it('is looked at before sending where the draw falls, with the reason beside the button', async () => {
    const [admin, adviser, supervisor] = [await Desk.open(browser), await Desk.open(browser), await Desk.open(browser)];
    await admin.signIn('admin');
    await admin.page.goto(`${origin}/administration/centre`);
    const rate = admin.page.getByRole('spinbutton', { name: /part tirée au sort/ });
    await rate.fill('100');
    await admin.page.keyboard.press('Control+Enter');
    await admin.page
      .getByText(/C’est enregistré/)
      .first()
      .waitFor();
    await admin.page.getByText('Réponses tirées au sort pour relecture, en %').first().waitFor();
    expect(await admin.violations()).toEqual([]);
    await adviser.signIn('conseiller.bruxelles');
    await adviser.page.keyboard.press('n');
    await adviser.page.getByRole('dialog').waitFor();
    await adviser.page.keyboard.type('Une question tirée au sort ?');
    await adviser.page.keyboard.press('Control+Enter');
    await adviser.page.waitForURL(/\/demandes\//);
    await adviser.page.getByText('Cette réponse est relue par échantillon (100 %).').waitFor();
    await adviser.page.getByRole('button', { name: /Demander une relecture/ }).waitFor();
    expect(await adviser.page.getByRole('button', { name: /Envoyer la réponse|Enregistrer la réponse/ }).count()).toBe(0);
    expect(await adviser.violations()).toEqual([]);
    const address = new URL(adviser.page.url()).pathname;
    await adviser.page.getByRole('textbox', { name: 'Votre réponse' }).fill('Oui.');
    await adviser.page.keyboard.press('Control+Enter');
    await adviser.page.getByText('En relecture').first().waitFor();

    // Whoever is named reads it first; it stands in nobody else's list of their own.
    await supervisor.signIn('superviseur.bruxelles');
    for (const desk of [supervisor, admin]) {
      await desk.page.goto(`${origin}/file?file=a-relire&reviewer=me`);
      await desk.page.locator(`a[href="${address}"]`).waitFor();
    }
    await admin.page.goto(`${origin}/administration/equipe`);
    await admin.page.getByRole('button', { name: /Conseillère Bruxelles/ }).click();
    await admin.page.getByRole('combobox', { name: /d’abord à relire par/ }).click();
    await admin.page.getByRole('option', { name: 'Superviseure Bruxelles' }).click();
    await admin.page.keyboard.press('Control+Enter');
    await admin.page
      .getByText(/C’est enregistré/)
      .first()
      .waitFor();
    await admin.page.goto(`${origin}/file?file=a-relire&reviewer=me`);
    await admin.page.getByRole('button', { name: /À relire par moi/ }).waitFor();
    await admin.settled();
    expect(await admin.page.locator(`a[href="${address}"]`).count()).toBe(0);
    await supervisor.page.reload();
    await supervisor.page.locator(`a[href="${address}"]`).waitFor();
    expect(await admin.violations()).toEqual([]);
    await supervisor.page.locator(`a[href="${address}"]`).first().click();
    await supervisor.page.getByRole('textbox', { name: 'Brouillon à relire' }).waitFor();
    await supervisor.page.keyboard.press('y');
    await supervisor.page.getByText('Répondue').first().waitFor();

    await admin.page.goto(`${origin}/administration/centre`);
    await rate.waitFor();
    await rate.fill('0');
    await admin.page.keyboard.press('Control+Enter');
    await admin.page
      .getByText(/100.*0/)
      .first()
      .waitFor();
    await admin.settled();
    expect([...admin.complaints, ...adviser.complaints]).toEqual([]);
    for (const desk of [admin, adviser, supervisor]) await desk.close();
  });
});
