import type { Browser } from 'playwright-core';
import { Desk, openBrowser, origin } from '../testing/browser';

const most = 200 * 1024;

describe('the weight of the first screen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['login', '/connexion', undefined],
    ['queue, signed in', '/file', 'conseiller.liege'],
  ])('%s: at most 200 kB of compressed JavaScript before it can be used', async (_name, path, login) => {
    const desk = await Desk.open(browser);
    if (login) await desk.signIn(login);
    const fresh = login ? await desk.context.newPage() : desk.page;
    let bytes = 0;
    let counting = true;
    fresh.on('response', (response) => {
      if (!counting || response.request().resourceType() !== 'script') return;
      bytes += Number(response.headers()['content-length']);
    });
    await fresh.goto(origin + path);
    await fresh.getByRole('heading', { level: 1 }).first().waitFor();
    if (login)
      await fresh
        .getByRole('link', { name: /E-mail|Téléphone/ })
        .first()
        .waitFor();
    counting = false;
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(most);
    await desk.close();
  });
});
