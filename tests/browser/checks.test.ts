import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { reload } from './support/open-path';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).last();

/** The pages beneath keep their words. */
const word = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first();

async function looks(page: Page, title: string): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, title, { whole: true });
}

/** Again from the first screen, as after some hours. */
async function comeBack(page: Page): Promise<void> {
  await page.goto(host.url);
  await reload(page);
}

test('drawn, recorded, answered, confirmed, on the sheet; and lifted again', async () => {
  const clerk = await openVisitor(browser, host.url, { persona: 'township-officer' });
  const { page } = clerk;
  await button(page, /^督查/).click();
  await button(page, '安排督查').click();
  // Everybody of the township, so that the cadre is among them; first, by mistake, more than there are.
  const hint = await page.getByText(/^范围内 \d+ 人/).innerText();
  const many = Number(/\d+/.exec(hint)?.[0]);
  await page.getByLabel('抽几个').fill(`${many + 1}`);
  await button(page, '抽取').click();
  await word(page, `范围内只有 ${many} 人`).waitFor();
  await looks(page, 'check-draw-too-many-390');
  await page.getByLabel('抽几个').fill(`${many}`);
  await button(page, '抽取').click();
  await word(page, `抽到 ${many} 人`).waitFor();
  await button(page, '看抽到谁、怎么抽的').click();
  await word(page, '结果与当时一致').waitFor();
  await looks(page, 'check-drawn-390');

  const cadre = await openVisitor(browser, host.url, { persona: 'cadre' });
  const own = cadre.page;
  await word(own, '今天还没有报到').waitFor();
  expect(await own.getByText(/督查有记录|等您去办/).count()).toBe(0);

  await button(page, /陈明远/).click();
  await word(page, '人在不在').waitFor();
  await page.getByRole('radio', { name: '不在村，没有正当事由' }).click();
  await page.getByLabel(/^看到了什么/).fill('村委会和住处都没有人');
  await looks(page, 'check-record-390');
  await button(page, '记下').click();
  await page
    .getByText(/等本人说明/)
    .first()
    .waitFor();

  await comeBack(own);
  await button(own, /督查有记录|随机抽查有记录/).click();
  await word(own, '村委会和住处都没有人').waitFor();
  await own.getByLabel(/当时在哪里/).fill('在三组入户，手机没有信号');
  await looks(own, 'check-answer-390');
  await button(own, '送出说明').click();
  await word(own, '本人已说明').waitFor();

  // Who recorded it judges it not: the page has no such button for them.
  await reload(page);
  await word(page, '在三组入户').waitFor();
  expect(await page.getByRole('button', { name: /^认定/ }).count()).toBe(0);

  const county = await openVisitor(browser, host.url, {
    persona: 'county-officer',
    screen: wideScreen,
  });
  const desk = county.page;
  await button(desk, /陈明远.*等您认定/).click();
  await word(desk, '在三组入户').waitFor();
  await desk.getByLabel(/^理由/).fill('三组组长说没有来过');
  await looks(desk, 'check-judge-1280');
  await button(desk, '认定陈明远的督查结果').click();
  await word(desk, '已认定').waitFor();

  await comeBack(own);
  await button(own, /^我的考勤/).click();
  await own.getByRole('button', { name: /^11月20日.*缺岗/ }).click();
  await word(own, '督查认定缺岗').waitFor();
  await looks(own, 'check-mark-390');
  await button(own, /看查到了什么/).click();
  await word(own, '三组组长说没有来过').waitFor();
  await word(own, 'DB52/T 1272').waitFor();
  await looks(own, 'check-confirmed-390');

  await reload(desk);
  await button(desk, '撤销认定').click();
  await desk.getByLabel(/^为什么撤销/).fill('三组村民作证，当天在入户');
  await button(desk, '确定撤销认定').click();
  await word(desk, '已撤销认定').waitFor();
  await comeBack(own);
  await button(own, /^我的考勤/).click();
  await own.getByRole('button', { name: /^11月20日(?!.*缺岗)/ }).waitFor();

  const faults = [clerk, cadre, county].map(({ complaints }) => complaints);
  // The browser tells of the one answer that was a refusal.
  expect(faults).toEqual([[expect.stringContaining('422')], [], []]);
  for (const { context } of [clerk, cadre, county]) await context.close();
});

test('every draw stays listed with its seed, and opening one draws it again', async () => {
  const county = await openVisitor(browser, host.url, {
    persona: 'county-officer',
    screen: wideScreen,
  });
  const { page } = county;
  await button(page, /^督查/).click();
  await button(page, '历次抽查').click();
  await word(page, 'DEMO7K2MWXQH4RTN9VCP').waitFor();
  await looks(page, 'check-draws-1280');
  await page.getByText('DEMO7K2MWXQH4RTN9VCP').click();
  await word(page, '结果与当时一致').waitFor();
  await button(page, '看名单和编号').click();
  await looks(page, 'check-draw-1280');
  expect(county.complaints).toEqual([]);
  await county.context.close();
});
