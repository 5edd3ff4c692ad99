import type { Browser, Page } from 'playwright-core';
import type { OpenAssembly } from '../support/open-assembly';
import { openAssembly } from '../support/open-assembly';
import type { DemoHost } from '../support/start-demo-host';
import { answerAll } from './support/answer-all';
import { faultsOf, smallTargets } from './support/check-page';
import { friday } from './support/friday';
import { reload } from './support/open-path';
import type { VisitorOptions } from './support/open-visitor';
import { openVisitor } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';
import { giveVoice, saidOn } from './support/voice';

const tabletScreen = { width: 820, height: 1180 };

let host: DemoHost;
let browser: Browser;
let assembly: OpenAssembly;
withDemo(friday, (demo) => ({ browser, host } = demo));
beforeAll(async () => {
  assembly = await openAssembly(host.url, '2026-11-20');
});

async function openAt(path: string, options: VisitorOptions) {
  const visitor = await openVisitor(browser, host.url, options);
  await visitor.page.goto(`${host.url}/#/pages/evaluation/${path}`);
  await reload(visitor.page);
  return visitor;
}

const votesKept = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage).filter((name) => /^zaicun\.(vote|ballot)\./.test(name)),
  );

/** What only whoever runs the assembly knows. */
const pin = '2580';

async function lockTablet(page: Page): Promise<void> {
  await page.getByLabel(/^口令/).fill(pin);
  await page.getByRole('button', { name: '开始平板投票' }).click();
}

async function showPin(page: Page, typed = pin): Promise<void> {
  await page.getByLabel('工作人员口令').fill(typed);
  await page.getByRole('button', { name: '工作人员：下一位' }).click();
}

/** How many rights of the assembly were used by each means. */
async function rightsUsed(): Promise<Record<string, number>> {
  const { parties } = await assembly.call('evaluation.show', { assembly: assembly.id });
  const used: Record<string, number> = {};
  for (const [means, count] of parties.flatMap((each) => Object.entries(each.used))) {
    used[means] = (used[means] ?? 0) + count;
  }
  return used;
}

test('three people of one assembly: own phone, slip and tablet', async () => {
  const before = await rightsUsed();
  const own = await openAt(`vote/index?scene=${assembly.wall}`, {
    persona: 'village-secretary',
    elder: true,
  });
  const { page } = own;
  await page.getByText(/岳老三，您好/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await smallTargets(page, 60)).toEqual([]);
  await takeScreenshot(page, 'vote-before-elder-390', { whole: true });
  await page.getByRole('button', { name: '知道了，开始评' }).click();
  await page.getByRole('radio', { name: '不了解' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await smallTargets(page, 60)).toEqual([]);
  await takeScreenshot(page, 'vote-question-elder-390', { whole: true });
  const questions = await answerAll(page, '较好');
  // A change of mind costs one tap to go back and one to choose, and comes back here.
  await page.getByRole('button', { name: /较好/ }).first().click();
  await page.getByRole('radio', { name: '一般' }).click();
  await page.getByRole('button', { name: /一般/ }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await smallTargets(page, 60)).toEqual([]);
  await takeScreenshot(page, 'vote-last-look-elder-390', { whole: true });
  expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toMatch(
    /middling|一般/,
  );
  await page.getByRole('button', { name: '投出' }).click();
  await page.getByText('票已投出，已经放进票箱').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'vote-thanks-elder-390', { whole: true });
  expect(await page.getByText(/较好|一般/).count()).toBe(0);
  expect(await votesKept(page)).toEqual([]);
  await reload(page);
  await page.getByText('一人只有一票').first().waitFor();
  expect(questions).toBeGreaterThan(0);

  const slip = await openAt(`vote/index?scene=${assembly.slip}`, {});
  let taps = 1;
  await slip.page.getByRole('button', { name: '知道了，开始评' }).click();
  const asked = await answerAll(slip.page, '好');
  taps += asked + 1;
  await takeScreenshot(slip.page, 'vote-last-look-390', { whole: true });
  await slip.page.getByRole('button', { name: '投出' }).click();
  await slip.page.getByText('票已投出，已经放进票箱').first().waitFor();
  // One for each who is rated, one to begin and one to send: three where one is rated.
  expect(taps).toBe(asked + 2);
  expect(await votesKept(slip.page)).toEqual([]);
  await reload(slip.page);
  await slip.page.getByRole('button', { name: '知道了，开始评' }).click();
  await slip.page.getByText('一人只有一票').first().waitFor();

  const tablet = await openAt(`tablet/index?assembly=${assembly.id}`, {
    persona: 'township-officer',
    screen: tabletScreen,
    elder: true,
  });
  await tablet.page.getByRole('button', { name: '开始平板投票' }).waitFor();
  expect(await faultsOf(tablet.page)).toEqual([]);
  expect(await smallTargets(tablet.page, 60)).toEqual([]);
  await takeScreenshot(tablet.page, 'tablet-lock-820', { whole: true });
  await lockTablet(tablet.page);
  await tablet.page.getByRole('button', { name: /王大爷/ }).click();
  await tablet.page.getByRole('heading', { name: '请把平板交给王大爷。' }).waitFor();
  expect(await faultsOf(tablet.page)).toEqual([]);
  // A phone that could be lost is nobody's here.
  expect(await tablet.page.getByText(/手机/).count()).toBe(0);
  await takeScreenshot(tablet.page, 'tablet-hand-over-820', { whole: true });
  await tablet.page.getByRole('button', { name: '我是王大爷，开始评' }).click();
  await answerAll(tablet.page, '差');
  await tablet.page.getByRole('button', { name: '投出' }).click();
  await tablet.page.getByText('请把平板交还给工作人员').first().waitFor();
  expect(await faultsOf(tablet.page)).toEqual([]);
  expect(await votesKept(tablet.page)).toEqual([]);
  await takeScreenshot(tablet.page, 'tablet-hand-back-820', { whole: true });
  await tablet.page.goBack();
  // As slow as a hand: the router draws what is gone back to before it is left again.
  await tablet.page.getByText('这台平板正在会场投票').filter({ visible: true }).waitFor();
  await tablet.page.goForward();
  await tablet.page.getByText('请把平板交还给工作人员').first().waitFor();
  expect(await tablet.page.getByText(/差|王大爷/).count()).toBe(0);
  await showPin(tablet.page);
  await tablet.page.getByText('点一个人的名字').first().waitFor();
  await takeScreenshot(tablet.page, 'tablet-pick-820', { whole: true });

  const after = await rightsUsed();
  for (const means of ['phone', 'slip', 'tablet']) {
    expect([means, after[means]]).toEqual([means, (before[means] ?? 0) + 1]);
  }
  expect(after.paper).toBe(before.paper);
  // What a browser tells of answers that were refusals.
  const real = [own, slip, tablet].flatMap(({ complaints }) =>
    complaints.filter((each) => !/status of 422/.test(each)),
  );
  expect(real).toEqual([]);
  for (const { context } of [own, slip, tablet]) await context.close();
});

