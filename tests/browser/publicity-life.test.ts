import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsInBothModes } from './support/both-modes';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { openPath, reload } from './support/open-path';
import { readUntil } from './support/read-until';
import type { Visitor } from './support/open-visitor';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { giveVoice, saidOn } from './support/voice';
import { withDemo } from './support/with-demo';

jest.setTimeout(300_000);

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo), { TIMERS_EVERY: '1000' });

const FENCE = '四户人家的地界，当场量清楚';
const DITCH = '三组的水沟通了，雨天院子不再进水';
const GARDEN = '两个月，垃圾池边种出一片花';
const YARD = '院坝会开到三组';

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string | RegExp) =>
  main(page).getByRole('button', { name, exact: true });

/** Somebody of the demo at a page of stories, once it shows the words. */
async function at(persona: string | undefined, path: string, words: string): Promise<Visitor> {
  const visitor = await openVisitor(browser, host.url, persona ? { persona } : {});
  await openPath(visitor.page, `publicity/${path}`);
  await main(visitor.page).getByText(words).first().waitFor();
  return visitor;
}

const heading = (page: Page, title: string) =>
  main(page).locator('.story-title').filter({ hasText: title });

/** Opens a story of a list. */
async function choose(page: Page, title: string): Promise<void> {
  await main(page)
    .getByRole('button', { name: new RegExp(title) })
    .click();
  await heading(page, title).waitFor();
}

const complaintsOf = (visitors: readonly Visitor[]) =>
  visitors.flatMap(({ complaints, strangers }) => [...complaints, ...strangers]);

test('a mistake is put right: readers have the old text until both have looked, then the new one with a note', async () => {
  const writer = await at('first-secretary', 'mine/index', DITCH);
  const { page } = writer;
  expect(await faultsInBothModes(page)).toEqual([]);
  await takeScreenshot(page, 'my-stories-390', { whole: true });
  await choose(page, DITCH);
  await button(page, '更正').click();
  await page.getByLabel('更正说明').fill('花的钱是 1680 元，原来写成 1860 元。');
  await button(page, '确定更正').click();
  const money = page.getByLabel('第 7 块正文');
  await money.fill((await money.inputValue()).replace('1860', '1680'));
  await main(page).getByText('已存好。').waitFor();
  await button(page, '提交审核').click();
  await main(page).getByText('正在更正：花的钱是 1680 元').waitFor();

  const reader = await at(undefined, 'list/index', DITCH);
  await choose(reader.page, DITCH);
  await main(reader.page).getByText('花了 1860 元').waitFor();

  const township = await at('township-officer', 'review/index', DITCH);
  await choose(township.page, DITCH);
  expect(await faultsInBothModes(township.page)).toEqual([]);
  await takeScreenshot(township.page, 'story-correction-390', { whole: true });
  await button(township.page, '通过').click();
  await main(township.page).getByText('等县里审核').first().waitFor();
  const county = await at('county-officer', 'review/index', DITCH);
  await choose(county.page, DITCH);
  await button(county.page, '发布，谁都能看').click();
  await main(county.page).getByText('已发布').first().waitFor();

  await giveVoice(reader.page);
  await reload(reader.page);
  await main(reader.page).getByText('更正：花的钱是 1680 元').waitFor();
  await main(reader.page).getByText('花了 1680 元').waitFor();
  expect(await faultsInBothModes(reader.page)).toEqual([]);
  await takeScreenshot(reader.page, 'story-corrected-390', { whole: true });
  await reader.page.getByRole('button', { name: '读给我听' }).click();
  expect((await saidOn(reader.page)).join('')).toMatch(
    new RegExp(`^${DITCH}。.*照片：清出来的水沟，能看到沟底。清理的水沟：210 米。.*三组村民说：`),
  );

  // Another one for the county's front, behind the one that is there.
  const title = '不用跑镇上，二十六位老人在寨子里办完认证';
  await openPath(county.page, 'publicity/review/index?show=all');
  await choose(county.page, title);
  await county.page.getByLabel('放在哪里').selectOption({ label: '推荐，排第 2 位' });
  await button(county.page, '就这样推荐').click();
  await main(county.page).getByText('已放到县里推荐的第 2 位。').waitFor();
  await openPath(reader.page, 'publicity/list/index?chosen=1');
  await main(reader.page).getByText(title).waitFor();
  const order = await main(reader.page).locator('.cells').allInnerTexts();
  expect(order.join('').indexOf(DITCH)).toBeLessThan(order.join('').indexOf(title));
  expect(order.join('')).not.toContain('坚果园');
  expect(complaintsOf([writer, reader, township, county])).toEqual([]);
});

test('two devices write the same draft: what differs is shown, and one of the two is gone on with', async () => {
  const [phone, tablet] = [
    await at('first-secretary', 'mine/index', YARD),
    await at('first-secretary', 'mine/index', YARD),
  ];
  for (const { page } of [phone, tablet]) {
    await main(page)
      .getByRole('button', { name: new RegExp(YARD) })
      .click();
    await page.getByLabel('第 2 块正文').waitFor();
  }
  await phone.page.getByLabel('第 2 块正文').fill('第一次来了四十一个人。');
  await main(phone.page).getByText('已存好。').waitFor();
  await tablet.page.getByLabel('第 2 块正文').fill('晒场上装了一盏灯。');
  await main(tablet.page).getByText('这篇案例在另一台设备上也改过').waitFor();
  await main(tablet.page).getByText('第一次来了四十一个人。').first().waitFor();
  await main(tablet.page).getByText('这里写的').first().waitFor();
  expect(await faultsInBothModes(tablet.page)).toEqual([]);
  await takeScreenshot(tablet.page, 'story-conflict-390', { whole: true });
  await button(tablet.page, '用这里写的').click();
  await main(tablet.page).getByText('已存好。').waitFor();
  await reload(phone.page);
  await phone.page.getByLabel('第 2 块正文').waitFor();
  expect(await phone.page.getByLabel('第 2 块正文').inputValue()).toBe('晒场上装了一盏灯。');

  await phone.page.getByLabel('第 2 块正文').fill('晒场上装了两盏灯。');
  await main(phone.page).getByText('已存好。').waitFor();
  await tablet.page.getByLabel('第 2 块正文').fill('晒场上什么也没有装。');
  await button(tablet.page, '用那边写的').click();
  await main(tablet.page).getByText('已存好。').waitFor();
  expect(await tablet.page.getByLabel('第 2 块正文').inputValue()).toBe('晒场上装了两盏灯。');
  // The server refused twice, as it was asked to.
  expect([phone, tablet].flatMap(({ strangers }) => strangers)).toEqual([]);
});

