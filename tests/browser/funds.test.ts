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

test('a cadre sees what is due and why, finds the unit’s entry right, writes one and plans a project', async () => {
  const { page, complaints, strangers } = await openVisitor(browser, host.url, {
    persona: 'cadre',
  });
  await button(page, /^本村经费和项目/).click();
  await page.getByText(/^2026 年收到/).waitFor();
  expect(await faultsPlainAndElder(page, 'funds-village')).toEqual([]);

  await button(page, /^帮扶资金，.*还差一些/)
    .first()
    .click();
  const due = page.getByRole('dialog');
  await due
    .getByText(/盈财农〔2026〕5号/)
    .first()
    .waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await button(page, '关闭').click();

  await button(page, /^收到 10000 元.*等核对/).click();
  await button(page, '核对无误').click();
  await button(page, '确定核对无误').click();
  await button(page, /^收到 10000 元.*已核对/).waitFor();

  await button(page, '记一笔账').click();
  await page.getByRole('radio', { name: '支出' }).click();
  await page.getByRole('radio', { name: '走访慰问' }).click();
  await page.getByLabel('多少元').fill('很多');
  await page.getByLabel('用途或说明').fill('看望老党员');
  await button(page, '记下').click();
  await page.getByText('请填金额，如 1200 或 60.5。').waitFor();
  expect(await faultsPlainAndElder(page, 'funds-entry')).toEqual([]);
  await page.getByLabel('多少元').fill('260.5');
  await button(page, '记下').click();
  await button(page, /^支出 260.50 元.*等核对/).waitFor();

  await button(page, '立一个项目').click();
  await page.getByLabel('文件里的哪一项').selectOption({ label: '到村：一个村级集体经济项目' });
  await page.getByLabel('项目名称').fill('村集体养蜂');
  await page.getByLabel('做什么').fill('先养 30 箱');
  await page.getByLabel('来源 1 计划多少元').fill('12000');
  expect(await faultsPlainAndElder(page, 'funds-plan')).toEqual([]);
  await button(page, '立项').click();
  await button(page, /^村集体养蜂.*未开始/).click();
  const project = page.getByRole('dialog', { name: '村集体养蜂' });
  await project.getByLabel('做了什么').fill('买好了蜂箱');
  await project.getByRole('button', { name: '记下进展' }).click();
  await project.getByText(/进行中：买好了蜂箱/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect([complaints, strangers]).toEqual([[], []]);
});

test('a township officer opens what waits, hands one back with why, and looks over its villages', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, {
    persona: 'township-officer',
    screen: wideScreen,
  });
  await button(page, /^弄璋村民委员会 2026 年经费有 2 笔等您核对/).click();
  await button(page, /^支出 600 元.*等核对/).click();
  await button(page, '退回').click();
  await page.getByLabel('原因').fill('少一张签收单');
  expect(await faultsOf(page)).toEqual([]);
  await button(page, '确定退回').click();
  await button(page, /^支出 600 元.*已退回/).waitFor();

  await openPath(page, 'funds/list/index');
  await page.getByRole('table').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'funds-list-1280');
  await page.getByRole('radio', { name: '项目过了期限的' }).click();
  await button(page, '弄璋村民委员会').click();
  await page.getByText('1 个过了期限').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'funds-list-detail-1280', { whole: true });
  await button(page, '打开这个村的账').click();
  await page.getByText('村内道路硬化和路灯').waitFor();
  expect(complaints).toEqual([]);
});

test('a unit sees what it owes and gave, and writes down what it bought', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, { persona: 'unit-officer' });
  await button(page, /^村级经费和项目/).click();
  await page.getByText(/个村，应给/).waitFor();
  expect(await faultsPlainAndElder(page, 'funds-unit')).toEqual([]);
  const list = page.locator('.page').last();
  await list.locator('.cell--leads').first().click();
  await button(page, '打开这个村的账').click();
  await button(page, '登记给村里的钱和认购').click();
  await page.getByLabel('哪一类钱').selectOption({ label: '认购产品' });
  await page.getByLabel('多少元').fill('880');
  await page.getByLabel('用途或说明').fill('认购小粒咖啡');
  await button(page, '记下').click();
  await button(page, /^认购 880 元.*等核对/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
