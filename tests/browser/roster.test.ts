import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { sheetNames } from '../../src/core/roster/template';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { downloadWorkbook } from './support/download';
import { friday } from './support/friday';
import { openVisitor, wideScreen } from './support/open-visitor';
import { rosterRows } from './support/roster-rows';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
let folder: string;
withDemo(friday, (demo) => ({ browser, host } = demo));
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'zaicun-roster-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The template as it was downloaded, filled in and saved; `edit` makes it wrong. */
async function fillIn(template: Workbook, name: string, edit?: () => void): Promise<string> {
  const path = join(folder, name);
  edit?.();
  await template.xlsx.writeFile(path);
  return path;
}

async function choose(page: Page, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /选择填好的文件|换一份文件/ }).click();
  await (await choosing).setFiles(path);
}

test('from the template to a changed roster, and back', async () => {
  const { page, complaints, strangers } = await openVisitor(browser, host.url, {
    screen: wideScreen,
    persona: 'county-officer',
  });
  await page.getByText('导入名册').first().click();

  const { workbook } = await downloadWorkbook(page, '下载名册模板');
  for (const name of sheetNames) {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) throw new Error(`the template has no sheet ${name}`);
    expect(sheet.getRow(1).getCell(1).note).toBeTruthy();
    rosterRows[name].forEach((row, index) => (sheet.getRow(index + 2).values = [...row]));
  }
  const right = await fillIn(workbook, '名册.xlsx');
  const phone = workbook.getWorksheet('人员')!.getCell('C2');
  const wrong = await fillIn(workbook, '填错的名册.xlsx', () => (phone.value = '1380000'));

  await choose(page, wrong);
  const problems = page.getByRole('table');
  await problems.waitFor();
  expect(await problems.innerText()).toContain('C2');
  expect(await page.getByRole('button', { name: /^导入这/ }).count()).toBe(0);
  await takeScreenshot(page, 'roster-problems-1280');
  expect(await faultsOf(page)).toEqual([]);

  await choose(page, right);
  await page.getByText(/将新增 \d+ 条/).waitFor();
  await takeScreenshot(page, 'roster-preview-1280', { whole: true });
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: /^导入这/ }).click();
  await page.getByText('名册.xlsx：已完成').waitFor();
  await takeScreenshot(page, 'roster-done-1280', { whole: true });

  await choose(page, right);
  await page.getByText('与现在的名册完全一样，不用导入。').waitFor();
  expect(await page.getByRole('button', { name: /^导入这/ }).count()).toBe(0);

  await page.getByRole('button', { name: '整体撤销' }).click();
  await page.getByRole('button', { name: '确定撤销' }).click();
  await page.getByText('名册.xlsx：已撤销').waitFor();
  await choose(page, right);
  await page.getByText(/将新增 \d+ 条/).waitFor();
  expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
});
