import { DEMO_TENANTS } from '../../cloudfunctions/_backend/demo/tenant';
import { startLocalHost } from '../../cloudfunctions/_backend/hosts/local';
import { readSettings } from '../../cloudfunctions/_backend/settings';

/** The host as `npm start` runs it, without building the H5 first: argv[2] is the folder served. */
async function run(): Promise<void> {
  const settings = readSettings(process.env, DEMO_TENANTS);
  if ('faults' in settings) throw new Error(settings.faults.join('\n'));
  const folder = process.argv[2] ?? '';
  const host = await startLocalHost({ settings, folder, tell: (text) => console.error(text) });
  console.log(`http://localhost:${host.port}`);
  process.once('SIGTERM', () => void host.close());
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
