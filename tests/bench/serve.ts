import { startLocalHost } from '../../cloudfunctions/_backend/hosts/local';
import { SECRET, TENANT } from './county';
import { BALLOT_SECRET } from './booths';

// The local host as it is, in a process of its own: `serve.ts <DATABASE_URL or folder>`.
const where = process.argv[2] ?? '';
const onServer = where.startsWith('postgres');

async function run(): Promise<void> {
  const host = await startLocalHost({
    settings: {
      mode: 'self-hosted',
      port: 0,
      ...(onServer ? { databaseUrl: where } : {}),
      dataDir: where,
      tenants: [TENANT],
      behindProxy: false,
      files: { folder: `${where}/files` },
      secrets: { session: SECRET, keyedHash: SECRET, ballot: BALLOT_SECRET },
    },
    folder: 'dist/h5',
    tell: () => undefined,
  });
  process.on('SIGTERM', () => void host.close().then(() => process.exit(0)));
  console.log(`port ${host.port}`);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
