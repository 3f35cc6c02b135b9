import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

const rows = 300;
const uri = (n: number): string => `http://data.europa.eu/esco/occupation/${String(n).padStart(8, '0')}-2b3a-4efd-87cc-c4ea39d27c34`;
const row = (n: number, isco = '2166'): string =>
  `Occupation,${uri(n)},${isco},brodeur n° ${n}/brodeuse n° ${n},"brodeur\nbrodeuse à façon ${n}",`;
const esco = (isco?: string): string =>
  [
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description',
    ...Array.from({ length: rows }, (_, n) => row(n, n === 7 ? isco : undefined)),
  ].join('\n');

describe('a file of occupations', () => {
  let browser: Browser;
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await Desk.open(browser);
    page = desk.page;
    await desk.signIn('superviseur.namur');
  });
  afterAll(() => browser.close());

  async function read(name: string, text: string): Promise<void> {
    await page.goto(`${origin}/fiches/imports`);
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByText(name).first().waitFor();
    await page.getByRole('button', { name: /Voir ce que l’import ferait/ }).press('Enter');
    await page.waitForURL(/\/fiches\/imports\/[0-9a-f-]{36}/);
  }
  const tally = async (): Promise<string> => (await page.locator('app-import-tally').innerText()).replaceAll(/\s+/g, ' ');
  const state = (words: RegExp): Promise<void> => page.getByRole('heading', { level: 2, name: words }).waitFor();

  it('names the row and the column that do not fit, and stores nothing', async () => {
    await read('faux.csv', esco('21x6'));
    await state(/Aperçu prêt/);
    expect(await tally()).toBe(`${rows - 1} créées 0 modifiée 0 inchangée 0 retirée 1 refusée`);
    await page.getByText('« 21x6 » ne convient pas à ce champ').waitFor();
    expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0);
    expect(await desk.violations()).toEqual([]);
  });

  it('begins with a template that says its columns, and can be imported as it is', async () => {
    await page.goto(`${origin}/fiches/imports`);
    for (const kind of ['occupations', 'bridging-programmes']) {
      await page.getByLabel('Ce que contient le fichier').selectOption(kind);
      await page
        .getByText(kind === 'occupations' ? 'métier' : 'diplôme de départ, master visé', { exact: true })
        .first()
        .waitFor();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: /Télécharger un modèle/ }).click();
      const template = readFileSync(await (await coming).path(), 'utf8');
      expect(template.startsWith('\ufeff"')).toBe(true);
      await page.locator('input[type=file]').setInputFiles({ name: `${kind}.csv`, mimeType: 'text/csv', buffer: Buffer.from(template) });
      await page.getByText(`${kind}.csv`).first().waitFor();
      await page.getByRole('button', { name: /Voir ce que l’import ferait/ }).press('Enter');
      await state(/Aperçu prêt/);
      expect(await tally()).toBe('1 créée 0 modifiée 0 inchangée 0 retirée 0 refusée');
      await page.goto(`${origin}/fiches/imports`);
    }
    await page.getByText('Toutes les colonnes reconnues').click();
    await page
      .getByRole('rowheader', { name: /métier/ })
      .first()
      .waitFor();
    expect(await desk.violations()).toEqual([]);
  });

  it('is previewed, imported, and listed', async () => {
    await read('brodeurs.csv', esco());
    await state(/Aperçu prêt/);
    expect(await tally()).toBe(`${rows} créées 0 modifiée 0 inchangée 0 retirée 0 refusée`);
    expect(await desk.violations()).toEqual([]);
    await page.getByRole('button', { name: `Importer ${rows} lignes` }).press('Enter');
    await state(/^Importé/);
    expect(await desk.violations()).toEqual([]);
    await page.goto(`${origin}/fiches/metiers?q=brodeuse%20fa%C3%A7on%2042`);
    await page.getByText('Brodeur n° 42 / brodeuse n° 42').waitFor();
    await page.goto(`${origin}/fiches/imports`);
    await page.getByText('brodeurs.csv').waitFor();
  });

  it('changes nothing the second time', async () => {
    await read('brodeurs.csv', esco());
    await state(/Aperçu prêt/);
    await page.getByRole('button', { name: /^Importer/ }).press('Enter');
    await state(/^Importé/);
    expect(await tally()).toBe(`0 créée 0 modifiée ${rows} inchangées 0 retirée 0 refusée`);
  });

  it('can have its columns said, which are remembered', async () => {
    await read('colonnes.csv', 'Dénomination,Groupe\nBrodeur d’or,7533\n');
    await page.getByText(/Il manque une colonne/).waitFor();
    await page.getByLabel('Dénomination').selectOption('label');
    await page.getByLabel('Groupe').selectOption('isco08');
    expect(await desk.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Relire avec ces colonnes' }).press('Enter');
    await state(/Aperçu prêt/);
    await read('colonnes.csv', 'Dénomination,Groupe\nBrodeur d’or,7533\n');
    await state(/Aperçu prêt/);
    expect(await tally()).toContain('1 créée ');
  });

  it('is taken back while nothing rests on it', async () => {
    await page.goto(`${origin}/fiches/imports`);
    await page.getByRole('link', { name: /brodeurs\.csv.*300 créées/ }).press('Enter');
    await page.getByRole('button', { name: 'Annuler l’import' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’import' }).press('Enter');
    await state(/^Annulé/);
    await page.goto(`${origin}/fiches/metiers?q=brodeuse`);
    await page.getByText(/Aucun/).first().waitFor();
    expect(desk.complaints).toEqual([]);
    expect(desk.foreign).toEqual([]);
  });
});
