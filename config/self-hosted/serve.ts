import { join } from 'node:path';
import { startLocalHost } from '../../cloudfunctions/_backend/hosts/local';
import { closeOnSignal } from '../close-on-signal';
import { explainStartFault } from '../explain-start-fault';
import { settingsOrThrow } from '../settings-or-throw';

/** `npm run build:server` puts this file into dist/server; the pages lie beside it. */
const folder = join(__dirname, '../h5');

/** The service on a server of one's own: never a demo, nothing is built. */
async function serve(): Promise<void> {
  const settings = settingsOrThrow({ ...process.env, DEMO: '0' });
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
