import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { openVisitor, wideScreen } from './support/open-visitor';
import { readUntil } from './support/read-until';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
// What crosses tenants is brought by timers, which in a demo run each minute.
withDemo(friday, (demo) => ({ browser, host } = demo), { TIMERS_EVERY: '1000' });

async function askForThreeDays(page: Page): Promise<void> {
  await page.getByRole('button', { name: '请假', exact: true }).click();
  await page.getByRole('button', { name: '申请请假' }).click();
  await page.getByLabel('开始日', { exact: true }).first().fill('2026-11-23');
  await page.getByLabel('结束日（含当天）').fill('2026-11-25');
  await page.getByText(/^3 天 → 县委组织部审批，报市（州）委组织部.*备案/).waitFor();
  await page.getByLabel('事由').fill('回芒市办事');
  await page.getByRole('button', { name: '申请', exact: true }).click();
  await page.getByRole('button', { name: '看这次请假' }).click();
  await page.getByText('等待县委组织部审批').first().waitFor();
}

test('leave that the county grants comes before the prefecture in its own tenant, which marks it seen', async () => {
  const cadre = await openVisitor(browser, host.url, { persona: 'cadre' });
  await askForThreeDays(cadre.page);
  const county = await openVisitor(browser, host.url, {
    persona: 'county-officer',
    screen: wideScreen,
  });
  const desk = county.page;
  await desk.getByRole('button', { name: /^陈明远 .*等您审批/ }).click();
  await desk.getByRole('button', { name: '批准陈明远的请假', exact: true }).click();
  await desk.getByText('已批准').first().waitFor();

  const above = await openVisitor(browser, host.url);
  const { page } = above;
  await page.getByRole('button', { name: '选一位演示人物' }).click();
  await page.getByRole('button', { name: /^杨丽萍/ }).click();
  await page
    .getByText(/，未阅$/)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: '今天谁在村' }).count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'above-home-390', { whole: true });
  await page
    .getByRole('button', { name: /，未阅/ })
    .first()
    .click();
  await readUntil(page, /^陈明远 11 月 23 日至 25 日/);
  await page.getByText('杨丽萍已阅').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'above-filings-390', { whole: true });
  await page.getByRole('button', { name: '陈明远的请假备案，已阅' }).click();
  await page.getByText('杨丽萍已阅').nth(1).waitFor();

  await readUntil(desk, /市（州）委组织部备案：市（州）委组织部已阅/);
  await takeScreenshot(desk, 'above-seen-1280', { whole: true });
  await readUntil(cadre.page, /市（州）委组织部备案：市（州）委组织部已阅/);
  expect(await faultsOf(cadre.page)).toEqual([]);
  await takeScreenshot(cadre.page, 'above-seen-390', { whole: true });

  for (const { complaints, context } of [cadre, county, above]) {
    expect(complaints).toEqual([]);
    await context.close();
  }
});

test('a link leads to the prefecture’s own place and back, each with who one is there', async () => {
  const visitor = await openVisitor(browser, host.url, { persona: 'county-officer' });
  const { page } = visitor;
  await page.getByText('马建平').first().waitFor();
  await page.goto(`${host.url}/?tenant=d4w8t5`);
  await page.getByText('德宏州').first().waitFor();
  await page
    .getByRole('button', { name: /绑定码/ })
    .first()
    .waitFor();
  expect(await page.getByText('马建平').count()).toBe(0);
  await takeScreenshot(page, 'above-link-390', { whole: true });
  await page.goto(`${host.url}/?tenant=k7m2p9`);
  await page.getByText('马建平').first().waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.context.close();
});
