import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openOnCloud } from '../cloudbase/open-on-cloud';
import type { Cloud } from '../cloudbase/start-cloud';
import { startCloud } from '../cloudbase/start-cloud';
import { startStorage } from '../cloudbase/start-storage';
import { jpeg } from '../core/files/samples';
import { TENANT, VILLAGE, openidOf, settleCounty } from '../fixtures/small-county';
import { describeWhen } from '../support/describe-when';
import { bundles, platformEnv, runBundle } from './run-bundle';

const built = existsSync(join(bundles, 'files/index.js'));

describeWhen(built, 'the built function of files', 'npm run build:cloud has not run', () => {
  let cloud: Cloud;
  let storage: Awaited<ReturnType<typeof startStorage>>;
  let env: Record<string, string>;

  beforeAll(async () => {
    cloud = await startCloud();
    storage = await startStorage({ beside: cloud.url });
    const url = JSON.stringify({ URL: storage.url });
    const own = { KEYED_HASH_SECRET: 'k'.repeat(32), TENANT };
    env = { ...platformEnv(cloud), TCB_CONTEXT_CNFG: url, ...own };
    await settleCounty(openOnCloud(cloud), [
      { id: 'cadre', posted: { village: VILLAGE, position: 'member' } },
    ]);
  });
  afterAll(async () => {
    await storage.close();
    await cloud.close();
  });

  async function call<T>(endpoint: string, input: unknown, key = 'k'): Promise<T> {
    const by = { WX_OPENID: openidOf('cadre'), WX_CONTEXT_KEYS: 'WX_OPENID' };
    const [answer] = await runBundle('files', [{ event: { endpoint, key, input }, env: by }], env);
    return answer as T;
  }

  test('keeps a photo through the SDK as it is, once for a key, and links to it', async () => {
    const bytes = Buffer.from(jpeg({ before: [] }));
    const base64 = bytes.toString('base64');
    const photo = { picture: base64, thumbnail: base64 };
    type Uploaded = { output: { file: string } };
    const first = await call<Uploaded>('files.upload', photo);
    expect(first).toMatchObject({ output: { state: 'waiting' } });
    expect(await call('files.upload', photo)).toEqual(first);
    expect(storage.kept.size).toBe(2);

    const { file } = first.output;
    type Linked = { output: { picture: string } };
    const { output } = await call<Linked>('files.link', { file });
    const shown = await fetch(output.picture);
    expect(Buffer.from(await shown.arrayBuffer()).equals(bytes)).toBe(true);
  });
});
