import type { DemoHost } from '../support/start-demo-host';
import { startDemoHost } from '../support/start-demo-host';
import { walkAgain } from '../support/walk-again';
import { requireBundle } from './bundle';
import type { Render } from './compile-wxml';
import { compileWxml } from './compile-wxml';
import type { Phone, PhoneOptions } from './phone';
import { startPhone } from './phone';

export interface DemoPhones {
  /** Of the demo's host. */
  readonly url: () => string;
  /** Goes on with the clock at a later instant: phones that were started before reach nobody. */
  readonly moveTo: (at: string) => Promise<void>;
  readonly start: (options?: Omit<PhoneOptions, 'render' | 'host'>) => Phone;
}

/** Phones with the real bundle, and the demo they call, for one file of tests; `at`: its clock. */
export function demoPhones(at?: string): DemoPhones {
  let host: DemoHost;
  let render: Render;
  beforeAll(async () => {
    requireBundle();
    render = compileWxml();
    host = await startDemoHost(at);
  });
  walkAgain(async () => {
    await host.close();
    host = await startDemoHost(at);
  });
  afterAll(() => host?.close());
  return {
    url: () => host.url,
    moveTo: (later) => host.moveTo(later),
    start: (options) => startPhone({ render, host: host.url, ...options }),
  };
}
