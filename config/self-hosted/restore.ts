import { explainStartFault } from '../explain-start-fault';
import { readPlace } from './read-place';
import { restoreBackup } from './restore-backup';
import { sayManifest } from './say-manifest';

/** `DATABASE_URL=… npm run restore -- <folder>`, into an empty database, before the service starts. */
async function main(): Promise<void> {
  const { folder, ...place } = readPlace(process.argv.slice(2), process.env, 'restore');
  const manifest = await restoreBackup({ ...place, source: folder });
  console.log(`已恢复 ${manifest.made} 的备份，逐类核对一致：${sayManifest(manifest)}。`);
}

main().catch((error: unknown) => {
  console.error(explainStartFault(error));
  process.exit(1);
});