test('without a signal: the tablet says so before it is handed over, a phone keeps the ballot sealed', async () => {
  const tablet = await openAt(`tablet/index?assembly=${assembly.id}`, {
    persona: 'township-officer',
  });
  await lockTablet(tablet.page);
  await tablet.page.getByRole('button', { name: '村民3', exact: true }).waitFor();
  await tablet.context.setOffline(true);
  await tablet.page.getByRole('button', { name: '村民2', exact: true }).click();
  await tablet.page.getByText('先不要把平板交出去').waitFor();
  await tablet.context.setOffline(false);
  await tablet.page.getByRole('button', { name: '村民2', exact: true }).click();
  await tablet.page.getByRole('button', { name: '我是村民2，开始评' }).click();
  await answerAll(tablet.page, '不了解');
  await tablet.context.setOffline(true);
  await tablet.page.getByRole('button', { name: '投出' }).click();
  await tablet.page.getByText('票已经封好，不能改了').waitFor();
  expect(await votesKept(tablet.page)).toEqual([]);
  await tablet.context.setOffline(false);
  await tablet.page.getByRole('button', { name: '再投一次' }).click();
  await tablet.page.getByText('请把平板交还给工作人员').first().waitFor();
  await tablet.context.close();
});

test('whoever typed the code compares the fingerprint with the wall; whoever scanned need not', async () => {
  const scene = await assembly.slipFor('村民8');
  const [code = '', print = ''] = scene.split('.');
  const scanned = await openAt(`vote/index?scene=${scene}`, {});
  await scanned.page.getByRole('button', { name: '知道了，开始评' }).waitFor();
  expect(await scanned.page.getByText('密钥指纹').count()).toBe(0);
  await scanned.context.close();
  const typed = await openAt(`vote/index?scene=${code}`, {});
  await typed.page.getByText('请和墙上的密钥指纹对一对').waitFor();
  await typed.page.getByText(print.slice(0, 4)).waitFor();
  expect(await faultsOf(typed.page)).toEqual([]);
  await takeScreenshot(typed.page, 'vote-typed-390', { whole: true });
  await typed.context.close();
});

