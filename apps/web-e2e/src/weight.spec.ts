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
    const session = await desk.context.newCDPSession(fresh);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const scripts = new Set<string>();
    let bytes = 0;
    session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await fresh.goto(origin + path);
    await fresh.getByRole('heading', { level: 1 }).first().waitFor();
    if (login) await fresh.getByRole('link', { name: /E-mail|Téléphone/ }).first().waitFor();
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(most);
    await desk.close();
  });
});
