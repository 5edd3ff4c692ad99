import type { Browser } from 'playwright-core';
import { startDemoHost } from '../support/start-demo-host';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { launchBrowser } from './support/launch-browser';
import type { Visitor } from './support/open-visitor';
import { openVisitor, phoneScreen, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';

jest.setTimeout(120_000);

/** 飞勐村, by the county's own list; the fence is wider than the error of any such point. */
const inVillage = { longitude: 97.78, latitude: 24.68, accuracy: 30 };

let host: DemoHost;
let browser: Browser;
beforeAll(async () => {
  [host, browser] = await Promise.all([startDemoHost(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

async function enterAs(visitor: Visitor, name: string): Promise<void> {
  const { page } = visitor;
  await page.getByText('选一位演示人物').click();
  await page.getByText(name).click();
  await page.getByText('还没有报到').waitFor();
}

test('something', async () => {
  const visitor = await openVisitor(browser, host.url, { at: inVillage });
  await visitor.page.waitForTimeout(1500);
  await takeScreenshot(visitor.page, 'home-first');
  console.log(await faultsOf(visitor.page), visitor.complaints, visitor.strangers);
  await visitor.page.goto(host.url+'/#/pages/identity/personas/index');
  await visitor.page.waitForTimeout(1500);
  await takeScreenshot(visitor.page, 'personas');
  console.log(await faultsOf(visitor.page), visitor.complaints, visitor.strangers);
});
