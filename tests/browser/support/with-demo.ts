import type { Browser } from 'playwright-core';
import type { DemoHost } from '../../support/start-demo-host';
import { startDemoHost } from '../../support/start-demo-host';
import { walkAgain } from '../../support/walk-again';
import { launchBrowser } from './launch-browser';

interface Demo {
  readonly browser: Browser;
  readonly host: DemoHost;
}

/**
 * A browser and a demo host, whose clock begins at `now`, for all tests of a file; told to `opened`.
 * `env`: as of `startDemoHost`.
 */
export function withDemo(
  now: Parameters<typeof startDemoHost>[0],
  opened: (demo: Demo) => void,
  env?: Parameters<typeof startDemoHost>[1],
): void {
  let browser: Browser | undefined;
  let host: DemoHost | undefined;
  beforeAll(async () => {
    // One after the other: a browser whose host did not start must still be closed.
    browser = await launchBrowser();
    host = await startDemoHost(now, env);
    opened({ browser, host });
  });
  walkAgain(async () => {
    await host?.close();
    host = await startDemoHost(now, env);
    if (browser) opened({ browser, host });
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
}

/** The same with a host for each test: what one person may do once a day, each test does anew. */
export function withDemoEach(
  now: Parameters<typeof startDemoHost>[0],
  opened: (demo: Demo) => void,
): void {
  let browser: Browser | undefined;
  let host: DemoHost | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    host = await startDemoHost(now);
    if (browser) opened({ browser, host });
  });
  walkAgain(() => Promise.resolve());
  afterEach(() => host?.close());
  afterAll(() => browser?.close());
}
