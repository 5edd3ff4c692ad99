import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { openPath, reload } from './support/open-path';
import type { Visitor, VisitorOptions } from './support/open-visitor';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

// The box is opened a minute after closing, by the host's own clock.
jest.setTimeout(420_000);

let host: DemoHost;
let browser: Browser;
const visitors: Visitor[] = [];
// Written in the quarter before, so that the county has this one still to open.
withDemo('2026-09-28T09:00:00+08:00', (demo) => ({ browser, host } = demo));
beforeAll(() => host.moveTo(friday));

async function visit(options: VisitorOptions): Promise<Page> {
  const visitor = await openVisitor(browser, host.url, options);
  visitors.push(visitor);
  return visitor.page;
}

/** Presses and counts what a clerk does by hand. */
function hand(page: Page) {
  let taps = 0;
  return {
    taps: () => taps,
    async press(name: string | RegExp) {
      taps += 1;
      await page
        .getByRole('button', { name, exact: typeof name === 'string' })
        .first()
        .click();
    },
    async write(label: string | RegExp, text: string) {
      taps += 1;
      await page.getByLabel(label).fill(text);
    },
  };
}

const villagers = [
  ...['岳老大', '岳老二', '岳老四', '金老伍', '金小妹', '排老三', '排老四', '线大妈'],
  ...['晚相', '罕团', '恩弄', '保冬梅', '孙有福'],
];

const village = '弄璋村';

