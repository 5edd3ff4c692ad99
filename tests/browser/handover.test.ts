import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsPlainAndElder } from './support/both-modes';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { button, main } from './support/in-main';
import { openPath } from './support/open-path';
import type { VisitorOptions } from './support/open-visitor';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const shown = (page: Page, words: string | RegExp) =>
  main(page).getByText(words).locator('visible=true').first().waitFor();

/** Somebody at 轮换接替, who has nothing to complain of when they leave. */
async function at(options: VisitorOptions, walk: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, complaints } = await openVisitor(browser, host.url, options);
  await openPath(page, 'handover/list/index');
  await walk(page);
  // What a form was refused for is in the console besides.
  expect(complaints.filter((each) => !each.includes('status of 4'))).toEqual([]);
  await context.close();
}

test('a cadre applies for a change, the township passes it on with its proof', async () => {
  await at({ persona: 'first-secretary' }, async (page) => {
    await button(page, '申请任期内调整').click();
    await main(page).getByRole('radio', { name: '身体原因' }).click();
    await main(page).getByLabel('具体情况').fill('腰伤要手术，医生要求休养半年。');
    await shown(page, /要经过：本人提出申请 → 乡镇党委签章/);
    await button(page, '送出申请').click();
    await shown(page, '文件要求有事由证明，请准备好并勾选。');
    expect(await faultsPlainAndElder(page, 'handover-apply')).toEqual([]);
    await main(page)
      .getByRole('checkbox', { name: /^我有事由证明/ })
      .click();
    await button(page, '送出申请').click();
    await shown(page, '申请办理中');
    await button(page, /^杨秀兰/).click();
    await shown(page, '要经过谁');
    await button(page, '撤回申请').waitFor();
    expect(await faultsPlainAndElder(page, 'handover-one')).toEqual([]);
  });
  await at({ persona: 'township-officer' }, async (page) => {
    await button(page, /^杨秀兰/).click();
    await button(page, '同意').click();
    await shown(page, '请先看事由证明，看过再勾选。');
    await main(page).getByRole('checkbox', { name: '看过事由证明' }).click();
    await takeScreenshot(page, 'handover-review-390', { whole: true });
    await button(page, '同意').click();
    await shown(page, /等派出单位党委/);
    expect(await faultsOf(page)).toEqual([]);
  });
});

test('a unit names who comes, the county confirms, and the list is there to be signed', async () => {
  await at({ persona: 'unit-officer', screen: wideScreen }, async (page) => {
    await button(page, /期满轮换/)
      .first()
      .click();
    await main(page).getByLabel('姓名').fill('段新来');
    await main(page).getByLabel('手机号').fill('13912345678');
    await main(page).getByLabel('到任日期').fill('2026-11-20');
    await button(page, '报给县里').click();
    await shown(page, '文件要求有接替人员体检报告，请看过再勾选。');
    await main(page).getByRole('checkbox', { name: '看过接替人员体检报告' }).click();
    await main(page).getByRole('checkbox', { name: '看过接替人员承诺书' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await takeScreenshot(page, 'handover-name-1280', { whole: true });
    await button(page, '报给县里').click();
    await shown(page, '等县里确认接替人');
  });
  await at({ persona: 'county-officer', screen: wideScreen }, async (page) => {
    await button(page, /段新来/)
      .first()
      .click();
    await button(page, '确认接替人').click();
    await shown(page, /段新来自 2026-11-20 起派驻/);
    expect(await faultsOf(page)).toEqual([]);
    await button(page, '确定确认接替人').click();
    await shown(page, '交接清单');
    await shown(page, '离任的还没有签字');
    expect(await faultsOf(page)).toEqual([]);
    await takeScreenshot(page, 'handover-sheet-1280', { whole: true });
  });
});
