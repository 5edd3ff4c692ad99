import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { DemoHost } from '../support/start-demo-host';
import { faultsPlainAndElder } from './support/both-modes';
import { faultsOf } from './support/check-page';
import { friday } from './support/friday';
import { openVisitor, wideScreen } from './support/open-visitor';
import { openPath, reload } from './support/open-path';
import { publishStory } from './support/publish-story';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

let host: DemoHost;
let browser: Browser;
// Openings are counted by a timer, once a minute elsewhere.
withDemo(friday, (demo) => ({ browser, host } = demo), { TIMERS_EVERY: '1000' });

const TITLE = '坚果园里的十亩试验田';
const told = {
  title: TITLE,
  paragraphs: ['2026 年先在三组试种十亩，秋天请大家来看，第二年全村种了三百二十亩。'],
};

/** The link that “复制链接” put into the clipboard. */
async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('main').getByRole('button', { name: '复制链接，发给别人' }).click();
  await page.getByText('链接已复制').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What is counted has been said by then. */
async function seeStory(page: Page): Promise<void> {
  await page.getByRole('main').getByText(TITLE).first().waitFor();
  await page.waitForLoadState('networkidle');
}

test('a copied link is counted when others open it, once a phone, and its author sees how far it went', async () => {
  const story = await publishStory(host.url, { ...told, picture: false });
  const author = await openVisitor(browser, host.url, { persona: 'cadre' });
  const { page } = author;
  await openPath(page, `publicity/story/index?story=${encodeURIComponent(story)}`);
  const link = await copyLink(page);
  expect(link).toMatch(/&card=[a-z2-9]{10}&by=link$/);
  expect(await copyLink(page)).not.toBe(link);
  // The phone that sent it, and two others, one of them twice.
  await page.goto(link);
  const readers = [await openVisitor(browser, host.url), await openVisitor(browser, host.url)];
  const said: string[] = [];
  for (const reader of readers) {
    reader.page.on('request', (request) => {
      if (request.url().includes('sharing.open')) said.push(request.url());
    });
    await reader.page.goto(link);
    await seeStory(reader.page);
  }
  await reload(readers[0]!.page);
  await seeStory(readers[0]!.page);

  // The link led out of the program.
  await page.goto(host.url);
  await openPath(page, `publicity/one/index?story=${encodeURIComponent(story)}`);
  await page.getByRole('main').getByRole('button', { name: '传播情况' }).click();
  await page.getByText('从分享打开 2 次').waitFor();
  expect(await faultsPlainAndElder(page)).toEqual([]);
  await takeScreenshot(page, 'story-spread-390', { whole: true });
  const office = await openVisitor(browser, host.url, {
    ...{ persona: 'county-officer', screen: wideScreen },
  });
  await openPath(office.page, `publicity/spread/index?story=${encodeURIComponent(story)}`);
  await office.page.getByText('从分享打开 2 次').waitFor();
  expect(await faultsOf(office.page)).toEqual([]);
  await takeScreenshot(office.page, 'story-spread-1280');
  expect(said).toHaveLength(2);
  expect(readers.flatMap(({ complaints }) => complaints)).toEqual([]);
});

test('a poster with its code, kept among the downloads; scanned, it is counted as one', async () => {
  const story = await publishStory(host.url, {
    ...{ ...told, title: `${TITLE}（海报）`, picture: true },
  });
  const { page, complaints } = await openVisitor(browser, host.url);
  await openPath(page, `publicity/story/index?story=${encodeURIComponent(story)}`);
  await page.getByRole('main').getByRole('button', { name: '做海报' }).click();
  await page.getByRole('img', { name: new RegExp(`^海报：${TITLE}`) }).waitFor();
  expect(await faultsPlainAndElder(page)).toEqual([]);
  await takeScreenshot(page, 'story-poster-390', { whole: true });
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存海报' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(`${TITLE}（海报）.jpg`);
  const bytes = readFileSync(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  await page.getByText('海报已经保存').waitFor();
  expect(complaints).toEqual([]);
});

test('a group is added by its robot’s address, which is never shown again, and removed', async () => {
  const { page, complaints } = await openVisitor(browser, host.url, {
    ...{ persona: 'county-officer', screen: wideScreen },
  });
  await openPath(page, 'publicity/robots/index');
  const main = page.getByRole('main');
  await main.getByLabel('群的名字').fill('驻村干部群');
  await main.getByLabel('机器人地址').fill('https://qyapi.weixin.qq.com/');
  await main.getByRole('button', { name: '添加', exact: true }).click();
  await main.getByText(/请粘贴企业微信群机器人的整个地址/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const key = '00000000-0000-0000-0000-00000000abcd';
  const address = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${key}`;
  await main.getByLabel('机器人地址').fill(address);
  await main.getByRole('button', { name: '添加', exact: true }).click();
  await main.getByText(/地址尾号 abcd/).waitFor();
  await main.getByRole('button', { name: '暂停往驻村干部群发' }).click();
  await main.getByText('驻村干部群（已暂停）').waitFor();
  await takeScreenshot(page, 'story-robots-1280', { whole: true });
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await faultsPlainAndElder(page)).toEqual([]);
  await takeScreenshot(page, 'story-robots-390', { whole: true });
  expect(await page.content()).not.toContain(key);
  await main.getByText('驻村工作群（演示，地址是假的）（已暂停）').waitFor();
  await main.getByRole('button', { name: '移除驻村干部群' }).click();
  await main.getByRole('button', { name: '确定移除这个群' }).click();
  await main.getByText(/地址尾号 abcd/).waitFor({ state: 'detached' });
  // The refused address is the one complaint of the browser.
  expect(complaints).toHaveLength(1);
});

test('on Monday what the week published is one digest, handed on under one card', async () => {
  const story = await publishStory(host.url, {
    ...{ title: `${TITLE}（汇编）`, paragraphs: told.paragraphs, picture: false },
  });
  await host.moveTo('2026-11-23T08:05:00+08:00');
  const { page } = await openVisitor(browser, host.url);
  await openDigest(page, '2026年11月16日至11月22日');
  expect(await faultsPlainAndElder(page)).toEqual([]);
  await takeScreenshot(page, 'story-digest-390', { whole: true });
  const link = await copyLink(page);
  expect(link).toMatch(/digest=digest%3A533123%3A2026-11-23&card=[a-z2-9]{10}&by=digest$/);
  const reader = await openVisitor(browser, host.url);
  await reader.page.goto(link);
  const said = reader.page.waitForRequest(/sharing\.open/);
  await reader.page
    .getByRole('main')
    .getByRole('button', { name: /（汇编）/ })
    .click();
  expect((await said).postDataJSON()).toMatchObject({ story, channel: 'digest' });
  expect(reader.complaints).toEqual([]);
});

/** A digest is there once the timers have run: asked again until then. */
async function openDigest(page: Page, week: string): Promise<void> {
  const main = page.getByRole('main');
  await openPath(page, 'publicity/digest/index');
  for (;;) {
    await main
      .getByText(/还没有每周汇编|按发布的先后排列/)
      .first()
      .waitFor();
    if ((await main.getByText(week).count()) > 0) return;
    await reload(page);
  }
}
