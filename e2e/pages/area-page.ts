/** Any screen about one area: its answer, its tables, and the way to the other screens. */
import type { Page } from 'playwright-core';

export class AreaPage {
  constructor(private readonly page: Page) {}

  async open(address: string, path: string, ready: string): Promise<void> {
    await this.page.goto(`${address}${path}`);
    await this.page.locator(ready).first().waitFor();
  }

  answer = (): Promise<string> => this.page.locator('h1').innerText();

  /** Goes to another screen by the list behind the name of this one. */
  async goTo(name: string): Promise<void> {
    await this.page.locator('.ways-menu button').click();
    await this.page.locator('.ways-menu').getByRole('link', { name }).click();
  }

  cell = (area: string, column: string): Promise<string> => this.page.locator(`.numbers tr[data-area="${area}"] [data-column="${column}"]`).innerText();
  waitForCell = (area: string, column: string, text: string): Promise<void> => this.page.locator(`.numbers tr[data-area="${area}"] [data-column="${column}"]`, { hasText: new RegExp(`^${text}`) }).waitFor();

  texts = (selector: string): Promise<string[]> => this.page.locator(selector).allInnerTexts();
  waitForText = (selector: string, text: string): Promise<void> => this.page.locator(selector, { hasText: text }).first().waitFor();
}
