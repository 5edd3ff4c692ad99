import type { Page } from 'playwright-core';
import { faultsOf, layoutFaults, smallTargets } from './check-page';
import { takeScreenshot } from './take-screenshot';

/** What is wrong with the page, with its text as large as it gets, in the plain and in the elder mode. */
export function faultsInBothModes(page: Page): Promise<string[]> {
  return plainAndElder(page, {
    plain: () => faultsAtLargest(page, 1.75),
    elder: () => faultsAtLargest(page, 30 / 22),
  });
}

/** What is wrong with the page as it stands, in both modes; with a picture of each where it has a name. */
export function faultsPlainAndElder(page: Page, screenshot?: string): Promise<string[]> {
  const shot = async (suffix: string) => {
    if (screenshot) await takeScreenshot(page, `${screenshot}-${suffix}`, { whole: true });
    return [];
  };
  return plainAndElder(page, { plain: () => shot('390'), elder: () => shot('elder') });
}

type Look = () => Promise<readonly string[]>;

async function plainAndElder(
  page: Page,
  also: { readonly plain: Look; readonly elder: Look },
): Promise<string[]> {
  const plain = [...(await also.plain()), ...(await faultsWith(page, 44))];
  const elder = page.getByRole('switch', { name: /^长辈版/ });
  await elder.click();
  await page.locator('.page--elder').waitFor();
  const large = [...(await also.elder()), ...(await faultsWith(page, 60))];
  await elder.click();
  return [...plain, ...large.map((fault) => `elder: ${fault}`)];
}

/** `target`: the least size of what can be pressed, in px. */
async function faultsWith(page: Page, target: number): Promise<string[]> {
  return [...(await faultsOf(page)), ...(await smallTargets(page, target))];
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
