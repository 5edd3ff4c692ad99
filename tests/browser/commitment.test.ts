import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf, smallTargets } from './support/check-page';
import { friday } from './support/friday';
import { reload } from './support/open-path';
import { openVisitor } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('a first secretary posts a promise; the village reads it without signing in', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, {
    persona: 'first-secretary',
  });
  await button(page, '议题和承诺').click();
  await button(page, '向村民承诺一件事').click();
  await page.getByLabel('承诺什么').fill('春节前修好村口的晒场');
  await page.getByText('选好是哪一类就能上榜').waitFor();
  await page.getByRole('radio', { name: '兴办的好事实事' }).click();
  await page.getByLabel('由谁负责').selectOption({ label: '杨秀兰' });
  await takeScreenshot(page, 'commit-390', { whole: true });
  expect(await faultsOf(page)).toEqual([]);
  expect(await smallTargets(page, 44)).toEqual([]);
  await button(page, '上榜公示').click();
  await button(page, /承诺：春节前修好村口的晒场/).click();
  // Whoever answers for it reports it done; putting it off is somebody else's.
  await button(page, '登记办结').first().waitFor();
  expect(await button(page, /改期或换人/).count()).toBe(0);
  expect(complaints).toEqual([]);

  const villager = await openVisitor(browser, host.url, { elder: true });
  await villager.page.goto(`${host.url}/#/pages/evaluation/village/index?village=533123104201`);
  await reload(villager.page);
  await villager.page.getByText('承诺：春节前修好村口的晒场').waitFor();
  await villager.page.getByText('承诺上榜的依据').waitFor();
  await takeScreenshot(villager.page, 'village-promises-elder', { whole: true });
  expect(await faultsOf(villager.page)).toEqual([]);
  expect(await smallTargets(villager.page, 60)).toEqual([]);
});
