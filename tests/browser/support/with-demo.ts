import type { Browser } from 'playwright-core';
import type { DemoHost } from '../../support/start-demo-host';
import { startDemoHost } from '../../support/start-demo-host';
import { launchBrowser } from './launch-browser';

interface Demo {
  readonly browser: Browser;
  readonly host: DemoHost;
}

/** A browser and a demo host, whose clock begins at `now`, for all tests of a file; told to `opened`. */
export function withDemo(
  now: Parameters<typeof startDemoHost>[0],
  opened: (demo: Demo) => void,
): void {
  let browser: Browser | undefined;
  let host: DemoHost | undefined;
  beforeAll(async () => {
    // One after the other: a browser whose host did not start must still be closed.
    browser = await launchBrowser();
    host = await startDemoHost(now);
    opened({ browser, host });
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
}
