/** The screen where files come in. */
import type { Page } from 'playwright-core';

export class DataPage {
  constructor(private readonly page: Page) {}

  handIn = (name: string, text: string): Promise<void> => this.page.locator('.drop input').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  waitForState = (words: string): Promise<void> => this.page.getByRole('heading', { level: 2, name: words }).waitFor();

  count = (status: string): Promise<string> => this.page.locator(`.counts [data-status="${status}"] dd`).innerText();

  /** Place, verdict and reason of each row that is shown. */
  verdicts = (): Promise<string[]> => this.page.locator('.verdicts tbody tr').allInnerTexts();

  waitForVerdicts = (count: number): Promise<void> => this.page.waitForFunction((wanted) => document.querySelectorAll('.verdicts tbody tr').length === wanted, count).then(() => undefined);

  press = (name: string): Promise<void> => this.page.getByRole('button', { name }).click();
}
