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

async function at(
  options: VisitorOptions,
  path: string,
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context, complaints } = await openVisitor(browser, host.url, options);
  await openPath(page, path);
  await walk(page);
  // What a form was refused for is in the console besides.
  expect(complaints.filter((each) => !each.includes('status of 4'))).toEqual([]);
  await context.close();
}

const county = { persona: 'county-officer', screen: wideScreen } as const;
const LIST = 'unit-assessment/list/index';

test('the county concludes on a unit, which puts right what was found', async () => {
  await host.goBy('hubei-2016');
  await at(county, LIST, async (page) => {
    await button(page, '开 2026 年的考核').click();
    await button(page, '确定开 2026 年的考核').click();
    await button(page, /^县农业农村局/).click();
    await shown(page, '单位支持驻点村项目');
    await shown(page, /系统里没有经费记录/);
    expect(await faultsOf(page)).toEqual([]);
    await takeScreenshot(page, 'unit-assessment-sheet-1280', { whole: true });
    for (const area of ['帮扶工作绩效', '专项资金使用', '单位支持驻点村项目']) {
      await main(page).getByLabel(`${area}：看到的情况`).fill('按台账看过，情况属实。');
    }
    await main(page).getByRole('radio', { name: '限期整改' }).click();
    await main(page).getByLabel('结论的说明').fill('结对走访没有全覆盖。');
    await main(page).getByLabel('要整改的问题').fill('还有 12 户没有结对');
    await main(page).getByLabel('整改的最后一天').fill('2026-12-20');
    await button(page, '作出结论，告诉单位').click();
    await shown(page, /请写“党员干部结对帮扶”这一项看到的情况/);
    await main(page).getByLabel('党员干部结对帮扶：看到的情况').fill('结对 30 户，缺 12 户。');
    await button(page, '作出结论，告诉单位').click();
    await shown(page, /要整改的：还有 12 户没有结对/);
    expect(await faultsOf(page)).toEqual([]);
  });
  await at({ persona: 'unit-officer' }, LIST, async (page) => {
    await button(page, /^2026 年 县农业农村局/).click();
    await main(page).getByLabel('做了什么').fill('12 户都已结对，名单已报乡镇。');
    expect(await faultsPlainAndElder(page, 'unit-assessment-answer')).toEqual([]);
    await button(page, '报给县里').click();
    await shown(page, '已报整改，等县里看');
  });
  await at(county, LIST, async (page) => {
    await button(page, /^县农业农村局/).click();
    await button(page, '认可整改').click();
    await button(page, '确定认可整改').click();
    await shown(page, '整改已认可');
  });
});

test('the county sees who is within a period of a decision, and by which clause', async () => {
  await host.goBy('guizhou-2018');
  await at(county, 'proposal/list/index', async (page) => {
    await button(page, '在期限内的处分与限制').click();
    await button(page, /不得评为优秀/)
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByText(/依据：/)
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await takeScreenshot(page, 'in-force-1280', { whole: true });
  });
});
