import type { Browser, Page } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

interface Reply<T> {
  status: number;
  etag: string;
  body: T;
}

/** A request as the page itself would make it, with the session of who is signed in. */
async function call<T>(page: Page, method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Reply<T>> {
  const sent = { method, headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers }, body: JSON.stringify(body) };
  return page.evaluate(
    async ([url, request]) => {
      const reply = await fetch(url, request);
      return { status: reply.status, etag: reply.headers.get('etag') ?? '', body: await reply.json() };
    },
    [`/api/${path}`, sent] as const,
  );
}

const source = { source: 'Programme de la haute école', status: 'verified', checkedOn: '2026-09-01' };
const label = 'Bachelier en médiation, pour l’essai';

describe('an answer whose source changes', () => {
  let browser: Browser;
  let desk: Desk;
  let page: Page;
  let programme: string;
  let answered: string;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await Desk.open(browser);
    page = desk.page;
    await desk.signIn('superviseur.liege');
    const made = await call<{ id: string }>(
      page,
      'POST',
      'study-programmes',
      { label, jurisdiction: 'FWB', accessRequirements: 'Avoir réussi au moins 45 crédits.', ...source },
      { 'Idempotency-Key': 'amber-programme' },
    );
    expect(made.status).toBe(201);
    programme = made.body.id;
    answered = await drafted('Combien de crédits pour la médiation ?', 'Il en faut 45 [1].', 'study-programme', programme);
    const { etag } = await call(page, 'GET', `enquiries/${answered}`);
    expect((await call(page, 'POST', `enquiries/${answered}/answer`, { draftVersion: 1 }, { 'If-Match': etag })).status).toBe(200);
    await drafted('Et en cours du soir ?', 'Toujours 45 crédits [1].', 'study-programme', programme);
  });
  afterAll(() => browser.close());

  /** A case of one's own with a draft that cites a record. */
  async function drafted(question: string, text: string, type: string, id: string): Promise<string> {
    const input = { channel: 'email', question, asker: { email: 'lina@courriel.example' } };
    const asked = await call<{ id: string }>(page, 'POST', 'enquiries', input, { 'Idempotency-Key': `amber-${text.length}-${type}` });
    await call(page, 'POST', `enquiries/${asked.body.id}/claim`, {}, { 'If-Match': asked.etag });
    const draft = { text, citations: [{ type, id }] };
    expect((await call(page, 'PUT', `enquiries/${asked.body.id}/draft`, draft, { 'If-None-Match': '*' })).status).toBe(200);
    return asked.body.id;
  }

  const rows = () => page.locator('app-review-row');

  it('turns amber, and its case leads to what changed', async () => {
    const { etag } = await call(page, 'GET', `study-programmes/${programme}`);
    const change = { accessRequirements: 'Avoir réussi au moins 60 crédits.', reason: 'Décret du 11 décembre 2024' };
    const changed = await call<{ turnedStale: object }>(page, 'PATCH', `study-programmes/${programme}`, change, { 'If-Match': etag });
    expect(changed.body.turnedStale).toEqual({ reusable: 0, enquiries: 1, drafts: 1 });
    await page.goto(`${origin}/demandes/${answered}`);
    await page.getByText(/La réponse repose sur une source à revoir/).waitFor();
    expect(await desk.violations()).toEqual([]);
    await page.keyboard.press('v');
    await page.waitForURL(/\/relecture\/enquiry\//);
  });

  it('shows old against new, and why', async () => {
    await page.locator('del').waitFor();
    expect(await page.locator('del').allTextContents()).toEqual(['45']);
    expect(await page.locator('ins').allTextContents()).toEqual(['60']);
    expect(await page.getByText('Décret du 11 décembre 2024').count()).toBe(1);
    expect(await page.getByText(`1, ${label} : à revoir`).count()).toBe(1);
    expect(await desk.violations()).toEqual([]);
    const phone = await Desk.open(browser, { theme: 'dark', width: 390, height: 844 });
    await phone.signIn('superviseur.liege');
    await phone.page.goto(`${origin}/relecture?record=${programme}`);
    await phone.page.locator('app-review-row').first().waitFor();
    expect(await phone.violations()).toEqual([]);
    await phone.page.locator('app-review-row a').first().click();
    await phone.page.locator('ins').waitFor();
    expect(await phone.violations()).toEqual([]);
    await phone.close();
  });

  it('is confirmed by one key, at the version that was compared, until nothing is left', async () => {
    await page.goto(`${origin}/relecture?record=${programme}`);
    await rows().nth(1).waitFor();
    expect(await rows().count()).toBe(2);
    await page.locator('ins').waitFor();
    const first = (await rows().first().textContent()) ?? '';
    await page.keyboard.press('y');
    // Both turned amber at one moment: either may come first.
    await page.waitForURL(/\/relecture\/(draft|enquiry)\//);
    expect(await rows().count()).toBe(1);
    expect(await rows().first().textContent()).not.toBe(first);
    await page.keyboard.press('y');
    await page.getByText('Rien à relire').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await desk.violations()).toEqual([]);
    const { body } = await call<{ stale: boolean; answers: { citations: object[] }[] }>(page, 'GET', `enquiries/${answered}`);
    expect(body.stale).toBe(false);
    expect(body.answers[0]?.citations).toMatchObject([{ version: 2, currentVersion: 2, stale: false }]);
  });

  it('is asked about before it leaves when its source is of another country', async () => {
    const swiss = { label: 'Travailleur social HES, pour l’essai', jurisdiction: 'CH', ...source };
    const { body } = await call<{ id: string }>(page, 'POST', 'occupations', swiss, { 'Idempotency-Key': 'amber-swiss' });
    const id = await drafted('Et en Suisse ?', 'Voyez la fiche [1].', 'occupation', body.id);
    await page.goto(`${origin}/demandes/${id}?repondre=1`);
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alertdialog').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Envoyer quand même'));
    expect(await desk.violations()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Répondue').first().waitFor();
    expect(desk.complaints).toEqual([]);
  });
});