test('a quarter is opened, an assembly planned, held, counted, published, put right and held again', async () => {
  const county = await visit({ persona: 'county-officer', screen: wideScreen });
  await followDehong();
  await county.getByRole('button', { name: '三讲三评' }).click();
  await county.getByRole('button', { name: /^开2026 年第四季度/ }).click();
  await county.getByText('重评界线').first().waitFor();
  await county.getByRole('button', { name: '看依据' }).first().click();
  expect(await faultsOf(county)).toEqual([]);
  await takeScreenshot(county, 'evaluation-rounds-1280', { whole: true });
  await county.getByRole('button', { name: /^按这样开/ }).click();
  await county.getByText('进行中').first().waitFor();

  const clerk = await visit({ persona: 'township-officer', screen: wideScreen });
  await clerk.getByText(/第四季度另有 \d+ 个村没有安排评议会/).waitFor();
  const { press, write, taps } = hand(clerk);
  await press('三讲三评');
  await clerk.getByText(/个村，已公布 0 个/).waitFor();
  await press(new RegExp(`^${village}`));
  await clerk.getByRole('button', { name: '安排评议会' }).waitFor();
  expect(await faultsOf(clerk)).toEqual([]);
  await takeScreenshot(clerk, 'evaluation-list-1280');
  await press('安排评议会');
  await clerk.getByLabel('在哪里开').waitFor();
  await takeScreenshot(clerk, 'evaluation-plan-1280');
  await press('安排，去定名单');
  await clerk.getByText('名单还是空的').waitFor();
  await press(/^把勾上的 \d+ 人加进名单/);
  await clerk.getByText(/名单上 \d+ 人/).waitFor();
  await write(/^姓名/, villagers.join('\n'));
  await press(`加这 ${villagers.length} 人`);
  await clerk.getByText(`已加 ${villagers.length} 人`).waitFor();
  expect(await faultsOf(clerk)).toEqual([]);
  await takeScreenshot(clerk, 'evaluation-roll-1280', { whole: true });
  await press('名单好了，做票条');
  await press(/^做 \d+ 张，打印/);
  await clerk.getByText('只显示这一次').waitFor();
  expect(await faultsOf(clerk)).toEqual([]);
  await takeScreenshot(clerk, 'evaluation-slips-1280');
  await clerk.pdf({ path: 'dist/screenshots/evaluation-slips.pdf', format: 'A4' });
  await press('印好了，去这场评议会');
  await press('开始评议');
  await press('确定开始评议');
  await clerk.getByText(/正在投票，\d+ 人中 0 人用了票/).waitFor();
  // Village, plan, roll, slips and opening by hand: well within two minutes at a few seconds each.
  expect(taps()).toBeLessThanOrEqual(14);
  console.log(`a clerk's path: ${taps()} taps and fields`);

  const first = await visit({ persona: 'first-secretary' });
  await first.getByRole('button', { name: /正在投票，投完请结束/ }).click();
  await first.getByRole('button', { name: /^岳老大/ }).click();
  await first.getByRole('dialog').waitFor();
  expect(await faultsOf(first)).toEqual([]);
  await takeScreenshot(first, 'evaluation-hand-slip-390');
  await first.getByRole('button', { name: '把 001 号票条发给岳老大' }).click();
  await first.getByText('票条 001').waitFor();
  expect(await faultsOf(first)).toEqual([]);
  await takeScreenshot(first, 'evaluation-board-390', { whole: true });
  await first.getByRole('button', { name: '会场的码' }).click();
  await first.getByRole('img', { name: '评议的二维码' }).waitFor();
  expect(await faultsOf(first)).toEqual([]);
  await takeScreenshot(first, 'evaluation-wall-390', { whole: true });
  await opensWithLast(first);

  await reload(clerk);
  for (const name of villagers.slice(1, 12)) {
    await clerk.getByRole('button', { name, exact: true }).click();
    await clerk.getByRole('button', { name: '换成纸票' }).click();
    await clerk.getByRole('button', { name: '确定换成纸票' }).click();
    await clerk.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
  }
  await clerk.getByText(/村群众：11 人换了纸票/).waitFor();
  expect(await faultsOf(clerk)).toEqual([]);
  await takeScreenshot(clerk, 'evaluation-board-1280', { whole: true });

  await clerk.getByRole('button', { name: /^村群众：11 人换了纸票/ }).click();
  await clerk.getByText('第 1 张').waitFor();
  const questions = await digitsAsked(clerk);
  const sheets = villagers.slice(1, 12).map((_, index) => sheetOf(questions, index));
  await typeSheets(clerk, sheets);
  expect(await faultsOf(clerk)).toEqual([]);
  await takeScreenshot(clerk, 'evaluation-paper-1280', { whole: true });
  await clerk.getByRole('button', { name: '录好了，送出 11 张' }).click();
  await clerk.getByText('第一遍已录好').waitFor();
  await clerk.getByRole('button', { name: '回到这场评议会' }).click();

  const second = await visit({ persona: 'first-secretary', screen: wideScreen });
  await second.getByRole('button', { name: /村群众的纸票等第二个人录/ }).click();
  await second.getByText('第 1 张').waitFor();
  await typeSheets(second, [...sheets.slice(1), '5'.repeat(questions)]);
  await second.getByRole('button', { name: '录好了，送出 11 张' }).click();
  await second.getByText('两遍录入不一样').waitFor();
  expect(await faultsOf(second)).toEqual([]);
  await takeScreenshot(second, 'evaluation-paper-differs-1280', { whole: true });
  await second.getByRole('button', { name: '去掉第 11 张' }).click();
  await typeSheets(second, sheets.slice(0, 1));
  await second.getByRole('button', { name: '录好了，送出 11 张' }).click();
  await second.getByText('两遍录入一样').waitFor();

  await clerk.getByRole('button', { name: '结束投票' }).click();
  await clerk.getByText(/还有 \d+ 人没有用票/).waitFor();
  await takeScreenshot(clerk, 'evaluation-close-1280', { whole: true });
  await clerk.getByRole('button', { name: '确定结束投票' }).click();
  await clerk
    .getByText(/再等 \d+ 秒才能开箱/)
    .first()
    .waitFor();
  expect(await faultsOf(clerk)).toEqual([]);
  await takeScreenshot(clerk, 'evaluation-closing-1280');
  // Most of the minute is skipped; the rest the page counts down by itself.
  host.forward(50_000);
  await reload(clerk);
  await clerk
    .getByText(/再等 \d 秒才能开箱/)
    .first()
    .waitFor();
  await clerk.locator('.button-why').first().waitFor({ state: 'detached' });
  await clerk
    .getByRole('button', { name: /^开箱计票|^公布结果/ })
    .first()
    .waitFor();
  const count = clerk.getByRole('button', { name: '开箱计票' });
  if (await count.isVisible()) await count.click();
  await clerk.getByRole('button', { name: '公布结果' }).click();
  await clerk.getByRole('button', { name: '确定公布结果' }).click();
  await clerk.getByRole('button', { name: '看公布的结果' }).waitFor();
  expect(await faultsOf(clerk)).toEqual([]);
  await takeScreenshot(clerk, 'evaluation-published-1280', { whole: true });

  await putRight(clerk);
  await holdAgain(first);
  for (const { strangers } of visitors) expect(strangers).toEqual([]);
});

/** A new quarter’s assembly begins with what the last quarter’s promised. */
async function opensWithLast(first: Page): Promise<void> {
  await first.goBack();
  await first.getByRole('button', { name: '各方发言和上次的议题' }).click();
  const last = first.locator('.section').filter({ hasText: '上次的议题办得怎样' });
  await last.getByRole('button').first().waitFor();
  expect(await last.getByRole('button').count()).toBeGreaterThan(1);
}

