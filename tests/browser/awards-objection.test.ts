import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsPlainAndElder } from './support/both-modes';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { button, main } from './support/in-main';
import { openPath } from './support/open-path';
import type { VisitorOptions } from './support/open-visitor';
import { openVisitor, wideScreen } from './support/open-visitor';
import { readPdf } from './support/pdf';
import { takeScreenshot } from './support/take-screenshot';
import { withDemoEach } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemoEach(friday, (demo) => ({ browser, host } = demo));

const ROUND = 'round=awardRound:533123:2025:1';
const ANSWER = '查了代办记录，两处都是本人上门办的。';

const shown = (page: Page, words: string | RegExp) => main(page).getByText(words).first().waitFor();

async function at(options: VisitorOptions, path: string) {
  const visitor = await openVisitor(browser, host.url, options);
  await openPath(visitor.page, path);
  return visitor;
}

test('on a phone: an objection is looked into, answered, and only who made it hears of it', async () => {
  const county = await openVisitor(browser, host.url, { persona: 'county-officer' });
  const { page } = county;
  await button(page, /^2025 年评优表扬：1 条异议等核实/).click();
  await shown(page, '上门办认证的是村里的代办员，请核实是谁办的。');
  expect(await faultsPlainAndElder(page, 'awards-objections')).toEqual([]);
  await button(page, '异议不成立').click();
  await shown(page, '名单不变。');
  await main(page).getByLabel('核实情况').fill(ANSWER);
  expect(await faultsPlainAndElder(page, 'awards-objection-answer')).toEqual([]);
  await button(page, '确定异议不成立').click();
  await shown(page, `核实情况：${ANSWER}`);
  expect(await button(page, '异议成立').count()).toBe(0);

  const objector = await at({ persona: 'member' }, 'inbox/list/index');
  await shown(objector.page, new RegExp(ANSWER));
  const reader = await at({}, `awards/notice/index?${ROUND}`);
  await shown(reader.page, /帮 21 位老人/);
  expect(await reader.page.getByText(ANSWER).count()).toBe(0);
  const all = [county, objector, reader].flatMap(({ complaints }) => complaints);
  expect(all).toEqual([]);
});

test('on a wide screen: upheld, the award is revoked in public without a word of who said what', async () => {
  const options = { persona: 'county-officer', screen: wideScreen };
  const { page, complaints } = await at(options, `awards/round/index?${ROUND}`);
  await button(page, '异议成立').click();
  await main(page).getByLabel('核实情况').fill('不是本人办的。');
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'awards-objection-1280', { whole: true });
  await button(page, '确定异议成立').click();
  await shown(page, '核实情况：不是本人办的。');
  const reader = await at({}, `awards/notice/index?${ROUND}`);
  await shown(reader.page, /经核实/);
  const text = await main(reader.page).innerText();
  for (const secret of ['不是本人办的', '代办员', '帮 21 位老人'])
    expect(text).not.toContain(secret);
  expect(await faultsOf(reader.page)).toEqual([]);
  await takeScreenshot(reader.page, 'awards-revoked-390', { whole: true });
  expect([...complaints, ...reader.complaints]).toEqual([]);
});

test('a certificate is one sheet of A4 on its side, with the name on it', async () => {
  const { page, complaints } = await at({ screen: wideScreen }, `awards/notice/index?${ROUND}`);
  const certificate = button(page, /^看.+的证书$/).first();
  const label = (await certificate.getAttribute('aria-label')) ?? '';
  const name = /^看(.+)的证书$/.exec(label)?.[1] ?? '';
  expect(name.length).toBeGreaterThan(1);
  await certificate.click();
  await shown(page, '荣誉证书');
  await shown(page, `${name}：`);
  const { pages, signs } = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toEqual([{ width: 297, height: 210 }]);
  for (const sign of [...name, ...'荣誉证书优秀驻村干部盈江县委组织部'])
    expect(signs).toContain(sign);
  // Nothing of the pages below, nor of what is pressed.
  for (const sign of '打印返回') expect(signs).not.toContain(sign);
  expect(complaints).toEqual([]);
});
