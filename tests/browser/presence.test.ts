import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { villageCentre } from '../support/village-centre';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { reload } from './support/open-path';
import type { Visitor } from './support/open-visitor';
import { openVisitor, phoneScreen, wideScreen } from './support/open-visitor';
import { takeReadmeScreenshot, takeScreenshot } from './support/take-screenshot';
import { withDemoEach } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
// One person reports once a day, so each test has a county of its own.
withDemoEach(friday, (demo) => ({ browser, host } = demo));

const reportButton = (page: Page) => page.getByRole('button', { name: /^报到/ });

async function visitAsCadre(screen: typeof phoneScreen): Promise<Visitor> {
  const at = villageCentre('533123104202', 'wgs84');
  const visitor = await openVisitor(browser, host.url, { screen, at });
  await visitor.page.getByText('选一位演示人物').click();
  await visitor.page.getByText('陈明远').click();
  await reportButton(visitor.page).waitFor();
  return visitor;
}

test('a persona, then one tap, and the state is said in words', async () => {
  const { page, complaints, strangers } = await visitAsCadre(phoneScreen);
  await takeScreenshot(page, 'home-phone-before');
  expect(await faultsOf(page)).toEqual([]);
  await reportButton(page).click();
  await page.getByText(/今日在村 \d\d:\d\d/).waitFor();
  await takeReadmeScreenshot(page, 'home-390');
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: /^本月在村/ }).click();
  await page.getByRole('button', { name: /^11月20日 周五，在村，今天/ }).waitFor();
  await takeReadmeScreenshot(page, 'my-month-390');
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('switch', { name: /^长辈版/ }).click();
  await page.getByText(/今日在村 \d\d:\d\d/).waitFor();
  await takeReadmeScreenshot(page, 'home-elder-390');
  expect(await faultsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('without a signal the report waits, outlives a reload, and is sent once', async () => {
  const { page, context, strangers } = await visitAsCadre(wideScreen);
  await context.setOffline(true);
  await reportButton(page).click();
  await page.getByText('今天的报到已存在手机里').waitFor();
  await takeScreenshot(page, 'home-wide-waiting');

  // The page comes back from the server while calls do not: one bar of signal.
  await context.route('**/api/**', (route) => route.abort());
  await context.setOffline(false);
  await reload(page);
  await page.getByText('今天的报到已存在手机里').waitFor();

  await context.unroute('**/api/**');
  const sent: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/api/attendance.report') && response.ok()) sent.push('once');
  });
  await context.setOffline(true);
  await context.setOffline(false);
  await page.getByText(/存下的报到已送到/).waitFor();
  await page.getByText(/今日在村 \d\d:\d\d/).waitFor();
  expect(sent).toEqual(['once']);
  expect(strangers).toEqual([]);
});
