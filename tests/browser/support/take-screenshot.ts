import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const folder = resolve(__dirname, '../../../dist/screenshots');
const kept = resolve(__dirname, '../screenshots');

/**
 * For people to look at; nothing is compared with it, so none is taken where nobody looks (CI).
 * `whole`: also what is below the fold.
 */
export async function takeScreenshot(
  page: Page,
  name: string,
  { whole = false }: { whole?: boolean } = {},
): Promise<void> {
  if (process.env.CI) return;
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  if (whole && before) await page.setViewportSize({ ...before, height: await heightOf(page) });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  if (whole && before) await page.setViewportSize(before);
}

/** Taro scrolls inside the page, so the window itself is never taller than the screen. */
function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('.page')].map((each) => each.scrollHeight);
    return Math.min(4000, Math.max(window.innerHeight, ...shown));
  });
}

/** One of those the README shows; taken anew only when UPDATE_SCREENSHOTS=1. */
export async function takeReadmeScreenshot(page: Page, name: string): Promise<void> {
  await takeScreenshot(page, name);
  if (process.env.UPDATE_SCREENSHOTS !== '1') return;
  mkdirSync(kept, { recursive: true });
  // A PC's screen is too large a PNG for a README.
  const wide = (page.viewportSize()?.width ?? 0) >= 960;
  const kind = wide ? ({ type: 'jpeg', quality: 60 } as const) : ({ type: 'png' } as const);
  const path = join(kept, `${name}.${wide ? 'jpg' : 'png'}`);
  await page.screenshot({ path, scale: 'css', ...kind });
}
