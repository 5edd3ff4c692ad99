import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { reload } from './support/open-path';
import type { Visitor, VisitorOptions } from './support/open-visitor';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const FIRST = /第 1 次查实无故不在岗/;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const visit = (options: VisitorOptions) => openVisitor(browser, host.url, options);

/** From the list to the one proposal. */
async function openOne({ page }: Visitor, which: RegExp): Promise<void> {
  await page.goto(`${host.url}/#/pages/proposal/list/index`);
  await reload(page);
  await page.getByText('系统只按规则提出建议').waitFor();
  await button(page, which).first().click();
  await page.getByText('办理过程').last().waitFor();
}

async function looksWell(page: Page, name: string): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, name, { whole: true });
}

test('proposed, read, answered, handed back, answered again, decided, in force, lifted', async () => {
  const cadre = await visit({ persona: 'member' });
  const { page } = cadre;
  await openOne(cadre, FIRST);
  await page.getByText('如果按建议决定').waitFor();
  await looksWell(page, 'proposal-open-390');

  // The fact leads to its record, the effect says its clause.
  await button(page, /第 1 次：11 月 \d+ 日无故不在岗/).click();
  await page.getByText('村委会和住处都没有人').first().waitFor();
  await page.goBack();
  await button(page, /李国强：.*不得评为优秀/).click();
  await page
    .getByRole('dialog')
    .getByText(/依据：.*6\.6\.1/)
    .waitFor();
  await looksWell(page, 'proposal-clause-390');
  await button(page, '关闭').click();
  await button(page, /^说明期限/).click();
  await page
    .getByRole('dialog')
    .getByText(/本系统约定/)
    .waitFor();
  await page.getByText(/告知之后 5 天内可以说明/).waitFor();
  await looksWell(page, 'proposal-due-390');
  await button(page, '关闭').click();

  await button(page, '送出说明').click();
  await page.getByText('请填写您的说明。').waitFor();
  await page.getByLabel('当时的情况，有什么要说明的').fill('当天在乡镇开会，会后直接回村');
  await button(page, '送出说明').click();
  await page.getByText('改写您的说明').waitFor();
  await looksWell(page, 'proposal-answered-390');

  const county = await visit({ persona: 'county-officer', screen: wideScreen });
  const desk = county.page;
  await openOne(county, /李国强.*第 1 次/);
  await button(desk, '退回补充事实').click();
  await desk.getByText(/请写.*理由/).waitFor();
  await looksWell(desk, 'proposal-decide-1280');
  await desk.getByLabel(/^理由/).fill('请补当天乡镇的会议签到');
  await button(desk, '退回补充事实').click();
  await desk.getByText('等待补充事实').waitFor();

  const township = await visit({ persona: 'second-township-officer' });
  await openOne(township, FIRST);
  await township.page.getByLabel('缺的事实').fill('会议签到表上没有他，值班记录也没有');
  await button(township.page, '送出').click();
  await township.page.getByText(/等待本人说明（到/).waitFor();
  await looksWell(township.page, 'proposal-supplemented-390');

  const elder = await visit({ persona: 'member', elder: true });
  await openOne(elder, FIRST);
  await elder.page.getByText('会议签到表上没有他').last().waitFor();
  await looksWell(elder.page, 'proposal-again-elder-390');
  await elder.page.getByLabel('当时的情况，有什么要说明的').fill('记错了日子，当天是去县里看病');
  await button(elder.page, '送出说明').click();
  await elder.page.getByText('改写您的说明').waitFor();

  await openOne(county, /李国强.*第 1 次/);
  await button(desk, '按建议处置').click();
  await desk.getByText('决定的处置').waitFor();
  await looksWell(desk, 'proposal-decided-1280');

  await page.goto(`${host.url}/#/pages/proposal/list/index`);
  await reload(page);
  await button(page, /不得评为优秀.*到 2026-12-31 止.*执行中/).click();
  await looksWell(page, 'proposal-in-force-390');
  await button(page, '看事实和办理过程').click();
  await page.getByText('决定的处置').waitFor();

  await desk.getByLabel('理由').fill('复查：会议签到表登记有误，当天有请假条');
  await button(desk, '撤销处置').click();
  await desk
    .getByText(/马建平已撤销/)
    .first()
    .waitFor();
  await page.goto(`${host.url}/#/pages/proposal/list/index`);
  await reload(page);
  await button(page, FIRST).click();
  await page
    .getByText(/马建平已撤销：复查/)
    .first()
    .waitFor();
  await looksWell(page, 'proposal-lifted-390');

  // The browser tells of the two answers that were refusals: nothing written, no reason given.
  expect(cadre.complaints).toEqual([expect.stringContaining('400')]);
  expect(county.complaints).toEqual([expect.stringContaining('422')]);
  expect([township.complaints, elder.complaints]).toEqual([[], []]);
  for (const { context } of [cadre, county, township, elder]) await context.close();
});

test.each([
  ['390', {}],
  ['elder-390', { elder: true }],
  ['1280', { screen: wideScreen }],
])('a unit sees what is in force on it and its people, by which clause: %s', async (name, look) => {
  const { page, context, complaints } = await visit({ persona: 'unit-officer', ...look });
  await page.goto(`${host.url}/#/pages/proposal/list/index`);
  await reload(page);
  await page.getByText('本单位和本单位干部：正在执行的，今年要办的').waitFor();
  await looksWell(page, `proposal-unit-${name}`);
  await button(page, /不得评为优秀.*执行中/).click();
  await page
    .getByRole('dialog')
    .getByText(/依据：.*6\.6\.1/)
    .waitFor();
  await button(page, '看事实和办理过程').click();
  await page.getByText('决定的处置').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('a division’s are a table with the opened one beside it, found again by its address', async () => {
  const { page, context } = await visit({ persona: 'county-officer', screen: wideScreen });
  await page.goto(`${host.url}/#/pages/proposal/list/index?state=returned`);
  await reload(page);
  await page
    .getByRole('row', { name: /退回补充事实/ })
    .last()
    .click();
  await page.getByText('如果按建议决定').waitFor();
  await looksWell(page, 'proposal-table-1280');
  await reload(page);
  await page.getByText('如果按建议决定').waitFor();
  await context.close();
});
