import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { reload } from './support/open-path';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

async function askForLeave(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: '请假', exact: true }).click();
  await page.getByRole('button', { name: '申请请假' }).click();
  await page.getByLabel('开始日', { exact: true }).first().fill(day);
  await page.getByLabel('结束日（含当天）').fill(day);
  await page.getByText(/^1 天 → 乡镇党委书记审批/).waitFor();
  await page.getByLabel('事由').fill('去县医院看牙');
  await page.getByRole('button', { name: '申请', exact: true }).click();
  await page.getByText('已经送出').waitFor();
}

async function lend(page: Page, to: string): Promise<void> {
  await page.getByText('我的', { exact: true }).first().click();
  await page.getByRole('button', { name: /^代办/ }).click();
  await page.getByLabel('由谁代办（按姓名找）').fill(to);
  await page.getByRole('radio', { name: new RegExp(`^${to}`) }).click();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'delegate-lend-1280', { whole: true });
  await page.getByRole('button', { name: /^委托代办/ }).click();
  await page.getByText(`由${to}代办`).waitFor();
}

test('a seat is lent: who stands in decides for others, on behalf, and never on their own', async () => {
  const cadre = await openVisitor(browser, host.url, { persona: 'cadre' });
  const { page } = cadre;
  await askForLeave(page, '2026-11-24');

  const officer = await openVisitor(browser, host.url, {
    persona: 'township-officer',
    screen: wideScreen,
  });
  await lend(officer.page, '陈明远');

  await page.goto(host.url);
  await reload(page);
  await page.getByRole('button', { name: /赵文静委托您/ }).waitFor();
  await takeScreenshot(page, 'delegate-home-390', { whole: true });
  await page.getByRole('button', { name: /^杨秀兰 .*等您审批/ }).click();
  await page.getByRole('button', { name: '批准杨秀兰的请假', exact: true }).click();
  await page.getByText(/^陈明远代赵文静，/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'delegate-decided-390', { whole: true });

  // The township's seat is theirs too now: their own waits, and nothing there lets them decide it.
  await page.goto(`${host.url}/#/pages/leave/list/index`);
  await reload(page);
  await page.getByText('我的请假').waitFor();
  expect(await page.getByRole('button', { name: /^陈明远，/ }).count()).toBe(0);
  await page.getByRole('button', { name: /11 月 24 日/ }).click();
  await page.getByText('等待乡镇党委书记审批').waitFor();
  await page.getByText('去县医院看牙').waitFor();
  expect(await page.getByRole('button', { name: /批准/ }).count()).toBe(0);
  await takeScreenshot(page, 'delegate-own-390', { whole: true });

  expect([cadre.complaints, officer.complaints]).toEqual([[], []]);
  await cadre.context.close();
  await officer.context.close();
});

test('the demo’s stand-in sees whose seat it is, and gives it back', async () => {
  const visitor = await openVisitor(browser, host.url, { persona: 'stand-in', elder: true });
  const { page } = visitor;
  await page.getByRole('button', { name: /等您审批/ }).waitFor();
  await takeScreenshot(page, 'stand-in-home-390-elder', { whole: true });
  await page.getByText('我的', { exact: true }).first().click();
  await page.getByRole('button', { name: /^代办/ }).click();
  await page.getByText('委托给您的').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'stand-in-390-elder', { whole: true });
  const giveBack = page.getByRole('button', { name: /^退回.*的代办/ });
  await giveBack.click();
  await giveBack.click();
  await page.getByText('没有可以委托的职务').waitFor();
  await page.goto(host.url);
  await reload(page);
  await page.getByText('尹学芬').first().waitFor();
  expect(await page.getByRole('button', { name: /请假等您审批/ }).count()).toBe(0);
  expect(visitor.complaints).toEqual([]);
  await visitor.context.close();
});
