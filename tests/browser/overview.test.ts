import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsPlainAndElder } from './support/both-modes';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const main = (page: Page) => page.getByRole('main').last();
const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name });

test('the county looks at its townships, goes into one, and from there to the list behind a bar', async () => {
  const { page, complaints, strangers } = await openVisitor(browser, host.url, {
    persona: 'county-officer',
    screen: wideScreen,
  });
  await button(page, /^一览/).click();
  await main(page)
    .getByText(/^盈江县。2026年10月(和眼下)?的数都?截至11月20日/)
    .waitFor();
  await main(page).getByText('达到天数要求').first().waitFor();
  await main(page)
    .getByText(/省级|DB52/)
    .first()
    .waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'overview-county-1280', { whole: true });

  // In the order of the division codes, whatever the figures are.
  const rows = main(page).locator('.overview-places').getByRole('button');
  const names = (await rows.allTextContents()).map((text) => text.replace(/\d.*$/s, ''));
  await main(page).getByLabel('看哪一项').selectOption({ label: '出勤：差 5 天以上' });
  await main(page).locator('.overview-places').getByText('人，共').first().waitFor();
  expect((await rows.allTextContents()).map((text) => text.replace(/\d.*$/s, ''))).toEqual(names);
  expect(names.length).toBeGreaterThan(5);

  await button(page, /^弄璋镇/).click();
  await main(page)
    .getByText(/^弄璋镇。2026年10月/)
    .waitFor();
  expect(await main(page).getByText('按地方看').count()).toBe(0);
  await button(page, '出勤：看考勤表').click();
  await main(page).getByText('看哪些村').first().waitFor();
  expect([complaints, strangers]).toEqual([[], []]);
});

test('a township reads its own on a phone, in both modes', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, {
    persona: 'township-officer',
  });
  await button(page, /^一览/).click();
  await main(page)
    .getByText(/^弄璋镇。2026年10月/)
    .waitFor();
  expect(await faultsPlainAndElder(page, 'overview-township')).toEqual([]);
  await button(page, '补助：看补助发放').click();
  await main(page).getByText('人派驻。').waitFor();
  expect(complaints).toEqual([]);
});

test('the prefecture sees what its county sent: figures by place, no names and no lists', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, {
    persona: 'prefecture-filings',
  });
  await button(page, /^一览/).click();
  await main(page)
    .getByText(/^德宏州。.*数由各县送来/)
    .waitFor();
  expect(await button(page, /看考勤表$/).count()).toBe(0);
  expect(await faultsPlainAndElder(page, 'overview-above')).toEqual([]);
  await button(page, /^盈江县/).click();
  await main(page)
    .getByText(/^盈江县。/)
    .waitFor();
  await button(page, /^弄璋镇/).click();
  await main(page)
    .getByText(/^弄璋镇。/)
    .waitFor();
  expect(complaints).toEqual([]);
});
