import type { Page } from 'playwright-core';

/** Loads the page anew. One that is just on its way elsewhere by itself takes the first try with it. */
export async function reload(page: Page): Promise<void> {
  try {
    await page.reload();
  } catch (error) {
    if (!String(error).includes('ERR_ABORTED')) throw error;
    await page.waitForLoadState();
    await page.reload();
  }
}

/** A page by its path and query, loaded anew as by a link from outside. */
export async function openPath(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => void (window.location.hash = `#/pages/${to}`), path);
  await reload(page);
}
