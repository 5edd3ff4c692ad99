import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { reload } from './support/open-path';
import { openVisitor, phoneScreen, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const everybody = [
  ...['cadre', 'first-secretary', 'member', 'village-secretary', 'township-officer'],
  ...['second-township-officer', 'county-officer', 'unit-officer', 'prefecture-officer'],
  'province-officer',
];
const screens = [
  ['390', phoneScreen],
  ['1280', wideScreen],
] as const;

/** Words of a to-do that only the thing itself has on its page, by where it leads. */
const itself: Readonly<Record<string, (todo: string) => string>> = {
  'leave/show': (todo) => partOf(todo, /(\d+ 月 \d+ 日.*?)的请假/),
  'allowance/list': (todo) => partOf(todo, /^(\S+?)报了|(等您核对)/),
  'forms/list': (todo) => partOf(todo, /“(.+?)”|(等您办)/),
  'leave/list': (todo) => partOf(todo, /(\S+) \d+ 月|(等您审批|没有审批|未阅)/),
  'adoption/questions': (todo) => partOf(todo, /：“(.+?)…?”/),
  'attendance/sheets': (todo) => partOf(todo, /^(\S+) /),
  'evaluation/issues': (todo) => partOf(todo, /“(.+)”/),
  'evaluation/plan': (todo) => partOf(todo, /^(\S+) /),
  'evaluation/run': (todo) => partOf(todo, /^(.+?)(?:今天|的评议会|正在|已)/),
  'evaluation/paper': () => '纸票',
  'evaluation/comments': () => '意见',
  'evaluation/scan': () => '扫码',
  'evaluation/list': () => '三讲三评',
  // Whose it is; of the caller’s own, what they can do.
  'check/one': (todo) => /^(\D\S*) \d+ 月/.exec(todo)?.[1] ?? '说明情况',
  'check/list': () => '督查',
  'proposal/show': () => '事实',
  'handover/show': () => '办理过程',
  'handover/list': () => '轮换接替',
  'unit-assessment/sheet': () => '系统不打分',
  'unit-assessment/list': () => '派出单位考核',
  'proposal/list': () => '处置建议',
  'proposal/received': () => '报来的末位名单',
  // Its title stands on no other story.
  'publicity/one': (todo) => partOf(todo, /案例《(.+)》等您审核/),
  'publicity/review': () => '审核案例',
  'awards/round': () => '异议',
  'assessment/round': () => '考核表',
  'assessment/opinions': () => '写意见',
  'assessment/sheet': () => '您的意见',
  'funds/village': () => '等核对',
  'funds/list': () => '还差',
  'files/waiting': () => '等您看一眼',
  'policy/calendar': (todo) => partOf(todo, /^(\d{4})/),
  'policy/rules': () => '各条规则',
};

function partOf(todo: string, pattern: RegExp): string {
  const found = pattern.exec(todo);
  return found?.[1] ?? found?.[2] ?? `nothing of “${todo}”`;
}

/** Each says since when, and is one button. */
async function todosOf(page: Page): Promise<string[]> {
  await page.getByText('都能办什么').waitFor();
  const cells = page.getByRole('button').filter({ hasText: /起，第 \d+ 天$/ });
  return cells.allInnerTexts();
}

/** What is wrong with the page a to-do opened; nothing is good. */
async function wrongWith(page: Page, todo: string): Promise<string[]> {
  const path = /#\/pages\/(.+)\/index/.exec(page.url())?.[1] ?? page.url();
  const words = itself[path]?.(todo) ?? `nothing is known of ${path}`;
  const shown = page.locator('.page').last().getByText(words).locator('visible=true').first();
  const found = await shown.waitFor().then(
    () => true,
    () => false,
  );
  return found ? [] : [`“${todo}” opened ${path} without “${words}”`];
}

describe.each(screens)('at %s px', (name, screen) => {
  test.each(everybody)('%s: what waits says since when, and opens itself', async (persona) => {
    const { page, context, complaints } = await openVisitor(browser, host.url, { persona, screen });
    const todos = await todosOf(page);
    const heading = await page
      .getByText(/^要办的事/)
      .first()
      .innerText();
    expect(heading).toBe(todos.length > 0 ? `要办的事（${todos.length}）` : '要办的事');
    const faults = await faultsOf(page);
    await takeScreenshot(page, `todos-${persona}-${name}`, { whole: true });
    for (const [index, todo] of todos.entries()) {
      await page
        .getByRole('button')
        .filter({ hasText: /起，第 \d+ 天$/ })
        .nth(index)
        .click();
      faults.push(...(await wrongWith(page, todo.split('\n')[0] ?? '')));
      await page.goto(host.url);
      await reload(page);
      await todosOf(page);
    }
    await context.close();
    expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
  });
});