test('a code that was tampered with, and one of nothing, are said to be so', async () => {
  const forged = await openAt(`vote/index?scene=${assembly.wall.slice(0, 8)}${'A'.repeat(24)}`, {
    persona: 'village-secretary',
  });
  await forged.page.getByText('密钥对不上').waitFor();
  expect(await faultsOf(forged.page)).toEqual([]);
  await forged.page.goto(`${host.url}/#/pages/evaluation/scan/index`);
  await forged.page.getByLabel('码', { exact: true }).fill('123');
  await forged.page.getByRole('button', { name: '下一步' }).click();
  await forged.page.getByText('墙上的码前 8 位').waitFor();
  expect(await faultsOf(forged.page)).toEqual([]);
  await forged.context.close();
});

test('a tablet that goes from hand to hand shows nothing of whom it belongs to', async () => {
  const { page, context } = await openVisitor(browser, host.url, {
    persona: 'township-officer',
    screen: tabletScreen,
  });
  await page.getByText('要办的事').first().waitFor();
  await goTo(page, `evaluation/tablet/index?assembly=${assembly.id}`);
  await lockTablet(page);
  await page.getByRole('button', { name: '村民5', exact: true }).click();
  await page.getByRole('button', { name: '我是村民5，开始评' }).click();
  await page.getByRole('radio', { name: '较好', exact: true }).waitFor();
  // No way home is offered, and the way back leads to a closed page.
  expect(await page.getByRole('button', { name: /^(首页|返回)$/ }).count()).toBe(0);
  await page.goBack();
  await page.getByText('这台平板正在会场投票').waitFor();
  expect(
    await page
      .getByText(/要办的事|赵文静/)
      .filter({ visible: true })
      .count(),
  ).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'tablet-closed-820');
  for (const path of ['home/index', 'me/index', 'roster/people/index']) {
    await goTo(page, path);
    await page.getByText('这台平板正在会场投票').filter({ visible: true }).waitFor();
  }
  await reload(page);
  await page.getByRole('button', { name: '回到平板投票' }).click();
  await showPin(page, '0000');
  await page.getByText('口令不对，请再输一次').waitFor();
  await showPin(page);
  await page.getByRole('button', { name: '结束平板投票' }).click();
  await page
    .getByText(/正在投票，/)
    .first()
    .waitFor();
  await goTo(page, 'home/index');
  await page.getByText('要办的事').filter({ visible: true }).first().waitFor();
  await context.close();
});

/** As a link within the app does: nothing is loaded anew. */
function goTo(page: Page, path: string): Promise<void> {
  return page.evaluate((to) => void (window.location.hash = `#/pages/${to}`), path);
}

/** The server's answer as it would be where one subject alone is rated. */
async function rateOneOnly(page: Page): Promise<void> {
  await page.route('**/api/evaluation.scan', async (route) => {
    const answer = await route.fetch();
    const scan = (await answer.json()) as { forms: { rates: object[] }[] };
    const forms = scan.forms.map((form) => ({ ...form, rates: form.rates.slice(0, 1) }));
    await route.fulfill({ response: answer, json: { ...scan, forms } });
  });
}

test('where one is rated it takes three taps from scanning to thanks, the same for every answer, in large type', async () => {
  const scene = await assembly.slipFor('村民6');
  const { page, context } = await openVisitor(browser, host.url, { elder: true });
  await rateOneOnly(page);
  await page.goto(`${host.url}/#/pages/evaluation/vote/index?scene=${scene}`);
  await reload(page);
  await page.getByRole('button', { name: '知道了，开始评' }).click();
  const options = page.getByRole('radio');
  await options.first().waitFor();
  const boxes = await Promise.all((await options.all()).map((each) => each.boundingBox()));
  expect(boxes).toHaveLength(5);
  // As large as each other, all on the first screen, and one tap each.
  expect(new Set(boxes.map((box) => `${box?.width} ${box?.height}`)).size).toBe(1);
  expect(boxes.every((box) => box && box.height >= 60 && box.y + box.height <= 844)).toBe(true);
  await options.nth(3).click();
  await page.getByRole('button', { name: '投出' }).click();
  await page.getByText('票已投出，已经放进票箱').first().waitFor();
  await context.close();
});

test('who has a Chinese voice on the phone may have it read, without asking for large type', async () => {
  const scene = await assembly.slipFor('村民7');
  const { page, context } = await openVisitor(browser, host.url);
  await giveVoice(page);
  await page.goto(`${host.url}/#/pages/evaluation/vote/index?scene=${scene}`);
  await reload(page);
  await page.getByRole('button', { name: '读给我听' }).click();
  await page.getByRole('button', { name: '知道了，开始评' }).click();
  await page.getByRole('button', { name: '读给我听' }).click();
  await page.getByRole('radio', { name: '较好', exact: true }).click();
  const said = await saidOn(page);
  expect(said[0]).toContain('查不出哪张票是谁的');
  expect(said[1]).toMatch(/^第 1 项，共 \d+ 项。.*可以选：好、较好、一般、差、不了解。$/);
  await context.close();
});
