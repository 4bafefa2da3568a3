/** The first steps of a world, as whoever sets it up sees them. */
import type { Page } from 'playwright-core';

export class MulaiPage {
  constructor(private readonly page: Page) {}

  /** Everything that a step says of how far it is. */
  state = (step: string): Promise<string> => this.page.locator(`li[data-step="${step}"] .state`).innerText();

  waitForState = (step: string, text: string): Promise<void> => this.page.locator(`li[data-step="${step}"] .state`, { hasText: text }).waitFor();

  progress = (step: string): Promise<string | null> => this.page.locator(`li[data-step="${step}"]`).getAttribute('data-progress');

  waitForProgress = (text: string): Promise<void> => this.page.locator('.mulai .progress', { hasText: text }).waitFor();
}
