import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf, smallTargets } from './support/check-page';
import { friday } from './support/friday';
import { openPath, reload } from './support/open-path';
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

  const township = await openVisitor(browser, host.url, { persona: 'township-officer' });
  const office = township.page;
  await openPath(office, 'evaluation/issues/index?village=533123104201');
  await button(office, /承诺：春节前修好村口的晒场/).click();
  await button(office, '改期或换人').click();
  await office.getByLabel('新的期限').fill('2027-02-05');
  await button(office, '改期或换人').click();
  // Without a word for the village it stays as it was.
  await office.getByText('请写一句原因，村民看得到。').first().waitFor();
  await office.getByLabel('为什么（村民看得到）').fill('水泥要等到年后才到');
  await takeScreenshot(office, 'promise-put-off-390', { whole: true });
  expect(await faultsOf(office)).toEqual([]);
  await button(office, '改期或换人').click();
  await office.getByText('2月5日 周五').first().waitFor();
  await office
    .getByText(/水泥要等到年后才到/)
    .first()
    .waitFor();
  await reload(villager.page);
  await villager.page
    .getByText(/2月5日/)
    .first()
    .waitFor();
  await villager.page
    .getByText(/调整（原定.*前办好）：水泥要等到年后才到/)
    .first()
    .waitFor();
  await takeScreenshot(villager.page, 'village-promise-put-off-elder', { whole: true });
  expect(await faultsOf(villager.page)).toEqual([]);
});