test('a day of the log and a kept promise become stories: words and pictures come along', async () => {
  const writer = await openVisitor(browser, host.url, { persona: 'first-secretary' });
  const { page } = writer;
  await openPath(page, 'log/mine/index');
  await main(page)
    .getByRole('button', { name: /^\d+月\d+日 周. · / })
    .first()
    .click();
  await button(page, '写成案例').click();
  await page.getByLabel('第 2 块照片说明').waitFor();
  expect(await page.getByLabel('第 1 块正文').inputValue()).not.toBe('');
  await button(page, /^第 2 块的照片/)
    .locator('img')
    .waitFor();
  await page.getByLabel(/^标题/).fill('院子里的一天');
  await main(page).getByText('已存好。').waitFor();
  await takeScreenshot(page, 'story-from-log-390', { whole: true });

  await openPath(page, 'evaluation/issues/index');
  await button(page, /帮 20 位老人办好养老待遇认证/).click();
  await button(page, '写成案例').click();
  await page.getByLabel('第 3 块照片说明').waitFor();
  expect(await page.getByLabel(/^标题/).inputValue()).toBe('帮 20 位老人办好养老待遇认证');
  expect(await page.getByLabel('第 2 块正文').inputValue()).toBe(
    '21 位老人都办好了，上门办了 6 位',
  );
  await page.getByLabel('哪一类工作').selectOption({ label: '为民服务' });
  await main(page).getByText('已存好。').waitFor();
  await openPath(page, 'publicity/mine/index');
  await main(page).getByText('院子里的一天').waitFor();
  await main(page).getByText('帮 20 位老人办好养老待遇认证').waitFor();
  expect(complaintsOf([writer])).toEqual([]);
});

test('one that was withdrawn is taken up again: a new draft with its words, and the old one stays', async () => {
  const writer = await at('first-secretary', 'mine/index', GARDEN);
  const { page } = writer;
  await choose(page, GARDEN);
  await button(page, '另起一稿').click();
  await main(page).getByText('要重新经过乡镇和县里审核').waitFor();
  expect(await faultsInBothModes(page)).toEqual([]);
  await button(page, '确定另起一稿').click();
  await page.getByLabel('第 1 块正文').waitFor();
  expect(await page.getByLabel(/^标题/).inputValue()).toContain(GARDEN);
  await openPath(page, 'publicity/mine/index');
  await main(page).getByText('已撤下').first().waitFor();
  await main(page)
    .getByRole('button', { name: new RegExp(`${GARDEN}.*已撤下`, 's') })
    .click();
  await button(page, /^已经另起一稿/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'story-taken-up-390', { whole: true });
  const office = await openVisitor(browser, host.url, {
    ...{ persona: 'county-officer', screen: wideScreen },
  });
  const old = `story:${await villageOf(page)}:DEMOGARDEN`;
  await openPath(office.page, `publicity/one/index?story=${old}`);
  await main(office.page).getByText('另起一稿').first().waitFor();
  expect(await button(office.page, '另起一稿').count()).toBe(0);
  expect(complaintsOf([writer])).toEqual([]);
});

/** Of the story that the page is about. */
async function villageOf(page: Page): Promise<string> {
  return /story(?:%3A|:)(\d{12})/.exec(await page.evaluate(() => window.location.hash))?.[1] ?? '';
}

// Last: the host goes on at another address, days later.
test('set for tomorrow, taken back, set again: at its hour readers have it', async () => {
  const county = await at('county-officer', 'review/index', FENCE);
  const { page } = county;
  expect(await faultsInBothModes(page)).toEqual([]);
  await takeScreenshot(page, 'story-review-390', { whole: true });
  await choose(page, FENCE);
  await button(page, '发布案例的依据').click();
  await page.getByRole('dialog').getByText('这份文件没有这一项规定').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const schedule = async () => {
    await main(page).getByRole('radio', { name: '定个时间发布' }).click();
    await button(page, '定好时间').click();
    await main(page).getByText('定在2026年11月21日 08:00发布。').first().waitFor();
  };
  await schedule();
  await takeScreenshot(page, 'story-scheduled-390', { whole: true });
  await button(page, '取消定时，回到县里审核').click();
  await button(page, '发布，谁都能看').waitFor();
  await schedule();
  expect(await faultsInBothModes(page)).toEqual([]);

  await host.moveTo('2026-11-21T07:59:00+08:00');
  const early = await at(undefined, 'list/index', DITCH);
  expect(await main(early.page).getByText(FENCE).count()).toBe(0);
  await host.moveTo('2026-11-21T08:00:01+08:00');
  const reader = await at(undefined, 'list/index', DITCH);
  await readUntil(reader.page, new RegExp(FENCE));
  await choose(reader.page, FENCE);
  expect(complaintsOf([county, early, reader])).toEqual([]);
});
