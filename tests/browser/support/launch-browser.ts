import type { Browser } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';
import packed from '@sparticuz/chromium';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Real Chromium out of the npm package: nothing is downloaded. CHROMIUM names another one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || (await packed.executablePath());
  return playwright.launch({ executablePath, args: flags });
}
