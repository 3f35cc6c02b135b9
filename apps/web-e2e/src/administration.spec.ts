import type { EnquiryDetail } from '@guichet/contracts';
import type { Browser, Page } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

const phrase = 'une phrase que personne ne devine';

describe('the administration of a centre', () => {
  let browser: Browser;
  let admin: Desk;
  let page: Page;
  let newcomer: Desk;
  let held: string;

  beforeAll(async () => {
    browser = await openBrowser();
    admin = await Desk.open(browser);
    page = admin.page;
    await admin.signIn('admin');
  });
  afterAll(() => browser.close());

  async function log(desk: Desk, body: object): Promise<EnquiryDetail> {
    const reply = await desk.page.request.post(`${origin}/api/enquiries`, { data: body, headers: { origin } });
    expect(reply.status()).toBe(201);
    return (await reply.json()) as EnquiryDetail;
  }
  async function team(): Promise<void> {
    await page.goto(`${origin}/administration/equipe`);
    await page.getByRole('listitem').first().waitFor();
  }
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });

  it('is in the navigation of who may read it', async () => {
    await page.getByRole('link', { name: 'Administration' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Équipe' }).waitFor();
    const adviser = await Desk.open(browser);
    await adviser.signIn('conseiller.bruxelles');
    expect(await adviser.page.getByRole('link', { name: 'Administration' }).count()).toBe(0);
    await adviser.close();
  });

  it('invites somebody, who chooses a password and is in', async () => {
    await team();
    await page.keyboard.press('a');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Indiquez le nom affiché.').waitFor();
    await page.getByLabel('Nom affiché').fill('Nadia Nouvelle');
    await page.getByLabel('Adresse e-mail').fill('admin@guichet.example');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Cette adresse a déjà un compte dans le réseau.').waitFor();
    expect(await page.getByLabel('Nom affiché').inputValue()).toBe('Nadia Nouvelle');
    expect(await admin.violations()).toEqual([]);
    await page.getByLabel('Adresse e-mail').fill('nadia@guichet.example');
    await page.keyboard.press('Control+Enter');
    const link = await page.getByLabel('Lien d’invitation').inputValue();
    expect(await admin.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await row('Nadia Nouvelle')
      .getByText(/invité·e par/)
      .waitFor();

    newcomer = await Desk.open(browser);
    await newcomer.page.goto(link);
    await newcomer.page.getByLabel('Mot de passe').fill('trop court');
    await newcomer.page.keyboard.press('Enter');
    await newcomer.page.getByText('Douze caractères au moins.').waitFor();
    expect(await newcomer.violations()).toEqual([]);
    await newcomer.page.getByLabel('Mot de passe').fill(phrase);
    await newcomer.page.keyboard.press('Enter');
    await newcomer.page.waitForURL(/\/file/);
    const other = await Desk.open(browser);
    await other.page.goto(link);
    await other.page.getByRole('heading', { name: 'Ce lien ne sert plus' }).waitFor();
    await other.close();
    held = (await log(newcomer, { channel: 'email', question: 'Une question à remettre', claim: true })).id;
  });

  it('lets nobody change their own role', async () => {
    await team();
    await page.getByRole('button', { name: 'Modifier le compte de Administratrice' }).click();
    await page.getByText(/Votre propre rôle se change par/).waitFor();
    expect(await page.getByRole('button', { name: 'Désactiver le compte' }).count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('shuts an account, hands its cases over, and shows what was changed', async () => {
    await team();
    await row('Nadia Nouvelle').getByText('1 demande ouverte').waitFor();
    await page.getByRole('button', { name: 'Modifier le compte de Nadia Nouvelle' }).click();
    await page.getByRole('button', { name: 'Désactiver le compte' }).press('Enter');
    await page.getByRole('combobox', { name: /À qui remettre/ }).press('Enter');
    await page.getByRole('option', { name: /Conseillère Bruxelles/ }).click();
    expect(await admin.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Désactiver maintenant' }).press('Enter');
    await row('Nadia Nouvelle').getByText('Désactivé').waitFor();
    const reply = await page.request.get(`${origin}/api/enquiries/${held}`);
    expect(((await reply.json()) as EnquiryDetail).assignee?.name).toBe('Conseillère Bruxelles');
    expect((await newcomer.page.request.get(`${origin}/api/session`)).status()).toBe(401);
    await page.getByRole('button', { name: 'Modifier le compte de Nadia Nouvelle' }).click();
    const history = page.getByRole('dialog').getByRole('listitem').first();
    await history.getByText('Compte désactivé').waitFor();
    expect((await history.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /avant : non → après : oui.*avant : 1 → après : Conseillère Bruxelles/,
    );
    await page.keyboard.press('Escape');
  });

  it('counts what is due in the hours that stand on the door', async () => {
    await page.goto(`${origin}/administration/centre`);
    for (const day of ['lundi', 'mardi', 'jeudi', 'vendredi']) {
      await page.getByRole('group', { name: day }).getByRole('button', { name: 'Retirer cette plage' }).click();
    }
    await page.getByRole('group', { name: 'mercredi' }).getByLabel('Ferme à').fill('08:00');
    await page.keyboard.press('Control+Enter');
    await page.getByText('La fin doit suivre le début.').waitFor();
    expect(await admin.violations()).toEqual([]);
    await page.getByRole('group', { name: 'mercredi' }).getByLabel('Ferme à').fill('13:00');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/cela vaut pour les demandes à venir/).waitFor();
    const { dueAt } = await log(admin, { channel: 'walk_in' });
    const when = new Intl.DateTimeFormat('fr-BE', { weekday: 'long', timeZone: 'Europe/Brussels' });
    expect(when.format(new Date(dueAt))).toBe('mercredi');
    await page.getByText('mercredi 09:00–13:00').first().waitFor();
  });

  it('asked nothing of any other site and complained of nothing', () => {
    expect([...admin.foreign, ...newcomer.foreign]).toEqual([]);
    expect([...admin.complaints, ...newcomer.complaints]).toEqual([]);
  });

  it('is read by a supervisor, who is told who may change it', async () => {
    const supervisor = await Desk.open(browser);
    await supervisor.signIn('superviseur.liege');
    await supervisor.page.goto(`${origin}/administration/centre`);
    await supervisor.page.getByText(/l’administration du centre peut les modifier/).waitFor();
    expect(await supervisor.page.getByRole('textbox', { name: 'Nom du centre' }).isDisabled()).toBe(true);
    expect(await supervisor.page.getByRole('button', { name: 'Enregistrer' }).count()).toBe(0);
    expect(await supervisor.violations()).toEqual([]);
    await supervisor.close();
  });
});
