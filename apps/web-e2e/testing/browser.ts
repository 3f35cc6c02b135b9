import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const origin = process.env['GUICHET_ORIGIN'] ?? '';
export const password = 'guichet-demo-local';

/** The browser that comes with npm, or the one that `CHROMIUM` names. */
export async function openBrowser(): Promise<Browser> {
  const executablePath =
    process.env['CHROMIUM'] && existsSync(process.env['CHROMIUM']) ? process.env['CHROMIUM'] : await chromium.executablePath();
  return playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'] });
}

export interface Look {
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  language?: 'fr' | 'en';
}

/** A person of the demo network at a browser of their own. */
export class Desk {
  /** Requests that left for another origin: there must be none. */
  readonly foreign: string[] = [];
  /** What the page complained of. */
  readonly complaints: string[] = [];
  /** What was asked and has not come yet. */
  private readonly awaited = new Set<Request>();
  private lastMoved = Date.now();

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) this.foreign.push(request.url());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => request.resourceType() !== 'eventsource' && this.moved(() => this.awaited.add(request)));
    page.on('requestfinished', (request) => this.moved(() => this.awaited.delete(request)));
    page.on('requestfailed', (request) => this.moved(() => this.awaited.delete(request)));
  }

  static async open(browser: Browser, look: Look = {}): Promise<Desk> {
    const context = await browser.newContext({
      viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
      colorScheme: look.theme ?? 'light',
      locale: look.language === 'en' ? 'en-GB' : 'fr-BE',
      timezoneId: 'Europe/Brussels',
      reducedMotion: 'reduce',
    });
    return new Desk(context, await context.newPage());
  }

  /** Signs in by keyboard, as on any morning. */
  async signIn(login: string): Promise<void> {
    await this.page.goto(`${origin}/connexion`);
    await this.page.getByRole('textbox', { name: /e-mail/i }).fill(`${login}@guichet.example`);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(password);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((url) => url.pathname.startsWith('/file') || url.pathname === '/');
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Violations of WCAG 2.2 AA on the page as it stands, one readable line each. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(axeSource);
    return this.page.evaluate(async () => {
      const axe = (
        globalThis as unknown as {
          axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
        }
      ).axe;
      // Focus-trap anchors are known false positives of the CDK.
      const result = await axe.run(
        { exclude: [['.cdk-focus-trap-anchor']] },
        { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
      );
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
    });
  }

  /** Waits until all that the page asked for has come, and it asks for nothing more; the live line stays open. */
  async settled(): Promise<void> {
    const until = Date.now() + 10_000;
    while (this.awaited.size > 0 || Date.now() - this.lastMoved < 120) {
      if (Date.now() > until) throw new Error(`Still awaited: ${[...this.awaited].map((request) => request.url()).join(', ')}`);
      await this.page.waitForTimeout(20);
    }
    await this.page.locator('.bone').first().waitFor({ state: 'detached' });
  }

  private moved(change: () => unknown): void {
    change();
    this.lastMoved = Date.now();
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
