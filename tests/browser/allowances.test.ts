import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsPlainAndElder } from './support/both-modes';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { openPath } from './support/open-path';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('a cadre sees what came and what is to come, opens a sum, and claims a trip', async () => {
  const { page, complaints, strangers } = await openVisitor(browser, host.url, {
    persona: 'cadre',
  });
  await button(page, /^我的补助和权利/).click();
  await page.getByText('2026年9月').first().waitFor();
  await page.getByText('考勤表还没有确认，确认后按实际考勤天数算').waitFor();
  expect(await faultsPlainAndElder(page, 'allowances-mine')).toEqual([]);

  await button(page, /^生活补助.*已发齐/).click();
  const sheet = page.getByRole('dialog', { name: '2026年9月 生活补助' });
  await sheet.getByText('单位财务登记').waitFor();
  await sheet
    .getByText(/盈财行〔2026〕3号/)
    .first()
    .waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await button(page, '关闭').click();

  await button(page, '报往返交通').click();
  await page.getByLabel('从哪里到哪里').fill('省城到飞勐村');
  await page.getByLabel('单程多少公里').fill('很远');
  await button(page, '报上去').click();
  await page.getByText('单程公里数请填整数。').waitFor();
  await page.getByLabel('单程多少公里').fill('620');
  await page.getByLabel('哪个月').selectOption({ label: '2026年10月' });
  await button(page, '报上去').click();
  await page.getByText('省城到飞勐村，单程 620 公里，往返 1 次。等派出单位核对').waitFor();
  await button(page, '撤回 2026年10月报的往返').click();
  await page.getByText('省城到飞勐村').waitFor({ state: 'detached' });
  // What was typed wrong was refused once.
  expect([complaints, strangers]).toEqual([[expect.stringContaining('400')], []]);
});

test('the unit settles a claim, records a list with one tap, and one sum of its own with why', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, {
    persona: 'unit-officer',
    screen: wideScreen,
  });
  await openPath(page, 'allowance/list/index?month=2026-10');
  await page.getByRole('table').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'allowances-unit-1280');

  await button(page, '登记已发的补助').click();
  const record = button(page, /^登记 \d+ 人，共/);
  await record.waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'allowances-pay-1280', { whole: true });
  await record.click();
  await page.getByText('已发齐').first().waitFor();
  expect(complaints).toEqual([]);
});
