import { explainStartFault } from '../explain-start-fault';
import { makeBackup } from './make-backup';
import { readPlace } from './read-place';
import { sayManifest } from './say-manifest';

/** `DATABASE_URL=… npm run backup -- <folder>`; the service may go on meanwhile. */
async function main(): Promise<void> {
  const { folder, ...place } = readPlace(process.argv.slice(2), process.env, 'backup');
  const manifest = await makeBackup({ ...place, target: folder, now: Date.now() });
  console.log(`已备份到 ${folder}：${sayManifest(manifest)}。`);
  console.log('密钥（SESSION_SECRET、KEYED_HASH_SECRET）不在备份里，请另行保管。');
}

main().catch((error: unknown) => {
  console.error(explainStartFault(error));
  process.exit(1);
});
