import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsInBothModes } from './support/both-modes';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { largePng } from './support/large-png';
import { openPath, reload } from './support/open-path';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

jest.setTimeout(300_000);

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const TITLE = '坚果园里的十亩试验田';

/** Other stories, and the rows of a page below, may say the same. */
const seen = (page: Page, words: string | RegExp) =>
  page.getByText(words).locator('visible=true').first().waitFor();

async function open(page: Page, path: string, words: string): Promise<void> {
  await openPath(page, path);
  await seen(page, words);
}

/** Without signal first: what is typed is there after a reload, and goes to the server by itself. */
async function writeIt(page: Page): Promise<void> {
  await open(page, 'publicity/write/index', '提交审核');
  await page.getByLabel(/^标题/).fill(TITLE);
  await page.getByLabel('哪一类工作').selectOption({ label: '产业发展' });
  await page.getByRole('button', { name: '在最后加一段段落' }).click();
  await page.getByLabel('第 1 块正文').fill('先在三组试种十亩，再请大家来看。');
  await page.getByText('已存好。').waitFor();
  await page.getByRole('button', { name: '在最后加一段小标题' }).click();
  await page.getByLabel('第 2 块小标题').fill('<b>做法</b>');
  await page.getByRole('button', { name: '上移，第 2 块' }).click();
  await page.getByLabel('第 1 块小标题').waitFor();
  await page.getByRole('button', { name: '在最后加一段数字' }).click();
  await page.getByLabel('第 3 块数字，连同单位').fill('320 亩');
  await page.getByLabel('第 3 块这个数字说的是什么').fill('坚果园面积');
}

async function addPhoto(page: Page): Promise<void> {
  const coming = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '在最后加一张照片' }).click();
  const buffer = largePng(1200, 800);
  await (await coming).setFiles({ name: '试验田.png', mimeType: 'image/png', buffer });
  await page.getByLabel('第 4 块照片说明').fill('岳老三在试验田');
}

