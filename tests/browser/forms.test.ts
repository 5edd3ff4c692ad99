import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsPlainAndElder } from './support/both-modes';
import { faultsOf } from './support/check-page';
import { downloadWorkbook } from './support/download';
import { friday } from './support/friday';
import { openPath } from './support/open-path';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('a cadre prints a year of their own, and nobody else is asked', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, { persona: 'cadre' });
  await openPath(page, 'attendance/my-month/index');
  await button(page, '打印 2026 年考勤台账').waitFor();
  const { name, workbook } = await downloadWorkbook(page, '打印 2026 年考勤台账');
  expect(name).toBe('陈明远2026年个人考勤台账.xlsx');
  const [sheet] = workbook.worksheets;
  expect(sheet?.getCell('A1').text).toBe('盈江县2026年驻村干部个人考勤台账');
  expect(sheet?.headerFooter.oddFooter).toMatch(/陈明远 2026-\d\d-\d\d \d\d:\d\d 导出　编号 2026/);
  expect(complaints).toEqual([]);
});

test('the county agrees to a colleague’s export, asks for one itself, and reads who took out what', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, {
    persona: 'county-officer',
    screen: wideScreen,
  });
  await openPath(page, 'forms/list/index');
  await page.getByText('等我同意的（1）').waitFor();
  await page.getByText('全县考勤归档').first().waitFor();
  await page.getByText(/向州里报台账/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'exports-1280', { whole: true });
  await button(page, /^同意导出盈江县/).click();
  await button(page, '确定同意导出').click();
  await page.getByText('等我同意的（1）').waitFor({ state: 'detached' });

  await button(page, /^申请全年考勤台账（2026 年）/).click();
  const send = button(page, '提交申请');
  expect(await send.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('为什么要导出').fill('年终总结要用');
  await send.click();
  await page.getByText('已提交，等另一位同意。').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a township prints a village it signs for at once, and asks for the whole', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, {
    persona: 'township-officer',
  });
  await openPath(page, 'attendance/sheets/index?month=2026-10');
  await button(page, '导出考勤表').click();
  await page.getByText(/这份表里有别人的个人信息/).waitFor();
  await page.getByLabel('为什么要导出').fill('全镇存档');
  expect(await faultsPlainAndElder(page, 'export-ask')).toEqual([]);
  await button(page, '提交申请').click();
  await page.getByText('已提交，等另一位同意。').waitFor();
  await button(page, '去表格和导出').click();
  await page.getByText('弄璋镇 2026-10 考勤表').first().waitFor();
  expect(await faultsPlainAndElder(page, 'exports')).toEqual([]);
  // Whether a second person is needed was asked of the server once.
  expect(complaints).toEqual([expect.stringContaining('4')]);
});
