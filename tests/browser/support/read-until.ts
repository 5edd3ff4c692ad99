import type { Page } from 'playwright-core';
import { reload } from './open-path';

/** Reads the page again until a timer has brought the words. */
export async function readUntil(page: Page, words: RegExp): Promise<void> {
  for (let left = 40; left > 0; left -= 1) {
    await reload(page);
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    const found = page.getByText(words).first();
    if (
      await found.waitFor({ timeout: 1500 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`${words} did not come: ${await page.locator('body').innerText()}`);
}
