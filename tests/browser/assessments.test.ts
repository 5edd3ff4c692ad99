import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsPlainAndElder } from './support/both-modes';
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
// A timer makes the sheets.
withDemo(friday, (demo) => ({ browser, host } = demo), { TIMERS_EVERY: '1000' });

const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).locator('visible=true').first().waitFor();

/** Somebody at the assessments, who has nothing to complain of when they leave. */
async function at(
  options: VisitorOptions,
  path: string,
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context, complaints }: Visitor = await openVisitor(browser, host.url, options);
  await openPath(page, `assessment/${path}`);
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
const ROUND = 'round=assessmentRound:533123:2026:annual';

/** The sheet of 陈明远, from the list of the round. */
async function openChen(page: Page): Promise<void> {
  await main(page).getByLabel('找姓名、村或单位').fill('陈明远');
  await button(page, /^陈明远/)
    .first()
    .click();
  await shown(page, /陈明远，2026 年年度考核/);
}

test('a year’s assessment from its opening to the signature', async () => {
  await at(county, 'list/index', async (page) => {
    await shown(page, '2025 年年度考核');
    await looksWell(page, 'assessments-open-1280');
    await button(page, '开始考核').click();
    await button(page, /^2026 年年度考核/).waitFor();
  });

  await at({ persona: 'township-officer' }, `opinions/index?${ROUND}`, async (page) => {
    await page.waitForTimeout(1500);
    await page.reload();
    await main(page).getByLabel('找姓名或村').fill('陈明远');
    await button(page, /^陈明远/).click();
    await main(page).getByLabel('意见', { exact: true }).fill('长年住村，群众找得到人。');
    expect(await faultsPlainAndElder(page, 'assessments-opinion')).toEqual([]);
    await button(page, '提交意见').click();
    await shown(page, '意见已经收到，提交决定以前还可以改。');
  });

  await at(county, `round/index?${ROUND}`, async (page) => {
    await shown(page, /参加考核 \d+ 人，定为优秀 0 人/);
    await looksWell(page, 'assessments-round-1280');
    await openChen(page);
    await shown(page, /不打分/);
    await button(page, '登记听取的意见').click();
    await main(page).getByLabel('请了几人').fill('12');
    await main(page).getByLabel('到了几人').fill('9');
    await main(page).getByLabel('大家说了什么').fill('上门勤，说话算数。');
    await looksWell(page, 'assessments-hear-1280');
    await button(page, '登记').click();
    await shown(page, /上门勤，说话算数。（2026-11-20 座谈会，请 12 人、到 9 人，马建平登记）/);
    await main(page)
      .getByLabel(/没有征求到.*意见的原因/)
      .fill('单位来文另附。');
    await button(page, '提交决定').click();
    await shown(page, '提交决定时固定的数据，此后的变化不影响这张表。');
    await main(page).getByRole('radio', { name: '称职', exact: true }).click();
    await main(page).getByLabel('理由（本人看得到）').fill('履职到位，在村天数够。');
    await looksWell(page, 'assessments-decide-1280');
    await button(page, '定等次，通知本人').click();
    await shown(page, '等次：称职');
  });

  await at({ persona: 'cadre' }, 'list/index', async (page) => {
    await button(page, /^2026 年年度考核/).click();
    await shown(page, '等次：称职');
    await shown(page, '提出异议的期限');
    expect(await faultsPlainAndElder(page, 'assessments-own')).toEqual([]);
    // What people said of one is not for oneself to read.
    expect(await page.getByText('上门勤，说话算数').count()).toBe(0);
    await button(page, '签字').click();
    await button(page, '确定签字').click();
    await shown(page, '本人已签字');
  });
});
