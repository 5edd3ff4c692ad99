import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startDemoHost } from '../support/start-demo-host';
import { compileWxml } from '../weapp/compile-wxml';
import type { Phone } from '../weapp/phone';
import { startPhone } from '../weapp/phone';
import { become, seen } from '../weapp/walk';
import type { Benchmark } from './measurement';

const CADRE = '陈明远';

/** Calls the built mini-program makes from its start to the rendered home of a cadre signed in before. */
export const firstScreen: Benchmark = async () => {
  if (!existsSync(resolve(__dirname, '../../dist/weapp/app.json'))) {
    return { skipped: '先运行 npm run build:weapp' };
  }
  const host = await startDemoHost();
  try {
    const render = compileWxml();
    const before = startPhone({ render, host: host.url });
    await become(before, CADRE);
    const { calls } = await counting(async () => {
      const phone: Phone = startPhone({ render, host: host.url, kept: before.kept });
      await seen(phone, '本月在村');
      // What comes after the first drawing counts too.
      await new Promise((done) => setTimeout(done, 1500));
    });
    return [
      {
        name: 'first screen of a cadre signed in before',
        value: calls.length,
        unit: 'calls',
        against: `1 call (made: ${calls.join(', ')})`,
        ratio: calls.length,
        aim: '≤ 1',
      },
    ];
  } finally {
    await host.close();
  }
};

/** The phone of the tests calls through this process's `fetch`. */
async function counting(work: () => Promise<void>): Promise<{ calls: string[] }> {
  const real = globalThis.fetch;
  const calls: string[] = [];
  globalThis.fetch = (input, init) => {
    calls.push(new URL(input instanceof Request ? input.url : input).pathname);
    return real(input, init);
  };
  try {
    await work();
  } finally {
    globalThis.fetch = real;
  }
  return { calls };
}
