import type { EnquiryDetail } from '@guichet/contracts';
import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

describe('giving cases to colleagues', () => {
  let browser: Browser;
  let desk: Desk;
  const ids: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    desk = await Desk.open(browser);
    await desk.signIn('superviseur.namur');
    for (const question of ['Zorglub, la première', 'Zorglub, la deuxième', 'Zorglub, la troisième']) {
      const data = { channel: 'phone', question, topics: ['funding.eligibility'] };
      const reply = await desk.page.request.post(`${origin}/api/enquiries`, { data, headers: { origin } });
      ids.push(((await reply.json()) as EnquiryDetail).id);
    }
  });
  afterAll(() => browser.close());

  const row = (id: string | undefined) => desk.page.locator(`a[href="/demandes/${id}"]`);
  const holder = async (id: string | undefined): Promise<string | undefined> =>
    ((await (await desk.page.request.get(`${origin}/api/enquiries/${id}`)).json()) as EnquiryDetail).assignee?.name;

  it('marks several by keyboard and gives them to whom is suggested, in one act', async () => {
    const { page } = desk;
    await page.goto(`${origin}/file?q=zorglub&file=a-prendre`);
    await row(ids[2]).waitFor();
    await desk.settled();
    await row(ids[0]).focus();
    await page.keyboard.press('x');
    await page.getByText('1 sélectionnée', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('app-selection-bar').waitFor({ state: 'detached' });
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Tout sélectionner' }).press('Enter');
    await page.getByText('3 sélectionnées', { exact: true }).waitFor();
    expect(await desk.violations()).toEqual([]);

    await page.keyboard.press('Shift+A');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('À qui attribuer 3 demandes').waitFor();
    const first = dialog.locator('.suggestion').first();
    await first.waitFor();
    await page.waitForFunction(() => document.activeElement?.classList.contains('suggestion'));
    expect(await first.innerText()).toMatch(/demandes? ouvertes?/);
    const name = ((await first.locator('.name').textContent()) ?? '').replace(' (moi)', '');
    expect(await desk.violations()).toEqual([]);
    await page.keyboard.press('1');
    await page.getByText(`3 demandes attribuées à ${name}`).waitFor();
    await page.locator('app-selection-bar').waitFor({ state: 'detached' });
    for (const id of ids) expect(await holder(id)).toBe(name);
  });

  it('says in the case why somebody is suggested, and takes their digit', async () => {
    const { page } = desk;
    await page.goto(`${origin}/demandes/${ids[0]}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await desk.settled();
    const before = await holder(ids[0]);
    await page.keyboard.press('Shift+A');
    const first = page.getByRole('dialog').locator('.suggestion').first();
    await first.waitFor();
    const name = ((await first.locator('.name').textContent()) ?? '').replace(' (moi)', '');
    expect(name).not.toBe(before);
    await page.keyboard.press('1');
    await page.getByText(`Attribuée à ${name}`).first().waitFor();
    expect(await holder(ids[0])).toBe(name);
    expect([desk.complaints, desk.foreign]).toEqual([[], []]);
  });
});
