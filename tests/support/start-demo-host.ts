import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { friday } from '../browser/support/friday';
import { putDemoData, runDemoHost } from './demo-data';

export interface DemoHost {
  readonly url: string;
  /** Its clock goes on so many ms later; whoever is signed in stays so. */
  forward(ms: number): void;
  /** Starts again on the same records with the clock at a later instant; at another address. */
  moveTo(at: string): Promise<void>;
  /** Starts again with its county going by this pack, and by it always; at another address. */
  goBy(pack: string): Promise<void>;
  /** Stops the process and removes its records. */
  close(): Promise<void>;
}

/**
 * The program as `npm start` runs it, with the demo county just written, on a free port. `at`: the
 * instant its clock starts from. `env`: its WECHAT_ settings, and TIMERS_EVERY, milliseconds, for what
 * only a timer brings about.
 */
export async function startDemoHost(
  at: string = friday,
  env: Readonly<Record<string, string>> = {},
): Promise<DemoHost> {
  const folder = mkdtempSync(join(tmpdir(), 'zaicun-'));
  const data = join(folder, 'data');
  await putDemoData(data, at);
  const start = (from: string, more: Readonly<Record<string, string>> = {}) =>
    runDemoHost(data, from, { ...process.env, ...env, ...more });
  const began = Date.now();
  let running = await start(at);
  return {
    get url() {
      return running.url;
    },
    forward: (ms) => running.say(String(ms)),
    async moveTo(later) {
      await running.stop();
      running = await start(later);
    },
    async goBy(pack) {
      await running.stop();
      // A clock put back would wait for what the timers have done already.
      const now = new Date(Date.parse(at) + Date.now() - began).toISOString();
      running = await start(now, { DEMO_PACK: pack });
    },
    async close() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
