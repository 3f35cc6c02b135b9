import type { Browser, Page } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

describe('a search while somebody is on the phone, by keyboard', () => {
  let browser: Browser;
  let desk: Desk;
  let page: Page;
  let number: number;
  beforeAll(async () => {
    browser = await openBrowser();
    desk = await Desk.open(browser);
    await desk.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await desk.signIn('conseiller.liege');
    page = desk.page;
    const reply = await page.request.post(`${origin}/api/enquiries`, {
      data: { channel: 'phone', question: 'Un allègement pour raison médicale, est-ce possible ?', claim: true },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    const { id, number: given } = (await reply.json()) as { id: string; number: number };
    number = given;
    await page.goto(`${origin}/demandes/${id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('textbox', { name: 'Votre réponse' }).waitFor();
  });
  afterAll(() => browser.close());

  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '');
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  it('goes to the box from the middle of a draft, and back', async () => {
    await page.getByRole('textbox', { name: 'Votre réponse' }).focus();
    await page.keyboard.type('Bonjour');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('allegement');
    await page.locator('#suggestions a').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Votre réponse');
    await page.locator('#suggestions a').first().waitFor({ state: 'detached' });
  });

  it('finds the case of a number', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(`#${number}`);
    await page.getByRole('option', { name: String(number) }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('copies the answer that is marked, with its sources', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('allegement raison medicale');
    await page
      .getByRole('option', { name: /allègement/ })
      .first()
      .waitFor();
    await desk.settled();
    await page.keyboard.press('ArrowDown');
    await page.locator('#suggestions [aria-selected=true]').waitFor();
    await page.keyboard.press('c');
    await page.getByText('Réponse copiée avec ses sources').first().waitFor();
    expect(await copied()).toMatch(/allègement[\s\S]+Sources/);
    expect(await focused()).toBe('Votre réponse');
  });

  it('finds it although a word is misspelt, and uses it in the case at hand', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('allegement raison medicale');
    await page
      .getByRole('option', { name: /allègement/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('u');
    const editor = page.getByRole('textbox', { name: 'Votre réponse' });
    await page.waitForFunction(() => (document.querySelector<HTMLTextAreaElement>('app-draft-editor textarea')?.value ?? '').length > 80);
    expect(await editor.inputValue()).toMatch(/allègement/);
  });

  it('reads on the page of all results, whose address brings back what was seen', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('allegement');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/reponses\?q=allegement/);
    await page.locator('app-hit-row a:focus').waitFor();
    await page.keyboard.press('j');
    await page.waitForURL(/\/reponses\/\w+\/[0-9a-f-]{36}\?q=allegement/);
    const title = (await page.locator('app-hit-row').nth(1).locator('h2').textContent()) ?? '';
    await page.locator('#answer-question', { hasText: title }).waitFor();
    const address = page.url();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('answer-question');
    await page.keyboard.press('c');
    await page.getByText('Réponse copiée avec ses sources').first().waitFor();

    await page.goto(`${origin}/file`);
    await page.goto(address);
    await page.locator('#answer-question', { hasText: title }).waitFor();
    expect(await page.locator('app-hit-row a[aria-current=true] h2').textContent()).toContain(title);
  });

  it('takes a facet back with the Back button', async () => {
    await page.goto(`${origin}/reponses?q=allegement`);
    await page.getByRole('checkbox', { name: /valable/ }).check();
    await page.waitForURL(/validite=valid/);
    await page.goBack();
    await page.waitForURL(/\/reponses\?q=allegement$/);
    await page.locator('.facets').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.facets input:checked').length === 0);
  });

  it('says what may be tried when nothing is found', async () => {
    await page.goto(`${origin}/reponses?q=zzzzzz+qqqqqqqq`);
    await page.getByText('Rien trouvé pour').waitFor();
    await page.getByRole('link', { name: 'qqqqqqqq' }).click();
    await page.waitForURL(/\/reponses\?q=qqqqqqqq$/);
    expect(desk.complaints).toEqual([]);
  });
});
