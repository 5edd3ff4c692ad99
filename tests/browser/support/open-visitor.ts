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
  /** Somebody of the demo to be from the start, by id; absent: nobody yet. */
  readonly persona?: string;
  readonly elder?: boolean;
}

/** Somebody with a browser of their own: fresh storage, a screen, a place. */
export async function openVisitor(
  browser: Browser,
  url: string,
  { screen = phoneScreen, at, persona, elder }: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: screen,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...(at ? { geolocation: at, permissions: ['geolocation'] } : {}),
  });
  const kept: Record<string, string> = {
    ...(persona ? await enter(url, persona) : {}),
    ...(elder ? { elder: 'on' } : {}),
  };
  await context.addInitScript(keepFirst, kept);
  const page = await context.newPage();
  // What never comes fails in the end; what a busy machine brings late does not.
  page.setDefaultTimeout(60_000);
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

/** Runs in the page, before it: what an earlier visit left there. Later changes are not undone. */
function keepFirst(kept: Record<string, string>): void {
  if (localStorage.length > 0) return;
  for (const [name, data] of Object.entries(kept)) {
    localStorage.setItem(`zaicun.${name}`, JSON.stringify({ data }));
  }
}

/** What the picker of personas keeps. */
async function enter(url: string, personaId: string): Promise<{ token: string; tenant: string }> {
  const answer = await fetch(`${url}/api/demo.enter`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ personaId }),
  });
  const { token, tenant } = (await answer.json()) as { token?: string; tenant?: string };
  if (!token || !tenant) throw new Error(`nobody can be ${personaId}`);
  return { token, tenant };
}
