import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { villageCentre } from '../support/village-centre';
import { faultsPlainAndElder } from './support/both-modes';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { openPath } from './support/open-path';
import type { Visitor } from './support/open-visitor';
import { largePng } from './support/large-png';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemoEach } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemoEach(friday, (demo) => ({ browser, host } = demo));

async function reported(): Promise<Visitor> {
  const at = villageCentre('533123104202', 'wgs84');
  const visitor = await openVisitor(browser, host.url, { persona: 'cadre', at });
  await visitor.page.getByRole('button', { name: /^报到/ }).click();
  await visitor.page.getByText(/今日在村 \d\d:\d\d/).waitFor();
  return visitor;
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const coming = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '补一张照片（可选）' }).click();
  await (await coming).setFiles({ name, mimeType: 'image/png', buffer });
}

/** Width of the first picture as the browser decoded it: nought where it did not. */
function widthOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate(async (element) => {
      const image = element as HTMLImageElement;
      await image.decode();
      return image.naturalWidth;
    });
}

test('a photo after the report; others see it once somebody looked at it', async () => {
  const { page, complaints, strangers } = await reported();
  await choose(page, '村口.png', largePng(2400, 1200));
  await page.getByText('照片待审，通过以前别人看不到。').waitFor();
  expect(await widthOf(page, '.photo-small')).toBe(320);
  await page.getByRole('button', { name: '今天的照片，点一下看大图' }).click();
  expect(await widthOf(page, '.photo-large')).toBe(1600);
  await takeScreenshot(page, 'home-photo-390', { whole: true });
  expect(await faultsPlainAndElder(page)).toEqual([]);

  await page.getByRole('button', { name: /^本月在村/ }).click();
  await page.getByRole('button', { name: /^11月20日 周五，在村，今天/ }).click();
  await page.getByRole('button', { name: '11月20日 周五的照片，点一下看大图' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);

  const office = await openVisitor(browser, host.url, { persona: 'township-officer' });
  // The other one is the demo's own, of a village after this one.
  await office.page.getByText('有 2 张照片待审').click();
  await office.page.getByText('2 张照片等您看一眼').waitFor();
  expect(await widthOf(office.page, '.photo-small')).toBe(320);
  await takeScreenshot(office.page, 'photos-waiting-390', { whole: true });
  expect(await faultsPlainAndElder(office.page)).toEqual([]);
  await office.page.getByRole('button', { name: /^通过/ }).first().click();
  await office.page.getByText('1 张照片等您看一眼').waitFor();
  await openToday(office.page, '陈明远');
  await office.page.getByRole('button', { name: '陈明远的照片，点一下看大图' }).waitFor();
  expect(office.complaints).toEqual([]);
  expect([...strangers, ...office.strangers]).toEqual([]);
});

async function openToday(page: Page, name: string): Promise<void> {
  await page.setViewportSize(wideScreen);
  await openPath(page, 'attendance/today/index');
  await page.getByRole('button', { name }).first().click();
}

test('a photo that cannot be opened or sent is said in words, and the report stands', async () => {
  const { page, context } = await reported();
  await choose(page, '照片.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"'));
  await page.getByText('这张照片打不开').waitFor();

  await context.setOffline(true);
  await choose(page, '村口.png', largePng(200, 100));
  await page.getByText('没有连上网络，照片没有送出。报到不受影响').waitFor();
  await page.getByText(/今日在村 \d\d:\d\d/).waitFor();
  await context.setOffline(false);
  await page.getByRole('button', { name: '再送一次照片' }).click();
  await page.getByText('照片待审，通过以前别人看不到。').waitFor();
});

test('without a signal the report waits and says that the photo comes later', async () => {
  const at = villageCentre('533123104202', 'wgs84');
  const { page, context } = await openVisitor(browser, host.url, { persona: 'cadre', at });
  await page.getByRole('button', { name: /^报到/ }).waitFor();
  await context.setOffline(true);
  await page.getByRole('button', { name: /^报到/ }).click();
  await page.getByText('照片等报到送到以后再补，不影响报到。').waitFor();
});
