import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/support/launch-browser';
import { startDemoHost } from '../support/start-demo-host';
import type { Benchmark, Measurement } from './measurement';
import { median, round } from './measurement';

const TIMES = 5;
const STORY = 's/533123104202/DEMOPENSION';
const IN_PROGRAM = '#/pages/publicity/story/index?story=story:533123104202:DEMOPENSION';
const FIRST_VIEW = 100 * 1024;

/** Lines as villages have them: bits each second both ways, and ms there and back. */
const lines = [
  ['1 Mbit/s, 150 ms', 1_000_000, 150],
  ['400 kbit/s, 400 ms', 400_000, 400],
] as const;

/**
 * A link to a story opened for the first time by a phone, nothing kept: the bytes of its light page,
 * read to its end, and the time to its first words on a weak line, beside the program's own page.
 */
export const storyPage: Benchmark = async () => {
  if (!existsSync(resolve(__dirname, '../../dist/h5/index.html'))) {
    return { skipped: '先运行 npm run build:h5' };
  }
  const host = await startDemoHost();
  const browser = await launchBrowser();
  try {
    const { bytes } = await openCold(browser, `${host.url}/${STORY}`);
    const timed: Measurement[] = [];
    for (const line of lines) {
      const light = await times(browser, `${host.url}/${STORY}`, line);
      const program = await times(browser, `${host.url}/${IN_PROGRAM}`, line);
      timed.push({
        ...{ name: `a story’s link opened cold, ${line[0]}: its words`, value: light, unit: 'ms' },
        ...{ against: `1,000 ms; in the program ${program} ms`, ratio: round(light / 1000) },
        aim: '≤ 1',
      });
    }
    return [
      {
        ...{ name: 'a story’s light page with its small pictures', value: bytes, unit: 'bytes' },
        ...{ against: `${FIRST_VIEW} bytes`, ratio: round(bytes / FIRST_VIEW), aim: '≤ 1' },
      },
      ...timed,
    ];
  } finally {
    await browser.close();
    await host.close();
  }
};

async function times(browser: Browser, url: string, line: (typeof lines)[number]) {
  const all: number[] = [];
  for (let i = 0; i < TIMES; i += 1) all.push((await openCold(browser, url, line)).ms);
  return Math.round(median(all));
}

/** In a browser that was never here: until the story’s first words, and what came over the line. */
async function openCold(browser: Browser, url: string, line?: (typeof lines)[number]) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  if (line) {
    const [, bits, latency] = line;
    const each = bits / 8;
    const conditions = { downloadThroughput: each, uploadThroughput: each, latency };
    await session.send('Network.emulateNetworkConditions', { offline: false, ...conditions });
  }
  const began = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('main p, .story-paragraph').first().waitFor({ timeout: 60_000 });
  const ms = performance.now() - began;
  if (!line) await readThrough(page);
  await context.close();
  return { ms, bytes };
}

/** To the end, so that no picture is left for later. */
async function readThrough(page: Page): Promise<void> {
  for (const picture of await page.locator('main img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
  }
  await page.waitForLoadState('networkidle');
}
