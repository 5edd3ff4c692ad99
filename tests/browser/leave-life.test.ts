import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { largePng } from './support/large-png';
import { reload } from './support/open-path';
import { openVisitor } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

/** What one writes from the list on; the page it leads to. */
async function askFor(page: Page, from: string, to: string, late: string): Promise<void> {
  await page.goto(`${host.url}/#/pages/leave/apply/index`);
  await page.getByLabel('开始日', { exact: true }).first().fill(from);
  await page.getByLabel('结束日（含当天）').fill(to);
  await page.getByText('写上事由后就能申请').waitFor();
  await page.getByLabel('事由').fill('急性肠胃炎');
  await page.getByText('写上为什么补假后就能申请').waitFor();
  await page.getByLabel('这是补假：当时为什么来不及先请').fill(late);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: '申请', exact: true }).click();
  await page.getByRole('button', { name: '看这次请假' }).click();
  await page
    .getByText(/^等待.*审批$/)
    .first()
    .waitFor();
}

/** Somebody of the office opens the same page and grants it. */
async function grant(page: Page, persona: string): Promise<void> {
  const office = await openVisitor(browser, host.url, { persona });
  await office.page.goto(page.url());
  await reload(office.page);
  await office.page.getByRole('button', { name: '批准陈明远的请假', exact: true }).click();
  await office.page.getByText('已批准').first().waitFor();
  // The browser tells of a picture that waits to be looked at, which is a refusal.
  expect(office.complaints.filter((each) => !each.includes('422'))).toEqual([]);
  await office.context.close();
  await reload(page);
}

test('补假 with a picture, gone on with, and back early: one 销假 for both', async () => {
  const { page, context, complaints } = await openVisitor(browser, host.url, { persona: 'cadre' });
  await askFor(page, '2026-11-19', '2026-11-19', '夜里发病，没有信号');
  const coming = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '放一张照片' }).click();
  const buffer = largePng(600, 400);
  await (await coming).setFiles({ name: '病历.png', mimeType: 'image/png', buffer });
  await page.getByRole('button', { name: '不放第 1 张' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'leave-afterwards-390', { whole: true });
  await send(page);
  await page.getByText('夜里发病，没有信号').waitFor();
  await grant(page, 'township-officer');
  const first = page.url();

  await page.getByRole('button', { name: '续假', exact: true }).click();
  await page.getByLabel('结束日（含当天）').fill('2026-11-21');
  await page.getByText(/合并，按 3 天办/).waitFor();
  await page.getByText(/^3 天 → 县委组织部审批/).waitFor();
  await page.getByLabel('事由').fill('医生要求再观察两天');
  await send(page);
  await grant(page, 'county-officer');

  await page.goto(first);
  await reload(page);
  await page.getByRole('button', { name: '销假', exact: true }).click();
  await page.getByText('已销假').first().waitFor();
  await page.getByText(/^11月20日.*回到村里$/).waitFor();
  await page.getByRole('button', { name: /11 月 20 日至 21 日，已销假/ }).click();
  await page.getByText(/回到村里，提前 2 天/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'leave-returned-390', { whole: true });
  expect(complaints).toEqual([]);
  await context.close();
});

test('back two days late is told as it is', async () => {
  const { page, context } = await openVisitor(browser, host.url, { persona: 'cadre' });
  await askFor(page, '2026-11-17', '2026-11-17', '手机丢了');
  await send(page);
  await grant(page, 'township-officer');
  await page.getByRole('button', { name: '销假', exact: true }).click();
  await page.getByText(/回到村里，比批准的晚 2 天/).waitFor();
  await context.close();
});
