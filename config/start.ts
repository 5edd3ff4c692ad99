import { join } from 'node:path';
import { startLocalHost } from '../cloudfunctions/_backend/hosts/local';
import { buildH5WhenStale } from './build-when-stale';
import { closeOnSignal } from './close-on-signal';
import { explainStartFault } from './explain-start-fault';
import { settingsOrThrow } from './settings-or-throw';

const root = join(__dirname, '..');
const folder = join(root, 'dist/h5');

async function start(): Promise<void> {
  const settings = settingsOrThrow(process.env);
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
