import type { EnquiryDetail } from '@guichet/contracts';
import type { Browser, Page } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

/** A case of an adviser, with a draft handed in for review; without a draft it waits for whoever takes it. */
async function asked(page: Page, question: string, draft?: string): Promise<void> {
  const send = async (method: string, path: string, data: object, headers: Record<string, string>): Promise<EnquiryDetail> => {
    const reply = await page.request.fetch(`${origin}/api/enquiries${path}`, { method, data, headers: { origin, ...headers } });
    expect([path, reply.ok()]).toEqual([path, true]);
    return (await reply.json()) as EnquiryDetail;
  };
  const { id, version } = await send('POST', '', { channel: 'phone', question, ...(draft ? { claim: true } : {}) }, {});
  if (draft === undefined) return;
  await send('PUT', `/${id}/draft`, { text: draft, citations: [] }, { 'if-none-match': '*' });
  await send('POST', `/${id}/submit-for-review`, { draftVersion: 1 }, { 'if-match': `"${version}"` });
}

describe('the morning round', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is gone through by keyboard: each number opens its list, and Back comes back to it', async () => {
    const desk = await Desk.open(browser);
    const { page } = desk;
    await desk.signIn('superviseur.liege');
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(`${origin}/file`);
    await page.getByRole('link', { name: 'Relecture', exact: true }).click();
    await page.waitForURL(/\/relecture\/tournee$/);
    await page.getByRole('link', { name: 'Qualité' }).first().waitFor();
    const hidden = await page.locator('app-review-tabs nav').evaluate((nav) =>
      [...nav.children]
        .filter((tab) => {
          const [own, frame] = [tab.getBoundingClientRect(), nav.getBoundingClientRect()];
          return own.left < frame.left || own.right > Math.min(frame.right, innerWidth);
        })
        .map(({ textContent }) => textContent),
    );
    expect(hidden).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${origin}/relecture/tournee`);
    await page.getByRole('link', { name: /Demandes en retard/ }).waitFor();
    await desk.settled();
    const lines = page.locator('app-round-page ol a');
    expect(await lines.count()).toBe(9);
    expect(await desk.violations()).toEqual([]);
    for (const [key, address] of [
      ['1', /file=en-retard/],
      ['2', /file=a-prendre/],
      ['3', /assignee=absent/],
      ['4', /file=a-relire/],
      ['5', /\/relecture$|\/relecture\//],
      ['6', /\/relecture\/proposees/],
      ['7', /\/relecture\/sans-reponse/],
      ['8', /\/relecture\/contradictions/],
      ['9', /\/relecture\/qualite/],
    ] as const) {
      const counted = Number(
        await lines
          .nth(Number(key) - 1)
          .locator('.count')
          .textContent(),
      );
      await page.keyboard.press(key);
      await page.waitForURL((url) => !url.pathname.endsWith('/tournee') && address.test(url.href));
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await desk.settled();
      if (Number(key) <= 4) expect(await page.locator('a[id^="demande-"]').count()).toBe(counted);
      await page.goBack();
      await page.waitForURL(/\/relecture\/tournee/);
      await lines.first().waitFor();
    }
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Demandes à prendre');
    await page.keyboard.press('Enter');
    await page.waitForURL(/file=a-prendre/);
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  it('does its work without the mouse: gives away, approves, sends back, looks at what was sent, and reads the figures', async () => {
    const [adviser, desk] = [await Desk.open(browser), await Desk.open(browser)];
    const { page } = desk;
    await adviser.signIn('conseiller.bruxelles');
    await asked(adviser.page, 'Tournée : à qui est-ce ?');
    await asked(adviser.page, 'Tournée : une bonne réponse ?', 'Oui, en septembre.');
    await asked(adviser.page, 'Tournée : une réponse à revoir ?', 'Non.');
    await desk.signIn('superviseur.bruxelles');

    const round = async (digit: string): Promise<void> => {
      await page.keyboard.press('g');
      await page.keyboard.press('t');
      await page.locator('app-round-page ol a').first().waitFor();
      await desk.settled();
      await page.keyboard.press(digit);
      await page.waitForURL((url) => !url.pathname.endsWith('/tournee'));
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await desk.settled();
    };
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.closest('a')?.textContent ?? '');
    const reach = async (question: string): Promise<void> => {
      for (let step = 0; step < 40 && !(await focused()).includes(question); step++) await page.keyboard.press('j');
      expect(await focused()).toContain(question);
      await desk.settled();
    };

    await round('2');
    await reach('à qui est-ce');
    await page.keyboard.press('Shift+A');
    await page.getByRole('dialog').locator('.suggestion').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.classList.contains('suggestion'));
    await page.keyboard.press('1');
    await page
      .getByText(/attribuée à/)
      .first()
      .waitFor();

    await round('4');
    await reach('une bonne réponse');
    await page.keyboard.press('Enter');
    await page.getByText('Oui, en septembre.').first().waitFor();
    await page.keyboard.press('y');
    await page.getByText('Répondue').first().waitFor();

    await round('4');
    await reach('une réponse à revoir');
    await page.keyboard.press('Enter');
    await page.getByText('Non.').first().waitFor();
    await page.keyboard.press('b');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.type('Dites pourquoi.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('En cours').first().waitFor();

    await round('9');
    await page.locator('app-quality-reader h2').waitFor();
    await page.keyboard.press('y');
    await page.locator('app-quality-reader [aria-checked=true], app-quality-reader [aria-pressed=true]').nth(3).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Relecture enregistrée').first().waitFor();

    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.waitForURL(/\/pilotage/);
    await page.locator('app-figures-table td a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/file\?/);
    expect([desk.complaints, desk.foreign]).toEqual([[], []]);
    await adviser.close();
    await desk.close();
  });
});
