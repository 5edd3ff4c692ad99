import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnHost } from './spawn-host';

export interface DemoHost {
  readonly url: string;
  /** Stops the process and removes its records. */
  close(): Promise<void>;
}

/**
 * The program as `npm start` runs it, with the demo county, on a free port and an empty data folder.
 * `at`: the instant its clock starts from; without it the real one. `wechat`: its WECHAT_ settings.
 */
export async function startDemoHost(
  at?: string,
  wechat: Readonly<Record<string, string>> = {},
): Promise<DemoHost> {
  const folder = mkdtempSync(join(tmpdir(), 'zaicun-'));
  const told = [join(folder, 'data'), ...(at ? [at] : [])];
  const env = { ...process.env, ...wechat };
  const { url, stop } = await spawnHost(['tests/support/run-demo-host.ts', ...told], env);
  return {
    url,
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
