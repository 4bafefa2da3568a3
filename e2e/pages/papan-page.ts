/** The wall, as whoever passes it sees it. */
import type { Page } from 'playwright-core';

export class PapanPage {
  constructor(private readonly page: Page) {}

  async open(address: string, path: string): Promise<void> {
    await this.page.goto(`${address}${path}`);
    await this.page.locator('.strip tbody tr[data-indicator]').first().waitFor();
  }

  /** A cell of an indicator in the strip. */
  cell = (indicator: string, column: string): Promise<string> => this.page.locator(`tr[data-indicator="${indicator}"] .${column}`).innerText();

  waitForCell = (indicator: string, column: string, text: string): Promise<void> =>
    this.page.locator(`tr[data-indicator="${indicator}"] .${column}`, { hasText: new RegExp(`^${text}$`) }).waitFor();

  /** Anything in a region of the screen, by a part of its text. */
  waitForText = (region: string, text: string): Promise<void> => this.page.locator(`.${region}`, { hasText: text }).first().waitFor();

  waitForConnection = (kind: string): Promise<void> => this.page.locator(`.live-badge[data-kind="${kind}"]`).waitFor({ timeout: 60_000 });

  band = (): Promise<string> => this.page.locator('.cut-band').innerText();
  hasBand = async (): Promise<boolean> => (await this.page.locator('.cut-band').count()) > 0;

  /** A village painted in a tone. */
  waitForTone = (area: string, tone: string): Promise<void> => this.page.locator(`path[data-area="${area}"][data-tone="${tone}"]`).waitFor();

  /** What does not fit: the page, or any part that reaches beyond it. */
  tooLarge = (): Promise<readonly string[]> =>
    this.page.evaluate(() => {
      const { innerWidth, innerHeight } = globalThis as unknown as Window;
      const { scrollWidth, scrollHeight } = document.documentElement;
      const outside = [...document.querySelectorAll('.papan *')].filter((part) => {
        const { left, top, right, bottom, width } = part.getBoundingClientRect();
        return width > 1 && !part.closest('.for-ears') && !part.closest('.ticker ul') && (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1);
      });
      const page = scrollWidth > innerWidth || scrollHeight > innerHeight ? [`page ${scrollWidth}x${scrollHeight}`] : [];
      return [...page, ...outside.map((part) => `${part.tagName} ${part.className.toString()} ${part.textContent.slice(0, 30)}`)];
    });

  /** The smallest text, in units of the wall. */
  smallestText = (): Promise<number> =>
    this.page.evaluate(() => {
      const { innerWidth, innerHeight } = globalThis as unknown as Window;
      const unit = innerWidth > innerHeight ? Math.min(innerWidth / 1920, innerHeight / 1080) : Math.min(innerWidth / 1080, innerHeight / 1920);
      const texts = [...document.querySelectorAll('.papan *')].filter((part) => !part.closest('.for-ears, svg') && [...part.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== ''));
      return Math.round(Math.min(...texts.map((part) => parseFloat(getComputedStyle(part).fontSize))) / unit);
    });

  leaveMark = (): Promise<void> => this.page.evaluate(() => void Object.assign(globalThis, { markOfTheTest: true }));
  hasMark = (): Promise<boolean> => this.page.evaluate(() => 'markOfTheTest' in globalThis);
}
