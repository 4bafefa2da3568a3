/**
 * Chromium with a fresh profile. Every tab keeps a list of what went wrong in it (console errors, exceptions, failed or
 * refused requests); `close` fails the test if there is anything on it.
 */
import axe from 'axe-core';
import { chromium, type Browser as Chromium, type BrowserContext, type Page } from 'playwright-core';

export interface TabWish {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'id-ID' | 'en-GB';
  readonly darkness?: 'light' | 'dark';
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export class Browser {
  private constructor(private readonly chromium: Chromium) {}

  static async open(): Promise<Browser> {
    const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
    return new Browser(await chromium.launch({ executablePath, headless: true, args: FLAGS }));
  }

  /** A tab without cookies of any other, in the time zone of the demo kabupaten. */
  async tab({ width = 1440, height = 900, language = 'id-ID', darkness = 'light' }: TabWish = {}): Promise<Tab> {
    const context = await this.chromium.newContext({
      viewport: { width, height },
      locale: language,
      colorScheme: darkness,
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    });
    return new Tab(context, await context.newPage());
  }

  close = (): Promise<void> => this.chromium.close();
}

export class Tab {
  private readonly faults: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (trouble) => this.faults.push(`exception: ${trouble.message}`));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // What the page itself gave up, by going elsewhere.
      if (reason !== 'net::ERR_ABORTED') this.faults.push(`failed: ${request.method()} ${request.url()} ${reason}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.faults.push(`refused: ${response.status()} ${response.url()}`);
    });
  }

  /** Runs something in which faults are to be expected, e.g. the server's absence; those are forgotten. */
  async forgiving<T>(step: () => Promise<T>): Promise<T> {
    const before = this.faults.length;
    const value = await step();
    this.faults.length = before;
    return value;
  }

  /** What axe finds against WCAG 2.2 AA, one line each; nothing is what every screen owes. */
  async accessibilityProblems(): Promise<readonly string[]> {
    await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
    );
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
  }

  /** Ends the tab; throws if anything went wrong in it. */
  async close(): Promise<void> {
    await this.context.close();
    if (this.faults.length > 0) throw new Error(`the page had faults:\n${this.faults.join('\n')}`);
  }
}
