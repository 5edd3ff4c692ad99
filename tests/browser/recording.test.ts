import type { Browser, Page } from 'playwright-core';
import { mp3 } from '../core/files/sounds';
import type { DemoHost } from '../support/start-demo-host';
import { faultsOf, smallTargets } from './support/check-page';
import { friday } from './support/friday';
import { openPath, reload } from './support/open-path';
import { openVisitor, wideScreen } from './support/open-visitor';
import { takeScreenshot } from './support/take-screenshot';
import { withDemo } from './support/with-demo';

jest.setTimeout(240_000);

let host: DemoHost;
let browser: Browser;
withDemo(friday, (demo) => ({ browser, host } = demo));

const last = 'assembly:533123104201:2026-Q3:1';
const open = 'assembly:533123104203:2026-Q4:1';
const clerk = { persona: 'township-officer' };

async function openTalks(page: Page, assembly: string): Promise<void> {
  await openPath(page, `evaluation/talks/index?assembly=${assembly}`);
}

const named = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const coming = page.waitForEvent('filechooser');
  await named(page, /^发言人同意，选一段录音/).click();
  await (await coming).setFiles({ name, mimeType: 'audio/mpeg', buffer });
}

/** How loud what the page was given is, as the browser decodes it: nought is silence. */
function loudnessOf(page: Page, address: string): Promise<{ seconds: number; loudest: number }> {
  return page.evaluate(async (at) => {
    const bytes = await (await fetch(at)).arrayBuffer();
    const sound = await new OfflineAudioContext(1, 16000, 16000).decodeAudioData(bytes);
    const loudest = sound
      .getChannelData(0)
      .reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    return { seconds: sound.duration, loudest };
  }, address);
}

test('a recording is played and paused, and says how long it is', async () => {
  const { page, complaints, strangers } = await openVisitor(browser, host.url, clerk);
  const asked = page.waitForRequest((one) => one.resourceType() === 'media');
  await openTalks(page, last);
  const play = named(page, /^播放杨秀兰的录音，长 12 秒$/);
  await play.waitFor();
  await named(page, /^杨秀兰的第 1 张照片/).waitFor();
  await takeScreenshot(page, 'talks-recording-390', { whole: true });
  expect(await faultsOf(page)).toEqual([]);

  await play.click();
  await named(page, /^暂停杨秀兰的录音/).waitFor();
  await page.getByText(/^[1-9] 秒 \/ 12 秒$/).waitFor();
  await named(page, /^暂停杨秀兰的录音/).click();
  await play.waitFor();
  await page.getByText('接着听').waitFor();
  const { seconds, loudest } = await loudnessOf(page, (await asked).url());
  expect(Math.round(seconds)).toBe(12);
  expect(loudest).toBeGreaterThan(0.02);
  expect(loudest).toBeLessThan(1);

  await page.getByRole('switch', { name: /^长辈版/ }).click();
  await page.locator('.page--elder').waitFor();
  expect([...(await faultsOf(page)), ...(await smallTargets(page, 60))]).toEqual([]);
  await takeScreenshot(page, 'talks-recording-elder', { whole: true });
  expect([...complaints, ...strangers]).toEqual([]);
});

test('a talk with a recording: who hears it is said before, somebody else lets it pass, its speaker may have it off', async () => {
  const office = await openVisitor(browser, host.url, clerk);
  const { page } = office;
  await openTalks(page, open);
  await named(page, '记一位驻村干部发言人').click();
  await page.getByRole('textbox', { name: '发言人' }).fill('岩温书记');
  await page.getByLabel(/^讲什么/).fill('三组的路通了');
  await page.getByText('录音前先问发言人同不同意').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await takeScreenshot(page, 'talk-form-390', { whole: true });

  await choose(page, '会议.mp3', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  await page.getByText('只能用 MP3、M4A 或 AAC 录音').waitFor();
  await choose(page, '会议.mp3', Buffer.alloc(4 * 1024 * 1024 + 1));
  await page.getByText('录音文件超过 4 MB').waitFor();
  await office.context.setOffline(true);
  await choose(page, '会议.mp3', Buffer.from(mp3(72)));
  await page.getByText('没有连上网络，录音没有送出').waitFor();
  await office.context.setOffline(false);
  await named(page, '再送一次录音').click();
  await named(page, '播放刚录的这一段，长 1 分 12 秒').waitFor();
  await named(page, '记好了').click();
  await page.getByText('录音待审，通过以前别人听不到。').waitFor();
  await takeScreenshot(page, 'talk-recording-waits-390', { whole: true });

  const county = await openVisitor(browser, host.url, {
    persona: 'county-officer',
    screen: wideScreen,
  });
  await county.page.getByText(/段录音待审$/).click();
  await named(county.page, '播放赵文静的录音，长 1 分 12 秒').waitFor();
  expect(await faultsOf(county.page)).toEqual([]);
  await takeScreenshot(county.page, 'recordings-waiting-1280', { whole: true });
  await named(county.page, '通过赵文静的录音').click();
  await openTalks(county.page, open);
  await named(county.page, '播放岩温书记的录音，长 1 分 12 秒').waitFor();
  expect(await faultsOf(county.page)).toEqual([]);
  await takeScreenshot(county.page, 'talks-recording-1280', { whole: true });

  await reload(page);
  await named(page, '删除岩温书记的录音').click();
  await page.getByText('删了就找不回来').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await named(page, '确定删除岩温书记的录音').click();
  await page.getByText('录音已由赵文静在11月20日 周五删除。').waitFor();
  await reload(county.page);
  await county.page.getByText('录音已由赵文静在11月20日 周五删除。').waitFor();
  // What was refused and what was not sent are said on the page; nothing else went wrong.
  expect(county.complaints).toEqual([]);
  expect([...office.strangers, ...county.strangers]).toEqual([]);
});
