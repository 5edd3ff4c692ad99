import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsInBothModes } from './support/both-modes';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { openPath, reload } from './support/open-path';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

jest.setTimeout(300_000);

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const SHOP = 'story:533123104202:DEMOSHOP';
/** The page on top: those below stay in the document. */
const main = (page: Page) => page.getByRole('main').last();

test('who reads without signing in sees where a case has got to, and their wish survives signing in', async () => {
  const { page, complaints } = await openVisitor(browser, host.url);
  await openPath(page, `publicity/story/index?story=${SHOP}`);
  await main(page).getByText('已经有 3 个村在试').waitFor();
  await main(page).getByText('跟着邻村学，包裹也能在村口取了').waitFor();
  await main(page).getByText('店里记在本子上', { exact: false }).waitFor();
  await main(page).getByRole('button', { name: '我也想试' }).click();
  await main(page).getByText('先记在这台设备里了。').waitFor();
  const faults = await faultsInBothModes(page);
  await takeScreenshot(page, 'adoption-story-390', { whole: true });

  await main(page).getByRole('button', { name: '选一位演示人物' }).click();
  await main(page)
    .getByRole('button', { name: /^段志华/ })
    .click();
  await main(page).getByText('登录以前想试的案例，放进“我想试的”了。').waitFor();
  await main(page).getByRole('button', { name: '看我想试的' }).click();
  await main(page)
    .getByRole('button', { name: /^《寨子里的小卖部/ })
    .waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test('a cadre answers what they were asked, lets all read it, and says from when their village tries a case', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, { persona: 'cadre' });
  await main(page)
    .getByRole('button', { name: /两家店代办/ })
    .click();
  await main(page).getByText('等我回答（1）').waitFor();
  const faults = await faultsInBothModes(page);
  await takeScreenshot(page, 'adoption-questions-390', { whole: true });
  await main(page).getByLabel('回答').fill('一个月两百元，从村集体里出。');
  await main(page).getByRole('button', { name: '送出回答' }).click();
  await main(page).getByRole('button', { name: '公开这一问一答' }).click();
  await main(page).getByText('已公开').first().waitFor();

  await openPath(page, 'adoption/mine/index');
  await main(page)
    .getByRole('button', { name: /^我们村开始试/ })
    .click();
  const sheet = page.getByRole('dialog', { name: '我们村开始试' });
  await sheet.getByLabel('先做什么').fill('先在两块园子里种');
  faults.push(...(await faultsOf(page)));
  await sheet.getByRole('button', { name: '登记' }).click();
  await main(page)
    .getByText(/起试，先做：先在两块园子里种/)
    .waitFor();
  faults.push(...(await faultsInBothModes(page)));
  await takeScreenshot(page, 'adoption-mine-390', { whole: true });
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test('a follow-up says from its first line what it grew out of', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, { persona: 'cadre' });
  await openPath(page, 'adoption/mine/index');
  await main(page)
    .getByRole('button', { name: /^写后续/ })
    .first()
    .click();
  const origin = main(page).getByLabel(/^这篇是从哪篇学来的/);
  await origin.waitFor();
  const [chosen = ''] = await origin.evaluate((field) =>
    Array.from((field as HTMLSelectElement).selectedOptions, ({ text }) => text),
  );
  expect(chosen).toMatch(/^《.+》，/);
  const faults = await faultsInBothModes(page);
  await takeScreenshot(page, 'story-follows-390', { whole: true });
  await main(page).getByLabel(/^标题/).fill('我们村也套种了');
  await main(page).getByLabel('哪一类工作').selectOption({ label: '产业发展' });
  await main(page).getByText('已存好。').waitFor();
  await reload(page);
  expect(await origin.inputValue()).toMatch(/^story:/);
  await page.setViewportSize(wideScreen);
  faults.push(...(await faultsOf(page)));
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test('the county sees who tries a case from which day, and takes a wrong link off with a reason', async () => {
  const persona = 'county-officer';
  const { page, complaints } = await openVisitor(browser, host.url, {
    ...{ persona, screen: wideScreen },
  });
  await openPath(page, `adoption/trail/index?story=${SHOP}`);
  await main(page).getByText('在试的村').waitFor();
  await main(page)
    .getByText(/岳老三：先请两家店来商量/)
    .waitFor();
  const faults = await faultsInBothModes(page);
  await takeScreenshot(page, 'adoption-trail-1280', { whole: true });
  await main(page)
    .getByRole('button', { name: /^取消这个连接：《合作社/ })
    .click();
  await main(page)
    .getByLabel(/^为什么取消/)
    .fill('不是一回事');
  await main(page).getByRole('button', { name: '确定取消这个连接' }).click();
  await main(page).getByText('再跟着做的（第 2 批）').waitFor({ state: 'detached' });
  await openPath(page, 'adoption/within/index?division=533123');
  await main(page).getByText('在试的村').waitFor();
  faults.push(...(await faultsInBothModes(page)));
  await takeScreenshot(page, 'adoption-within-1280', { whole: true });
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});
