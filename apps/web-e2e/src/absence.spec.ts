import type { Absence, EnquiryDetail } from '@guichet/contracts';
import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

const question = 'Une question qui ne doit pas attendre le retour';
const day = (from: Date, plus = 0): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date(from.getTime() + plus * 86_400_000));

describe('a colleague who is away', () => {
  let browser: Browser;
  let [adviser, trainee, supervisor] = [] as unknown as [Desk, Desk, Desk];
  beforeAll(async () => {
    browser = await openBrowser();
    [adviser, trainee, supervisor] = [await Desk.open(browser), await Desk.open(browser), await Desk.open(browser)];
    await adviser.signIn('conseiller.liege');
    await trainee.signIn('stagiaire.liege');
    await supervisor.signIn('superviseur.liege');
  });
  afterAll(async () => {
    for (const { id, version } of await absences()) {
      await supervisor.page.request.post(`${origin}/api/absences/${id}/end`, { data: {}, headers: { origin, 'if-match': `"${version}"` } });
    }
    await browser.close();
  });

  const absences = async (): Promise<Absence[]> =>
    (await (await supervisor.page.request.get(`${origin}/api/absences`)).json()) as Absence[];

  it('says so, and who stands in finds their case and answers for them', async () => {
    const { page } = adviser;
    const body = { channel: 'phone', question, claim: true };
    const logged = await page.request.post(`${origin}/api/enquiries`, { data: body, headers: { origin } });
    const { id } = (await logged.json()) as EnquiryDetail;

    await page.goto(`${origin}/compte`);
    await page.getByRole('button', { name: 'Noter une absence' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'absence-first');
    expect(await page.getByLabel('Premier jour').inputValue()).toBe(day(new Date()));
    await page.getByLabel('Dernier jour').fill(day(new Date(), -3));
    await page.getByLabel('Dernier jour').press('Enter');
    await page.getByText('La fin doit suivre le début.').waitFor();
    expect(await adviser.violations()).toEqual([]);
    await page.getByLabel('Dernier jour').fill(day(new Date(), 3));
    await page.getByRole('combobox', { name: /Qui remplace/ }).press('Enter');
    await page.getByRole('option', { name: /Stagiaire/ }).click();
    await page.getByRole('button', { name: 'Noter l’absence' }).press('Enter');
    await page.getByText(/remplacement\s*:\s*\S*Stagiaire/i).waitFor();
    expect(await adviser.violations()).toEqual([]);

    await trainee.page.goto(`${origin}/file?file=les-miennes`);
    const row = trainee.page.locator(`a[href="/demandes/${id}"]`);
    await row.getByText('en remplacement').waitFor();
    expect(await trainee.violations()).toEqual([]);
    await row.press('Enter');
    await trainee.page.locator('app-case-header').getByText('en remplacement').waitFor();
    await trainee.page.getByRole('textbox', { name: 'Votre réponse' }).fill('Non, nous répondons aujourd’hui.');
    await trainee.page.keyboard.press('Control+Enter');
    await trainee.page
      .getByText(/En relecture/)
      .first()
      .waitFor();
    const held = (await (await trainee.page.request.get(`${origin}/api/enquiries/${id}`)).json()) as EnquiryDetail;
    expect([held.status, held.assignee?.name]).not.toContain(null);
    expect(held.status).toBe('in_review');
    expect(held.assignee?.name).not.toMatch(/Stagiaire/);
  });

  it('is seen in the team, where a supervisor ends it; the history says so', async () => {
    const { page } = supervisor;
    await page.goto(`${origin}/administration/equipe`);
    const team = page.locator('app-team-page');
    await team
      .getByText(/absent·e jusqu’au/)
      .first()
      .waitFor();
    await team
      .getByRole('listitem')
      .filter({ hasText: /absent·e jusqu’au/ })
      .getByRole('button')
      .press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Terminer l’absence' }).waitFor();
    expect(await supervisor.violations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Terminer l’absence' }).press('Enter');
    await dialog.getByText('Aucune absence n’est prévue.').waitFor();
    await dialog
      .getByText(/Stagiaire.* remplace/)
      .first()
      .waitFor();
    expect(await absences()).toEqual([]);
  });

  it('without anybody who stands in, their cases wait in the round', async () => {
    const { page } = supervisor;
    const { user } = (await (await adviser.page.request.get(`${origin}/api/session`)).json()) as { user: { id: string } };
    const ill = { userId: user.id, firstDay: day(new Date()) };
    expect((await page.request.post(`${origin}/api/absences`, { data: ill, headers: { origin } })).status()).toBe(201);
    await page.goto(`${origin}/relecture/tournee`);
    const line = page.getByRole('link', { name: /Demandes de collègues absents/ });
    await line.waitFor();
    const counted = Number(await line.locator('.count').textContent());
    expect(counted).toBeGreaterThan(0);
    await page.keyboard.press('3');
    await page.waitForURL(/assignee=absent/);
    await page.locator('a[id^="demande-"]').first().waitFor();
    await supervisor.settled();
    expect(await page.locator('a[id^="demande-"]').count()).toBe(counted);
    await page.getByText('Attribuée à : collègues absents').waitFor();
    expect(await supervisor.violations()).toEqual([]);
    for (const desk of [adviser, trainee, supervisor]) expect([desk.complaints, desk.foreign]).toEqual([[], []]);
  });
});
