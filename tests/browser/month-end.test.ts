import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { downloadWorkbook } from './support/download';
import { friday } from './support/friday';
import type { Visitor, VisitorOptions } from './support/open-visitor';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeReadmeScreenshot, takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
const visitors: Visitor[] = [];
withDemo(friday, (demo) => ({ browser, host } = demo));

/** Opens last month’s sheets from the menu of the person’s home page. */
async function openSheets(options: VisitorOptions): Promise<Page> {
  const visitor = await openVisitor(browser, host.url, options);
  visitors.push(visitor);
  await visitor.page.getByRole('button', { name: '月末考勤表' }).click();
  await visitor.page.getByText('2026年10月').waitFor();
  return visitor.page;
}

async function takeStep(page: Page, step: string, after: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByRole('button', { name: `确定${step}` }).click();
  await page.getByText(after).first().waitFor();
}

test('a month goes from the village to the township and is closed', async () => {
  const first = await openSheets({ persona: 'first-secretary' });
  await first.getByRole('button', { name: /^弄璋村/ }).click();
  await first.getByRole('button', { name: '汇总', exact: true }).waitFor();
  await takeScreenshot(first, 'month-end-sum-up-390', { whole: true });
  await takeStep(first, '汇总', '已汇总，等村党组织书记签字');

  const second = await openSheets({ persona: 'village-secretary', elder: true });
  await second.getByRole('button', { name: /^模恒村/ }).click();
  await second.getByRole('button', { name: '签字', exact: true }).waitFor();
  await takeScreenshot(second, 'month-end-sign-390-elder', { whole: true });
  expect(await faultsOf(second)).toEqual([]);
  await takeStep(second, '签字', '已签字，等乡镇确认');

  const office = await openSheets({ persona: 'township-officer', screen: wideScreen });
  await office.getByRole('button', { name: /^模恒村/ }).click();
  await office.getByRole('button', { name: '确认', exact: true }).waitFor();
  expect(await faultsOf(office)).toEqual([]);
  await takeReadmeScreenshot(office, 'sheets-1280');
  await takeStep(office, '确认', '乡镇确认（已办）');

  for (const { complaints, strangers } of visitors) {
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
  }
});

test('a closed month: a day corrected with its reason, a mark explained, the sheet exported', async () => {
  const office = await openSheets({ persona: 'township-officer', screen: wideScreen });
  await office.getByRole('radio', { name: /^全部/ }).click();
  await office
    .getByRole('button', { name: /^南算村|^芒线村|^弄璋村/ })
    .first()
    .waitFor();
  const closed = office
    .getByRole('row', { name: /乡镇已确认/ })
    .first()
    .getByRole('button');
  await closed.click();
  await office.getByRole('button', { name: '更正一天' }).click();
  await office.getByLabel('哪一天').fill('2026-10-14');
  await office.getByRole('radio', { name: '出差' }).click();
  const correct = office.getByRole('button', { name: '更正', exact: true });
  expect(await correct.getAttribute('aria-disabled')).toBe('true');
  await office.getByLabel('为什么').fill('当天在县里开会，有会议通知');
  await correct.click();
  await office.getByText(/已更正，原因和经手人/).waitFor();
  await takeScreenshot(office, 'corrected-1280');

  await office.getByRole('button', { name: '关闭' }).click();
  await office
    .getByText(/，第一书记|，工作队员/)
    .first()
    .click();
  await office.getByRole('button', { name: /^10月14日 周三，出差.*有更正/ }).click();
  const opened = office.getByRole('dialog');
  expect(await opened.innerText()).toMatch(/依据：DB52.+ 6\.2/);
  await takeScreenshot(office, 'mark-explained-1280');
  expect(await faultsOf(office)).toEqual([]);
  await office.keyboard.press('Escape');
  await opened.waitFor({ state: 'detached' });
  await office.getByText('当天在县里开会，有会议通知').waitFor();

  await office.getByRole('button', { name: '返回' }).click();
  const { name, workbook } = await downloadWorkbook(office, '打印本村考勤表');
  expect(name).toMatch(/2026-10考勤表\.xlsx$/);
  expect(workbook.worksheets[0]?.pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
  });
});
