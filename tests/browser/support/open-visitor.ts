import type { Browser, BrowserContext, Page } from 'playwright-core';

export const phoneScreen = { width: 390, height: 844 };
export const wideScreen = { width: 1280, height: 800 };

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console complained of and what was thrown, so far. */
  readonly complaints: string[];
  /** Addresses asked for outside the host: there must be none. */
  readonly strangers: string[];
}

export interface VisitorOptions {
  readonly screen?: { width: number; height: number };
  /** wgs84; absent: the visitor does not allow it. */
  readonly at?: { longitude: number; latitude: number; accuracy: number };
}

/** Somebody with a browser of their own: fresh storage, a screen, a place. */
export async function openVisitor(
  browser: Browser,
  url: string,
  { screen = phoneScreen, at }: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: screen,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...(at ? { geolocation: at, permissions: ['geolocation'] } : {}),
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) {
      strangers.push(request.url());
    }
  });
  await page.goto(url);
  return { page, context, complaints, strangers };
}
