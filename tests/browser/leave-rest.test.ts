import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

async function toPlaces(page: Page): Promise<void> {
  await page.getByRole('button', { name: '请假', exact: true }).click();
  await page.getByRole('button', { name: '申请请假' }).click();
  await page.getByRole('radio', { name: '轮休' }).click();
  await page
    .getByText(/本乡镇派驻 \d+ 人，同一天最多 \d+ 人轮休/)
    .first()
    .waitFor();
}

test('轮休 from the free days: a full one is refused in words, the next free one is had', async () => {
  const { page, context, complaints } = await openVisitor(browser, host.url, { persona: 'cadre' });
  await toPlaces(page);
  await page.getByRole('button', { name: /^11月26日.*，已满/ }).click();
  await page.getByText(/^11 月 26 日轮休的人已满：.*请换到还有空位的日子。$/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'leave-rest-390', { whole: true });

  // Sent all the same, it is refused with the same words, and what was written stays.
  await page.getByLabel('事由').fill('回家看望父母');
  await page.getByRole('button', { name: '申请', exact: true }).click();
  await page
    .getByText(/轮休的人已满/)
    .nth(1)
    .waitFor();
  expect(await page.getByLabel('事由').inputValue()).toBe('回家看望父母');

  await page.getByRole('button', { name: /^11月24日.*，还可 \d+ 人/ }).click();
  await page.getByText(/^轮休 1 天.*第 1 次，共 1 次/).waitFor();
  await page.getByRole('button', { name: '申请', exact: true }).click();
  await page.getByRole('button', { name: '看这次请假' }).click();
  await page.getByText('等待乡镇党委书记审批').first().waitFor();
  await page.getByText('11 月 24 日，1 天').waitFor();
  expect(complaints.filter((each) => !each.includes('422'))).toEqual([]);
  await context.close();
});

test.each([
  ['for elders', { elder: true }],
  ['on a wide screen', { screen: wideScreen }],
])('the free days %s', async (_name, look) => {
  const { page, context } = await openVisitor(browser, host.url, {
    persona: 'first-secretary',
    ...look,
  });
  await toPlaces(page);
  await page.getByRole('button', { name: '看轮休依据' }).click();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'elder' in look ? 'leave-rest-elder-390' : 'leave-rest-1280', {
    whole: true,
  });
  await context.close();
});
