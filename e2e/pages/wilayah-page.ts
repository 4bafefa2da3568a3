/** The screen Wilayah, as a person sees and uses it. */
import type { Page } from 'playwright-core';

export class WilayahPage {
  constructor(private readonly page: Page) {}

  async open(address: string, path: string): Promise<void> {
    await this.page.goto(`${address}${path}`);
    await this.page.locator('table tbody tr').first().waitFor();
  }

  /** The text of a column of a village's row. */
  cell = (area: string, column: string): Promise<string> => this.page.locator(`tr[data-area="${area}"] [data-column="${column}"]`).innerText();

  waitForCell = (area: string, column: string, text: string): Promise<void> =>
    this.page.locator(`tr[data-area="${area}"] [data-column="${column}"]`, { hasText: new RegExp(`^${text}$`) }).waitFor();

  /** How tall each bar of the chart is, in order. */
  barHeights = (): Promise<readonly number[]> =>
    this.page.locator('.recharts-bar-rectangle path, .recharts-bar-rectangle rect').evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().height));

  /** The map as it is painted. */
  mapPicture = (): Promise<Buffer> => this.page.locator('.leaflet-container').screenshot();

  connection = async (): Promise<string> => (await this.page.locator('.live-badge').getAttribute('data-kind')) ?? '';
  waitForConnection = (kind: string): Promise<void> => this.page.locator(`.live-badge[data-kind="${kind}"]`).waitFor({ timeout: 60_000 });

  /** A mark that a reload would wipe away. */
  leaveMark = (): Promise<void> => this.page.evaluate(() => void Object.assign(globalThis, { markOfTheTest: true }));
  hasMark = (): Promise<boolean> => this.page.evaluate(() => 'markOfTheTest' in globalThis);
}
