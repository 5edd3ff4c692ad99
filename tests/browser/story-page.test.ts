import type { Browser } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf, smallTargets } from './support/check-page';
import { friday } from './support/friday';
import type { VisitorOptions } from './support/open-visitor';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const SHOP = 's/533123104202/DEMOSHOP';
const TITLE = '寨子里的小卖部';

async function open(path: string, options: VisitorOptions = {}) {
  const visitor = await openVisitor(browser, host.url, options);
  await visitor.page.goto(`${host.url}/${path}`);
  return visitor;
}

test.each<[string, VisitorOptions, number]>([
  ['390', {}, 44],
  ['1280', { screen: wideScreen }, 44],
  ['elder-390', { elder: true }, 60],
])('a story by its link alone, at %s', async (name, options, target) => {
  const { page, complaints, strangers } = await open(SHOP, options);
  await page.getByRole('heading', { level: 1, name: new RegExp(TITLE) }).waitFor();
  await page.locator('main p').nth(1).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await smallTargets(page, target)).toEqual([]);
  await takeScreenshot(page, `story-page-${name}`, { whole: true });
  await page.getByRole('link', { name: /^在程序里打开/ }).click();
  await page.getByRole('button', { name: '我也想试' }).waitFor();
  expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] });
});

test('elder mode is one tap here too, and the program knows of it', async () => {
  const { page } = await open(SHOP);
  await page.getByRole('switch', { name: '长辈版' }).click();
  await page.locator('html.elder').waitFor();
  await page.reload();
  await page.locator('html.elder').waitFor();
  await page.getByRole('link', { name: /^在程序里打开/ }).click();
  await page.locator('.page--elder').waitFor();
});

test('a card opened here is said once, here and in the program', async () => {
  const { page } = await open(`${SHOP}?card=abcdefghjk&by=link`);
  const said: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('sharing.open')) said.push(request.postData() ?? '');
  });
  await page.evaluate(() => localStorage.removeItem('zaicun.cards'));
  await page.reload({ waitUntil: 'networkidle' });
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('link', { name: /^在程序里打开/ }).click();
  await page.getByRole('button', { name: '我也想试' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(said).toHaveLength(1);
  expect(JSON.parse(said[0] ?? '{}')).toMatchObject({ card: 'abcdefghjk', channel: 'link' });
});

test('without any script every word is there, and the first view is light', async () => {
  const context = await browser.newContext({
    ...{ javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
  });
  const page = await context.newPage();
  const weights: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    weights.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
  });
  // One with a picture in its first view.
  await page.goto(`${host.url}/s/533123104202/DEMOPENSION`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: /二十六位老人/ }).waitFor();
  expect(await page.locator('main img').count()).toBeGreaterThan(0);
  expect(weights.length).toBeGreaterThan(1);
  expect(await page.getByRole('switch').count()).toBe(0);
  const bytes = (await Promise.all(weights)).reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeLessThanOrEqual(100 * 1024);
  await context.close();
});

test('its pictures come small, each in a place of its size', async () => {
  const { page, complaints } = await open('s/533123104202/DEMOPENSION');
  const picture = page.locator('main img').first();
  const before = await picture.boundingBox();
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => (document.querySelector('img')?.naturalWidth ?? 0) > 0);
  const after = await picture.boundingBox();
  expect(after?.height).toBe(before?.height);
  expect(after?.height).toBeGreaterThan(100);
  await takeScreenshot(page, 'story-page-picture-390', { whole: true });
  expect(complaints).toEqual([]);
});

test('what nobody may read leads to a page that says so, and on', async () => {
  const { page } = await open('s/533123104202/DEMONOTHING');
  await page.getByRole('heading', { name: '这篇案例不在了' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'story-page-gone-390');
  await page.getByRole('link', { name: '看别的案例' }).click();
  await page.getByRole('main').getByText('看哪些').first().waitFor();
});
