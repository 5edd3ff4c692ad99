import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { reload } from './support/open-path';
import type { Visitor, VisitorOptions } from './support/open-visitor';
import { openVisitor, wideScreen } from './support/open-visitor';
import { readUntil } from './support/read-until';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
// What crosses tenants is brought by timers, which in a demo run each minute.
withDemo(friday, (demo) => ({ browser, host } = demo), { TIMERS_EVERY: '1000' });

const RANKING = '月出勤率末位名单';
const RECEIVED = '报来的末位名单';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).locator('visible=true').first().waitFor();
const visit = (options: VisitorOptions) => openVisitor(browser, host.url, options);

async function openList({ page }: Visitor): Promise<Page> {
  await page.goto(`${host.url}/#/pages/proposal/list/index`);
  await reload(page);
  await shown(page, '系统只按规则提出建议');
  await shown(page, '本地的处置建议');
  return page;
}

async function looksWell(page: Page, name: string): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, name, { whole: true });
}

describe('where the document orders a ranking', () => {
  beforeAll(() => host.goBy('dehong-2021'));

  test('the township reports its last to the county, the county to the prefecture in its own tenant', async () => {
    const township = await visit({ persona: 'second-township-officer' });
    const clerk = await openList(township);
    await button(clerk, RANKING).click();
    await shown(clerk, /德宏州《.+》（.+） 日常管理\(三\) 规定列出/);
    await shown(clerk, '每个乡镇末 3 位，逐级报县委组织部、市（州）委组织部。');
    // Until the whole township is confirmed nobody is named.
    await shown(clerk, /考勤表已确认 \d+\/\d+，全部确认后才列出/);
    expect(await clerk.getByText('%').count()).toBe(0);
    await button(clerk, '上月').click();
    await shown(clerk, /应在村 \d+ 个工作日，在村 \d+ 天/);
    await looksWell(clerk, 'ranking-390');
    await button(clerk, '把平原镇的名单报县委组织部').click();
    await shown(clerk, /段志华，.+；还没有看/);
    expect(await button(clerk, /^把平原镇的名单报/).count()).toBe(0);
    await looksWell(clerk, 'ranking-passed-390');

    // September’s, where October is what one comes to.
    const county = await visit({ persona: 'county-officer', screen: wideScreen });
    await button(county.page, /^平原镇报来的 9 月末位名单未阅/).waitFor();
    const desk = await openList(county);
    await button(desk, RECEIVED).click();
    await shown(desk, '其他月份还有 1 份没有看，列在最前面。');
    await shown(desk, '2026年10月还没有报来的名单，换一个月份看看。');
    await looksWell(desk, 'rankings-received-1280');
    await button(desk, '平原镇2026年9月的名单，已阅').click();
    await shown(desk, /马建平已阅/);
    await shown(desk, /应在村 \d+ 个工作日，在村 \d+ 天/);
    expect(await desk.getByText(/^其他月份还有/).count()).toBe(0);
    await button(desk, '2026年9月各乡镇的名单和报送').click();
    await button(desk, '把平原镇的名单报市（州）委组织部').click();
    await shown(desk, /^马建平，.+；还没有看$/);
    await looksWell(desk, 'ranking-county-1280');

    const above = await visit({ persona: 'prefecture-filings', elder: true });
    const { page } = above;
    await readUntil(page, /^平原镇报来的 9 月末位名单未阅$/);
    await button(page, /^平原镇报来的 9 月末位名单未阅/).click();
    await shown(page, '盈江县 平原镇，2026年9月');
    await looksWell(page, 'rankings-above-elder-390');
    await button(page, '平原镇2026年9月的名单，已阅').click();
    await shown(page, /^马建平，.+；杨丽萍已阅/);

    await readUntil(clerk, /^马建平，.+；杨丽萍已阅/);
    await readUntil(desk, /^马建平，.+；杨丽萍已阅/);
    for (const { complaints, context } of [township, county, above]) {
      expect(complaints).toEqual([]);
      await context.close();
    }
  });

  test('the prefecture reads it from a PC, too, by a link to its own tenant', async () => {
    const { page, context, complaints } = await visit({
      persona: 'prefecture-filings',
      screen: wideScreen,
    });
    await page.goto(`${host.url}/?tenant=d4w8t5#/pages/proposal/received/index?month=2026-09`);
    await shown(page, '盈江县 平原镇，2026年9月');
    await shown(page, /^马建平，.+；杨丽萍已阅/);
    await looksWell(page, 'rankings-above-1280');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe.each(['guizhou-2018', 'hubei-2016', 'county-2021', 'qinghai-2018'])(
  '%s orders no ranking',
  (pack) => {
    beforeAll(() => host.goBy(pack));

    test.each(['second-township-officer', 'county-officer'])(
      'no way leads %s there, and its address says why',
      async (persona) => {
        const visitor = await visit({ persona });
        const page = await openList(visitor);
        expect(await button(page, RANKING).count()).toBe(0);
        await page.goto(`${host.url}/#/pages/proposal/ranking/index?month=2026-09`);
        await reload(page);
        await shown(page, '本县执行的文件没有规定排名，这里不排名。');
        expect(await page.getByText('%').count()).toBe(0);
        // Once for each time the page was loaded, and nothing else.
        expect([...new Set(visitor.complaints)]).toEqual([expect.stringContaining('422')]);
        await visitor.context.close();
      },
    );
  },
);
