import type { Page } from 'playwright-core';
import { faultsOf, layoutFaults, smallTargets } from './check-page';

/** What is wrong with the page in the plain and in the elder mode, and with text as large as it gets. */
export async function faultsInBothModes(page: Page): Promise<string[]> {
  const plain = [
    ...(await faultsOf(page)),
    ...(await smallTargets(page, 44)),
    ...(await faultsAtLargest(page, 1.75)),
  ];
  const elder = page.getByRole('switch', { name: /^长辈版/ });
  await elder.click();
  await page.locator('.page--elder').waitFor();
  const large = [
    ...(await faultsOf(page)),
    ...(await smallTargets(page, 60)),
    ...(await faultsAtLargest(page, 30 / 22)),
  ];
  await elder.click();
  return [...plain, ...large.map((fault) => `elder: ${fault}`)];
}

/** With text as large as somebody may choose it. */
async function faultsAtLargest(page: Page, scale: number): Promise<string[]> {
  const set = (to: string) =>
    page.evaluate((value) => {
      for (const shown of document.querySelectorAll<HTMLElement>('.page')) {
        shown.style.setProperty('--scale', value);
      }
    }, to);
  await set(String(scale));
  const faults = await layoutFaults(page);
  await set('');
  return faults.map((fault) => `text ×${scale}: ${fault}`);
}
