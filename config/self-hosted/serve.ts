import { join } from 'node:path';
import { DEMO_TENANT } from '../../cloudfunctions/_backend/demo/tenant';
import { startLocalHost } from '../../cloudfunctions/_backend/hosts/local';
import { readSettings } from '../../cloudfunctions/_backend/settings';
import { closeOnSignal } from '../close-on-signal';
import { explainStartFault } from '../explain-start-fault';

/** `npm run build:server` puts this file into dist/server; the pages lie beside it. */
const folder = join(__dirname, '../h5');

/** The service on a server of one's own: never a demo, nothing is built. */
async function serve(): Promise<void> {
  const settings = readSettings({ ...process.env, DEMO: '0' }, DEMO_TENANT);
  if ('faults' in settings) {
    throw new Error(['有几项设置要改，改好再启动：', ...settings.faults].join('\n  - '));
  }
  const host = await startLocalHost({ settings, folder, tell });
  closeOnSignal(host, tell);
  tell(`在村已启动，端口 ${host.port}`);
}

function tell(text: string): void {
  console.log(text);
}

serve().catch((error: unknown) => {
  console.error(explainStartFault(error));
  process.exit(1);
});
