import type { Browser } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { reload } from './support/open-path';
import type { Visitor } from './support/open-visitor';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const reason = '十月十四日没有值班记录';

async function sumUp({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: '月末考勤表', exact: true }).click();
  // The first screen has buttons that begin with the village too.
  await page.getByText('看哪些村').waitFor();
  await page.getByRole('button', { name: /^弄璋村/ }).click();
  await page.getByRole('button', { name: '汇总', exact: true }).click();
  await page.getByRole('button', { name: '确定汇总' }).click();
  await page.getByText('已汇总，等村党组织书记签字').first().waitFor();
}

async function sendBack({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: '月末考勤表', exact: true }).click();
  await page.getByRole('radio', { name: /^全部/ }).click();
  await page.getByRole('button', { name: /^弄璋村/ }).click();
  await page.getByRole('button', { name: '退回', exact: true }).click();
  await page.getByLabel('为什么退回').fill(reason);
  await page.getByRole('button', { name: '确定退回' }).click();
  await page.getByText('还没有汇总').first().waitFor();
}

test('a sheet sent back: its first secretary reads why, and is at the sheet with one tap', async () => {
  const first = await openVisitor(browser, host.url, { persona: 'first-secretary' });
  await sumUp(first);
  const township = await openVisitor(browser, host.url, {
    persona: 'township-officer',
    screen: wideScreen,
  });
  await sendBack(township);

  const { page } = first;
  await page.goto(host.url);
  await reload(page);
  const line = page.getByRole('button', { name: new RegExp(`条新通知.*${reason}`) });
  await line.waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'inbox-home-390', { whole: true });
  await line.click();
  const notice = page.getByRole('button', { name: new RegExp(`赵文静退回了.*${reason}.*新`) });
  await notice.waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'inbox-390', { whole: true });
  await notice.click();
  await page.getByRole('button', { name: '汇总', exact: true }).waitFor();
  await page.getByText(reason).locator('visible=true').first().waitFor();

  // What was on the screen is not new any more.
  await page.goto(host.url);
  await reload(page);
  await page.getByText('都能办什么').waitFor();
  expect(await page.getByText('条新通知').count()).toBe(0);
  for (const { complaints, strangers } of [first, township]) {
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  }
});

test('somebody nobody told anything is told so, on a PC too', async () => {
  const { page } = await openVisitor(browser, host.url, {
    persona: 'county-officer',
    screen: wideScreen,
  });
  await page.getByRole('button', { name: '通知', exact: true }).click();
  await page.getByText('还没有通知').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'inbox-empty-1280');
});

test('in large type too, with the days on which others signed for one', async () => {
  const { page } = await openVisitor(browser, host.url, { persona: 'member', elder: true });
  await page.getByRole('button', { name: '通知', exact: true }).click();
  const entered = page.getByRole('button', { name: /按纸质签到登记您/ });
  await entered.first().waitFor();
  await takeScreenshot(page, 'inbox-390-elder', { whole: true });
  expect(await faultsOf(page)).toEqual([]);
});
