import type { Browser } from 'playwright-core';
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

test('four days go to the county, which hands them back; mended, they are granted', async () => {
  const cadre = await openVisitor(browser, host.url, { persona: 'cadre' });
  const { page } = cadre;
  await page.getByRole('button', { name: '请假', exact: true }).click();
  await page.getByRole('button', { name: '申请请假' }).click();
  await page.getByLabel('开始日', { exact: true }).first().fill('2026-11-23');
  await page.getByLabel('结束日（含当天）').fill('2026-11-26');
  await page.getByText(/^4 天 → 县委组织部审批，报市（州）委组织部.*备案.* · 6.2/).waitFor();
  await page.getByRole('button', { name: '看依据' }).click();
  await page.getByText('DB52/T 1272').first().waitFor();
  await page.getByLabel('事由').fill('回家');
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'leave-apply-390', { whole: true });
  await page.getByRole('button', { name: '申请', exact: true }).click();
  await page.getByRole('button', { name: '看这次请假' }).click();
  await page.getByText('等待县委组织部审批').first().waitFor();

  const county = await openVisitor(browser, host.url, {
    persona: 'county-officer',
    screen: wideScreen,
  });
  const desk = county.page;
  await desk.getByRole('button', { name: /^陈明远 .*等您审批/ }).click();
  await desk.getByRole('button', { name: '退回陈明远的请假' }).click();
  await desk.getByText('请写一句原因').waitFor();
  expect(await faultsOf(desk)).toEqual([]);
  await takeScreenshot(desk, 'leave-decide-1280', { whole: true });
  await desk.getByLabel(/^附言/).fill('请写明去处');
  await desk.getByRole('button', { name: '退回陈明远的请假' }).click();
  await desk.getByText('已退回').first().waitFor();

  await page.goto(host.url);
  await reload(page);
  await page.getByRole('button', { name: /被退回，请修改后再申请/ }).click();
  await page.getByText(/^马建平，.*请写明去处/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '修改后再申请' }).click();
  await page.getByLabel('事由').fill('回芒市陪母亲做手术');
  await page.getByRole('button', { name: '改好再申请' }).click();
  await page.getByText('已经送出').waitFor();

  await reload(desk);
  await desk.getByText('回芒市陪母亲做手术').waitFor();
  await desk.getByRole('button', { name: '批准陈明远的请假', exact: true }).click();
  await desk.getByText('已批准').first().waitFor();

  // The browser tells of the one answer that was a refusal.
  expect([cadre.complaints, county.complaints]).toEqual([[], [expect.stringContaining('422')]]);
  await cadre.context.close();
  await county.context.close();
});