/** From the result page: what is below the line gets a plan, with its day and who answers for it. */
async function putRight(clerk: Page): Promise<void> {
  await clerk.getByRole('button', { name: '看公布的结果' }).click();
  await clerk
    .getByText(/低于 80% 的界线，要整改后重评/)
    .first()
    .waitFor();
  expect(await faultsOf(clerk)).toEqual([]);
  await clerk.getByRole('button', { name: '定整改，安排重评' }).click();
  await clerk.getByRole('button', { name: '定整改', exact: true }).click();
  await clerk.getByText('记一件事').waitFor();
  await clerk.getByRole('radio', { name: /^整改/ }).click();
  await clerk.getByLabel('整改的是谁').selectOption({ label: '村组干部' });
  await clerk.getByLabel(/^要改的是什么/).fill('账目公开太少');
  await clerk.getByLabel(/^怎么改/).fill('每月十号前张榜公布一次');
  await clerk.getByLabel('负责人姓名').fill('村委会主任');
  expect(await faultsOf(clerk)).toEqual([]);
  await takeScreenshot(clerk, 'evaluation-put-right-1280', { whole: true });
  await clerk.getByRole('button', { name: '记下', exact: true }).click();
  await clerk.getByText('记下了，会通知负责人').waitFor();
}

/** The first secretary plans the re-test from the result; last time’s roll is there to be ticked. */
async function holdAgain(first: Page): Promise<void> {
  const assembly = 'assembly:533123104201:2026-Q4:1';
  await openPath(first, `evaluation/results/index?assembly=${assembly}`);
  await first.getByText('账目公开太少').waitFor();
  await first.getByRole('button', { name: '定整改，安排重评' }).click();
  await first.getByText('先定怎么整改，再安排重评').waitFor();
  expect(await faultsOf(first)).toEqual([]);
  await takeScreenshot(first, 'evaluation-retest-390', { whole: true });
  await first.getByRole('button', { name: '安排重评' }).click();
  await first.getByRole('button', { name: '安排，去定名单' }).click();
  await first.getByRole('button', { name: /^把勾上的 \d+ 人加进名单/ }).click();
  // The page of the result stays beneath.
  await first
    .getByText(/：名单上 \d+ 人/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await first.getByRole('button', { name: '去这场评议会' }).click();
  await first.getByText(/重评：.*还没有开始/).waitFor();
  await first.getByRole('button', { name: '开始评议' }).click();
  await first.getByRole('button', { name: '确定开始评议' }).click();
  await first.getByText(/重评：正在投票/).waitFor();
}

/** The demo’s own document has no 三讲三评: the county goes over to one that has, and sets its line. */
async function followDehong(): Promise<void> {
  const ask = (endpoint: string, body: object, headers: Record<string, string>) =>
    fetch(`${host.url}/api/${endpoint}`, {
      ...{ method: 'POST', body: JSON.stringify(body) },
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  const entered = await ask('demo.enter', { personaId: 'county-officer' }, {});
  const { token } = (await entered.json()) as { token: string };
  const keyed = (key: string) => ({
    ...{ Authorization: `Bearer ${token}`, 'Idempotency-Key': key.repeat(22) },
  });
  const from = friday.slice(0, 10);
  const pack = { pack: 'dehong-2021', from };
  expect((await ask('policy.choosePack', pack, keyed('k'))).status).toBe(200);
  const line = { rule: 'evaluation-threshold', from, value: { percent: 80 } };
  const laid = { ...line, document: '盈组发〔2026〕12号' };
  expect((await ask('policy.layValue', laid, keyed('v'))).status).toBe(200);
}

/** How many questions a sheet has, as the page says in its example. */
async function digitsAsked(page: Page): Promise<number> {
  const example = await page.getByLabel(/^每项一个数字/).getAttribute('placeholder');
  return /1+/.exec(example ?? '')?.[0].length ?? 0;
}

function sheetOf(questions: number, index: number): string {
  const digits = String((index % 3) + 1).repeat(questions);
  return index === 4 ? `${digits} 村口的路灯坏了` : digits;
}

async function typeSheets(page: Page, sheets: readonly string[]): Promise<void> {
  const field = page.getByLabel(/^每项一个数字/);
  for (const sheet of sheets) {
    await field.fill(sheet);
    await field.press('Enter');
  }
}
