import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf, smallTargets } from './support/check-page';
import { friday } from './support/friday';
import { openPath } from './support/open-path';
import { openVisitor, phoneScreen, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

async function openRules(page: Page): Promise<void> {
  await openPath(page, 'policy/rules/index');
  await page.getByText('各条规则').first().waitFor();
}

const sheetOf = (page: Page) => page.getByRole('dialog');

test('anybody reads the document by heading, with clauses and what is not set', async () => {
  const { page, context, complaints } = await openVisitor(browser, host.url);
  await openRules(page);
  await page.getByText('原则上每月在村不少于 20 天').first().waitFor();
  await page.getByText('这份文件没有的规定').waitFor();
  expect(await page.getByRole('button', { name: '调整：在村天数' }).count()).toBe(0);
  await context.close();
  expect(complaints).toEqual([]);
});

describe.each([
  ['390', phoneScreen, false],
  ['390, elder', phoneScreen, true],
  ['1280', wideScreen, false],
])('at %s', (name, screen, elder) => {
  test('a county officer sees what a value would do before laying it', async () => {
    const who = { screen, elder, persona: 'county-officer' };
    const { page, context, complaints } = await openVisitor(browser, host.url, who);
    await openRules(page);
    await page.getByRole('button', { name: '调整：请假审批' }).click();
    await sheetOf(page).getByText('由谁审批').first().waitFor();
    await takeScreenshot(page, `rules-route-${name}`);
    const routeFaults = [...(await faultsOf(page)), ...(await smallTargets(page, elder ? 60 : 44))];
    await sheetOf(page).getByRole('button', { name: '关闭' }).click();

    await page.getByRole('button', { name: '调整：在村天数' }).click();
    const days = sheetOf(page).getByLabel('天数');
    await days.fill('400');
    await sheetOf(page).getByRole('button', { name: '先看看会怎样' }).click();
    await sheetOf(page).getByText('“天数”请填 1 到 366 的整数').waitFor();
    await days.fill('21');
    await sheetOf(page).getByRole('button', { name: '先看看会怎样' }).click();
    await sheetOf(page).getByText('改后：原则上每月在村不少于 21 天').waitFor();
    await sheetOf(page).getByText('过去的结果不会真的改动').waitFor();
    await sheetOf(page)
      .getByText(/依据：DB52\/T 1272—2018/)
      .waitFor();
    await takeScreenshot(page, `rules-preview-${name}`);
    // Whose result it is opens with its days; going back, the look is still there.
    await sheetOf(page).getByRole('button', { name: /→/ }).first().click();
    await page.getByText('办理过程').locator('visible=true').waitFor();
    await page.goBack();
    await sheetOf(page).getByText('过去的结果不会真的改动').waitFor();
    const faults = [...(await faultsOf(page)), ...(await smallTargets(page, elder ? 60 : 44))];
    await context.close();
    expect({ routeFaults, faults, complaints }).toEqual({
      ...{ routeFaults: [], faults: [] },
      // The refused look, as the browser tells it.
      complaints: [expect.stringContaining('422')],
    });
  });
});

test('what the county lays is shown with its document, and a wrong day beside its field', async () => {
  const who = { screen: wideScreen, persona: 'county-officer' };
  const { page, context } = await openVisitor(browser, host.url, who);
  await openRules(page);
  await page.getByRole('button', { name: '调整：出差是否计入在村天数' }).click();
  await sheetOf(page).getByRole('radio', { name: '是' }).click();
  await sheetOf(page).getByRole('button', { name: '先看看会怎样' }).click();
  await sheetOf(page).getByText('改后：出差日计入在村天数').waitFor();
  await sheetOf(page).getByLabel('依据哪份文件（名称和文号）').fill('盈组发〔2026〕3号');
  await sheetOf(page).getByRole('button', { name: '从这天起执行' }).click();
  await page.getByText('已定：').waitFor();
  await page.getByText('本县自定', { exact: true }).first().waitFor();
  await page.getByText('盈组发〔2026〕3号').first().waitFor();
  await takeScreenshot(page, 'rules-laid-1280', { whole: true });
  await context.close();
});
