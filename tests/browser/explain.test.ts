import type { Browser } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { openVisitor } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const sheetRows = /^\d+月\d+日/;

test('a cadre taps the days that count: which they are, the clause, and the record of one', async () => {
  const who = { persona: 'cadre' };
  const { page, context, complaints } = await openVisitor(browser, host.url, who);
  await page.getByRole('button', { name: /^本月在村/ }).click();
  const figure = page.getByRole('button', { name: /^计入目标/ });
  await figure.waitFor();
  const count = Number(/(\d+)\s*天/.exec(await figure.innerText())?.[1]);
  expect(count).toBeGreaterThan(0);
  await figure.click();
  const opened = page.getByRole('dialog', { name: `计入目标 ${count} 天` });
  await opened.getByText('每月要求 20 天').waitFor();
  await opened
    .getByText(/依据：DB52\/T 1272—2018 .*自 2018-08-14 起执行/)
    .first()
    .waitFor();
  expect(await opened.getByRole('button', { name: sheetRows }).count()).toBe(count);
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'month-counted-390');
  await opened.getByRole('button', { name: sheetRows }).first().click();
  await page.getByRole('dialog').getByText(/收到/).first().waitFor();
  await context.close();
  expect(complaints).toEqual([]);
});

test('a dispatching unit reads by which clause the days of its people are counted', async () => {
  const who = { persona: 'unit-officer' };
  const { page, context, complaints } = await openVisitor(browser, host.url, who);
  await page.getByRole('button', { name: '看看每个人' }).click();
  await page.getByText('天数的依据').waitFor();
  await page
    .getByText(/依据：DB52/)
    .first()
    .waitFor();
  await context.close();
  expect(complaints).toEqual([]);
});