/** What a page's words and pictures weigh from now on; the program itself is there already. */
function weigh(page: Page): () => Promise<{ pictures: number; bytes: number }> {
  const answers: Promise<{ picture: boolean; bytes: number }>[] = [];
  page.on('response', (response) => {
    const picture = response.request().resourceType() === 'image';
    if (!picture && !response.url().includes('/api/publicity.')) return;
    answers.push(response.body().then(({ length }) => ({ picture, bytes: length })));
  });
  return async () => {
    const all = await Promise.all(answers);
    return {
      pictures: all.filter(({ picture }) => picture).length,
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  };
}

test('written without losing a word, handed back, mended, published, read by anybody, gone when withdrawn', async () => {
  const cadre = await openVisitor(browser, host.url, { persona: 'cadre' });
  const { page } = cadre;
  await writeIt(page);
  await cadre.context.setOffline(true);
  await page.getByLabel('第 2 块正文').fill('先在三组试种十亩，秋天请大家来看。');
  await page.getByText('没有信号，已存在手机里').waitFor();
  await cadre.context.setOffline(false);
  await page.getByText('已存好。').waitFor();
  await reload(page);
  await page.getByLabel('第 2 块正文').waitFor();
  expect(await page.getByLabel('第 2 块正文').inputValue()).toMatch(/秋天请大家来看/);
  await addPhoto(page);
  await page.getByText('已存好。').waitFor();
  expect(await faultsInBothModes(page)).toEqual([]);
  await takeScreenshot(page, 'story-write-390', { whole: true });

  // Somebody can be seen in the picture and nobody is named: refused beside it.
  await page.getByRole('button', { name: '提交审核' }).click();
  await seen(page, /第 4 块照片里的人还没有登记同意/);
  await page.getByRole('button', { name: '加一位同意出镜的人' }).click();
  await page.getByLabel('姓名').fill('岳老三');
  await page.getByRole('button', { name: '岳老三写好了' }).click();
  await page.getByRole('checkbox', { name: '岳老三' }).click();
  await page.getByRole('button', { name: '提交审核' }).click();
  await seen(page, '等乡镇审核');
  expect(await faultsInBothModes(page)).toEqual([]);

  const township = await openVisitor(browser, host.url, {
    persona: 'township-officer',
    screen: wideScreen,
  });
  const desk = township.page;
  await open(desk, 'publicity/review/index', TITLE);
  await desk.getByRole('button', { name: TITLE }).click();
  await desk.getByRole('button', { name: '对第 2 块写意见' }).click();
  await desk.getByLabel('对第 2 块的意见', { exact: true }).fill('写明哪一年');
  expect(await faultsOf(desk)).toEqual([]);
  await takeScreenshot(desk, 'story-review-1280', { whole: true });
  await desk.getByRole('button', { name: '退回修改' }).click();
  await seen(desk, '草稿');

  await open(page, 'publicity/mine/index', TITLE);
  await page.getByRole('button', { name: new RegExp(TITLE) }).click();
  await page.getByText('审核意见：写明哪一年').waitFor();
  await takeScreenshot(page, 'story-handed-back-390', { whole: true });
  await page.getByLabel('第 2 块正文').fill('2026 年先在三组试种十亩，秋天请大家来看。');
  await page.getByRole('button', { name: '提交审核' }).click();
  await seen(page, '等乡镇审核');

  await reload(desk);
  await seen(desk, '等乡镇审核');
  await desk.getByRole('button', { name: TITLE }).click();
  await desk.getByText('各稿对照').waitFor();
  await desk.getByRole('button', { name: '通过', exact: true }).click();
  await seen(desk, '等县里审核');
  // The picture is looked at by a person of the township, since no machine answers here.
  await open(desk, 'files/waiting/index', '等您看一眼');
  await desk.getByRole('button', { name: '通过陈明远的照片' }).first().click();
  await desk.getByText('1 张照片等您看一眼').waitFor();

  const county = await openVisitor(browser, host.url, {
    persona: 'county-officer',
    screen: wideScreen,
  });
  const office = county.page;
  await open(office, 'publicity/review/index', TITLE);
  await office.getByRole('button', { name: TITLE }).click();
  await office.getByRole('button', { name: '发布，谁都能看' }).click();
  await seen(office, '已发布');
  expect(await faultsOf(office)).toEqual([]);
  await takeScreenshot(office, 'story-published-1280');

  const visitor = await openVisitor(browser, host.url);
  const reader = visitor.page;
  await reader.getByRole('button', { name: /^典型案例/ }).click();
  await reader.getByText(TITLE).waitFor();
  expect(await faultsInBothModes(reader)).toEqual([]);
  await reader.waitForLoadState('networkidle');
  const first = weigh(reader);
  await reader.getByRole('button', { name: new RegExp(TITLE) }).click();
  await reader.getByRole('main').getByText('2026 年先在三组试种十亩').waitFor();
  await reader.locator('.story-picture').first().scrollIntoViewIfNeeded();
  await reader.waitForLoadState('networkidle');
  // Text and small pictures; the large one only when it is asked for.
  expect(await first()).toEqual({ pictures: 1, bytes: expect.any(Number) as number });
  expect((await first()).bytes).toBeLessThanOrEqual(100 * 1024);
  // Literally as it was typed.
  await reader.getByText('<b>做法</b>').waitFor();
  await reader.getByRole('button', { name: '岳老三在试验田，点一下看大图' }).waitFor();
  expect(await faultsInBothModes(reader)).toEqual([]);
  await takeScreenshot(reader, 'story-390', { whole: true });

  // Somebody who is in the picture wants to be there no more.
  await office.getByRole('button', { name: '岳老三收回同意' }).click();
  await office.getByLabel('怎么知道的').fill('本人当面说的');
  await office.getByRole('button', { name: '确定岳老三收回同意' }).click();
  await seen(office, '已收回同意');
  await reload(reader);
  await reader.getByRole('main').getByText('2026 年先在三组试种十亩').waitFor();
  expect(await reader.locator('.story-picture').count()).toBe(0);

  await office.getByRole('button', { name: '撤下', exact: true }).click();
  await office.getByLabel('为什么撤下').fill('内容要再核实');
  await office.getByRole('button', { name: '确定撤下' }).click();
  await seen(office, '已撤下');
  await reload(reader);
  await reader.getByText('这篇案例不在了').waitFor();
  expect(await faultsOf(reader)).toEqual([]);
  await takeScreenshot(reader, 'story-gone-390');
  expect([cadre, township, county, visitor].flatMap(({ strangers }) => strangers)).toEqual([]);
});
