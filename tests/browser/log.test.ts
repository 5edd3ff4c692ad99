import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsPlainAndElder } from './support/both-modes';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { largePng } from './support/large-png';
import { reload } from './support/open-path';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemoEach } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemoEach(friday, (demo) => ({ browser, host } = demo));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function fill(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '为民服务' }).click();
  await page.getByLabel('做了什么').fill('和二组村民一起修通了水管。');
}

/** Uploads wait, as on a weak line, until the answer is called. */
async function holdUploads(page: Page): Promise<() => void> {
  let go = () => {};
  const held = new Promise<void>((release) => (go = release));
  await page.route('**/api/files.upload', async (route) => {
    await held;
    await route.continue();
  });
  return () => go();
}

test('a cadre writes the day’s log in two taps from home, with a visit and a photo', async () => {
  const { page, complaints, strangers } = await openVisitor(browser, host.url, {
    persona: 'cadre',
  });
  await button(page, '写今天的日志').click();
  await fill(page);
  await button(page, '记一户走访（可选）').click();
  await page.getByText('写好每一户的户主和情况就能提交').waitFor();
  await page.getByLabel('走访户的户主').fill('岳老三');
  await page.getByLabel('情况和怎么办的').fill('化肥不够，已报合作社');
  const coming = page.waitForEvent('filechooser');
  await button(page, '加一张照片（可选）').click();
  const picture = { name: '水管.png', mimeType: 'image/png', buffer: largePng(1200, 800) };
  const sendOn = await holdUploads(page);
  await (await coming).setFiles(picture);
  await button(page, '正在送出照片').waitFor();
  await page.getByLabel('做了什么').fill('和二组村民一起修通了水管，还清了沟。');
  sendOn();
  await page.getByText('照片待审，通过以前别人看不到。').waitFor();
  // Typed while the picture was on its way.
  expect(await page.getByLabel('做了什么').inputValue()).toBe(
    '和二组村民一起修通了水管，还清了沟。',
  );
  expect(await faultsPlainAndElder(page, 'log-write')).toEqual([]);

  await button(page, '写好了').click();
  await page.getByText('11月20日 周五的日志写好了。').waitFor();
  await button(page, '看我的日志').click();
  await button(page, /^11月20日 周五 · 为民服务/).click();
  await page.getByText('化肥不够，已报合作社').waitFor();
  expect(await faultsPlainAndElder(page, 'log-mine')).toEqual([]);

  await button(page, '补记一句').click();
  await page.getByLabel('补记').fill('第二天复查，没有再漏。');
  // Closed, and the whole page loaded anew: what was typed is still there.
  await button(page, /^11月20日 周五 · 为民服务/).click();
  await button(page, /^11月20日 周五 · 为民服务/).click();
  expect(await page.getByLabel('补记').inputValue()).toBe('第二天复查，没有再漏。');
  await reload(page);
  await button(page, /^11月20日 周五 · 为民服务/).click();
  expect(await page.getByLabel('补记').inputValue()).toBe('第二天复查，没有再漏。');
  await button(page, '补记').click();
  await page.getByText(/补记（.*第二天复查，没有再漏。/).waitFor();
  await button(page, /^走访/).click();
  await page.getByText('岳老三（11月20日 周五）').waitFor();
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('an entry is changed, then taken back after one question', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, { persona: 'cadre' });
  await button(page, '写今天的日志').click();
  await fill(page);
  await button(page, '写好了').click();
  await button(page, '看我的日志').click();
  await button(page, /^11月20日 周五 · 为民服务/).click();
  await button(page, '改这条').click();
  // The page one came from lies below, with the same field: wait for the one above.
  await button(page, '改好了').waitFor();
  await page.getByLabel('做了什么').last().fill('修通了水管，又清了水池。');
  await button(page, '改好了').click();
  await page.locator('.log-text', { hasText: '修通了水管，又清了水池。' }).waitFor();
  await button(page, '撤回这条').click();
  await button(page, '确定撤回').click();
  await button(page, /^11月20日 周五 · 为民服务/).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('without a signal an entry waits on the phone and is sent once', async () => {
  const { page, context } = await openVisitor(browser, host.url, { persona: 'cadre' });
  await button(page, '写今天的日志').click();
  await page.getByRole('radio', { name: '为民服务' }).waitFor();
  await context.setOffline(true);
  await fill(page);
  await button(page, '写好了').click();
  await page.getByText('没有信号，日志已存在手机里').waitFor();
  await page.getByText('写的日志已存在手机里，有信号时自动送出，不用重写').last().waitFor();
  await takeScreenshot(page, 'log-waiting-390');
  expect(await faultsOf(page)).toEqual([]);
  const sent: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/api/log.write') && response.ok()) sent.push('once');
  });
  await context.setOffline(false);
  await page
    .getByText(/存下的日志已送到/)
    .last()
    .waitFor();
  expect(sent).toEqual(['once']);
});

test('a township reads its cadres’ month in a table, and one of them beside it', async () => {
  const { page, complaints, strangers } = await openVisitor(browser, host.url, {
    persona: 'township-officer',
    screen: wideScreen,
  });
  await button(page, '驻村日志').click();
  await page.getByRole('columnheader', { name: '在村没有日志' }).waitFor();
  await button(page, '杨秀兰').click();
  await page.getByText(/^日志 \d+ 条$/).waitFor();
  await page.locator('.split-detail').getByRole('button').nth(3).click();
  await page.getByRole('button', { name: /日志的第 1 张照片/ }).waitFor();
  await takeScreenshot(page, 'logs-1280', { whole: true });
  expect(await faultsOf(page)).toEqual([]);
  await button(page, /^在村/).click();
  await page
    .getByText(/盈驻村办〔2026〕2号/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('a dispatching unit reads what its own people wrote', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, { persona: 'unit-officer' });
  await button(page, '驻村日志').click();
  await page.getByText(/人派驻，\d+ 人写了日志/).waitFor();
  expect(await faultsPlainAndElder(page, 'logs-unit')).toEqual([]);
  expect(complaints).toEqual([]);
});
