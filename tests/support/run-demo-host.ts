import { join } from 'node:path';
import { startLocalHost } from '../../cloudfunctions/_backend/hosts/local';
import { DEMO_TENANT } from '../../cloudfunctions/_backend/demo/tenant';
import { readSettings } from '../../cloudfunctions/_backend/settings';

/** The host's clock goes on from here, so that a walk does not depend on the day it is taken. */
function startClockAt(instant: string): void {
  const real = Date.now;
  const ahead = Date.parse(instant) - real();
  Date.now = () => real() + ahead;
}

// A process of its own, as PGlite in the test's process would block it; the build is left alone.
async function run(): Promise<void> {
  if (process.argv[3]) startClockAt(process.argv[3]);
  const wechat = Object.entries(process.env).filter(([name]) => name.startsWith('WECHAT_'));
  const env = { PORT: '0', DEMO: '1', DATA_DIR: process.argv[2], ...Object.fromEntries(wechat) };
  const settings = readSettings(env, DEMO_TENANT);
  if ('faults' in settings) throw new Error(settings.faults.join('\n'));
  const folder = process.env.H5_FOLDER ?? join(__dirname, '../../dist/h5');
  const host = await startLocalHost({ settings, folder, tell: console.log });
  process.on('SIGTERM', () => void host.close().then(() => process.exit(0)));
  console.log(`http://localhost:${host.port}`);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
