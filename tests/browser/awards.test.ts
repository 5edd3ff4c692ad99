import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { button, main } from './support/in-main';
import { openPath } from './support/open-path';
import type { Visitor, VisitorOptions } from './support/open-visitor';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).locator('visible=true').first().waitFor();
const LIST = 'list/index';
const ROUND = 'round=awardRound:533123:2026:1';
const DESK = `round/index?${ROUND}`;
const NOTICE = `notice/index?${ROUND}`;

/** Somebody at the awards, who has nothing to complain of when they leave. */
async function at(
  options: VisitorOptions,
  path: string,
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context, complaints }: Visitor = await openVisitor(browser, host.url, options);
  await openPath(page, `awards/${path}`);
  await walk(page);
  // What a form was refused for is in the console besides.
  expect(complaints.filter((each) => !each.includes('status of 400'))).toEqual([]);
  await context.close();
}

async function looksWell(page: Page, name: string): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, name, { whole: true });
}

const county = { persona: 'county-officer', screen: wideScreen } as const;

test('a document without the rule: the page says so and offers nothing', async () => {
  await host.goBy('dehong-2021');
  await at(county, LIST, async (page) => {
    await shown(page, /本县执行的文件没有评优表扬的规定，这里不能开/);
    expect(await button(page, '开一批评优表扬').count()).toBe(0);
    await looksWell(page, 'awards-no-rule-1280');
  });
});

test('a round from its opening to the certificate', async () => {
  await host.goBy('qinghai-2018');
  await at(county, LIST, async (page) => {
    await button(page, '开一批评优表扬').click();
    await shown(page, '表扬哪些类别');
    await main(page).getByLabel('第 2 类名额（不限就不填）').fill('2');
    await main(page).getByLabel('推荐的最后一天').fill('2026-11-20');
    await button(page, '开始推荐').click();
    await shown(page, /请填联系电话/);
    await main(page).getByLabel('联系电话').fill('0692-8180000');
    await looksWell(page, 'awards-open-1280');
    await button(page, '开始推荐').click();
    await shown(page, '推荐中');
  });

  await at({ persona: 'township-officer' }, DESK, async (page) => {
    await button(page, '推荐').click();
    await main(page).getByLabel('按姓名、村或单位找').fill('杨秀兰');
    await button(page, /^杨秀兰/).click();
    await shown(page, /2026 年在村：/);
    await main(page).getByLabel('推荐理由').fill('带着三组修好了水沟，雨天不再进水。');
    await looksWell(page, 'awards-nominate-390');
    await button(page, '推荐').click();
    await shown(page, '已推荐杨秀兰，本人会收到通知。');
  });

  await at({ persona: 'first-secretary', elder: true }, LIST, async (page) => {
    await shown(page, '关于我的推荐');
    await button(page, '不参加').waitFor();
    await looksWell(page, 'awards-mine-elder-390');
  });

  await host.moveTo('2026-11-21T09:00:00+08:00');
  await at(county, DESK, async (page) => {
    await button(page, '把杨秀兰列入公示名单').click();
    await shown(page, '已列入公示名单');
    await looksWell(page, 'awards-review-1280');
    await button(page, '公示，谁都能看').click();
    await shown(page, '公示 2026-11-21 至 2026-11-27');
  });
  await at({}, NOTICE, async (page) => {
    await shown(page, '带着三组修好了水沟，雨天不再进水。');
    expect(await button(page, '我有异议').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await takeScreenshot(page, 'awards-notice-390', { whole: true });
  });

  await host.moveTo('2026-11-28T09:00:00+08:00');
  await at(county, DESK, async (page) => {
    await button(page, '公布').click();
    await main(page).getByLabel('文号（没有就不填）').fill('盈组通〔2026〕9 号');
    await looksWell(page, 'awards-announce-1280');
    await button(page, '确定公布').click();
    await shown(page, '已公布');
    await button(page, '看公开的名单').click();
    await button(page, '看杨秀兰的证书').click();
    await shown(page, '荣誉证书');
    await looksWell(page, 'awards-certificate-1280');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1123, height: 794 });
    await takeScreenshot(page, 'awards-certificate-print');
  });
  await at({ persona: 'member' }, NOTICE, async (page) => {
    await button(page, '我有异议').click();
    await main(page).getByLabel('有什么异议').fill('水沟是村民自己修的。');
    await looksWell(page, 'awards-object-390');
    await button(page, '提出异议').click();
    await shown(page, '已经收到，核实后通知您。本人和别人都看不到是谁提的。');
  });
  await at(county, DESK, async (page) => {
    // Who took her in does not see who objects, nor what they say.
    await shown(page, /另有 1 条要由别的同志核实/);
    expect(await page.getByText('水沟是村民自己修的').count()).toBe(0);
  });
});
