import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startLocalHost } from '../../cloudfunctions/_backend/hosts/local';
import { DEMO_TENANTS } from '../../cloudfunctions/_backend/demo/tenant';
import { readSettings } from '../../cloudfunctions/_backend/settings';
import { goByPack } from './go-by-pack';

/**
 * The host's clock: it stands at `instant` until it is let go, and goes on from there. So neither the
 * day a walk is taken nor how long a busy machine takes to write the county makes a difference.
 * `forward`: it goes on that many ms later, for what has to be waited for.
 */
function clockAt(instant: string): { go(): void; forward(ms: number): void } {
  const real = Date.now;
  let at = Date.parse(instant);
  let begun: number | undefined;
  Date.now = () => (begun === undefined ? at : at + real() - begun);
  return { go: () => void (begun = real()), forward: (ms) => void (at += ms) };
}

// A process of its own, as PGlite in the test's process would block it; the build is left alone.
async function run(): Promise<void> {
  const [, , data, at = ''] = process.argv;
  const clock = clockAt(at);
  const wechat = Object.entries(process.env).filter(([name]) => name.startsWith('WECHAT_'));
  const env = { PORT: '0', DEMO: '1', DATA_DIR: data, ...Object.fromEntries(wechat) };
  const settings = readSettings(env, DEMO_TENANTS);
  if ('faults' in settings) throw new Error(settings.faults.join('\n'));
  if (process.env.DEMO_PACK) await goByPack(settings.dataDir, process.env.DEMO_PACK);
  const folder = process.env.H5_FOLDER ?? join(__dirname, '../../dist/h5');
  const timersEvery = Number(process.env.TIMERS_EVERY) || undefined;
  const host = await startLocalHost({ settings, folder, tell: console.log, timersEvery });
  clock.go();
  createInterface(process.stdin).on('line', (line) => clock.forward(Number(line)));
  process.on('SIGTERM', () => void host.close().then(() => process.exit(0)));
  console.log(`http://localhost:${host.port}`);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
