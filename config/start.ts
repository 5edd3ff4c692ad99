import { join } from 'node:path';
import { DEMO_TENANT } from '../cloudfunctions/_backend/demo/tenant';
import { startLocalHost } from '../cloudfunctions/_backend/hosts/local';
import { readSettings } from '../cloudfunctions/_backend/settings';
import { buildH5WhenStale } from './build-when-stale';
import { closeOnSignal } from './close-on-signal';
import { explainStartFault } from './explain-start-fault';

const root = join(__dirname, '..');
const folder = join(root, 'dist/h5');

async function start(): Promise<void> {
  const settings = readSettings(process.env, DEMO_TENANT);
  if ('faults' in settings) {
    throw new Error(['有几项设置要改，改好再启动：', ...settings.faults].join('\n  - '));
  }
  await buildH5WhenStale(root, tell);
  const host = await startLocalHost({ settings, folder, tell });
  closeOnSignal(host, tell);
  tell(`在村已启动：http://localhost:${host.port}`);
}

function tell(text: string): void {
  console.log(text);
}

start().catch((error: unknown) => {
  console.error(explainStartFault(error));
  process.exit(1);
});
