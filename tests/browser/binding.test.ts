import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { openVisitor } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

/** The township prints the codes and hands them out: gives the first one, with its person. */
async function printCodes(): Promise<{ name: string; code: string }> {
  const { page, complaints } = await openVisitor(browser, host.url, {
    persona: 'township-officer',
  });
  await page.getByText('人员与绑定码').click();
  await page.getByRole('button', { name: /^给没绑定的人发码/ }).click();
  const slip = page.locator('.code').first();
  await slip.waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'codes-390');
  // As wide as A4 paper.
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await takeScreenshot(page, 'codes-print', { whole: true });
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await slip.isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  return {
    name: await slip.locator('.code-name').innerText(),
    code: await slip.locator('.code-code').innerText(),
  };
}

async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('绑定码').fill(code);
  await page.getByRole('button', { name: '绑定' }).click();
}

test('a code from the township’s list makes somebody the person on the roster', async () => {
  const { name, code } = await printCodes();
  const { page, complaints, strangers } = await openVisitor(browser, host.url);
  await page.getByRole('button', { name: '我有绑定码' }).click();

  await enterCode(page, 'AAAAA-AAAAA');
  await page.getByText(/可以再试 \d+ 次/).waitFor();
  await takeScreenshot(page, 'bind-wrong-390');
  expect(await page.getByLabel('绑定码').inputValue()).toBe('AAAAA-AAAAA');
  expect(await faultsOf(page)).toEqual([]);

  await enterCode(page, code.toLowerCase());
  await page.getByText(`您是${name}`).waitFor();
  await page.getByRole('button', { name: '回首页' }).click();
  await page.locator('.home-who').getByText(name).waitFor();
  await takeScreenshot(page, 'bound-390');
  expect(strangers).toEqual([]);
  // The browser itself notes the refused code.
  expect(complaints.filter((each) => !each.startsWith('Failed to load resource'))).toEqual([]);
});
