import type { Page } from 'playwright-core';

/** Chooses the same word until there is nothing left to choose; how often it was pressed. */
export async function answerAll(page: Page, word: string): Promise<number> {
  const total = Number(/共 (\d+) 项/.exec(await page.getByText(/共 \d+ 项/).innerText())?.[1]);
  for (let at = 1; at <= total; at += 1) {
    await page.getByText(`第 ${at} 项，共 ${total} 项`).waitFor();
    await page.getByRole('radio', { name: word, exact: true }).click();
  }
  return total;
}
