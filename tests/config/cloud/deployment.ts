import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cloudAtTencent } from '../../../config/cloud/at-tencent/cloud';
import type { CloudPlan } from '../../../config/cloud/cloud-plan';
import { makeCloudPlan } from '../../../config/cloud/cloud-plan';
import { runStages, showStages } from '../../../config/cloud/run-stages';
import { deployStages } from '../../../config/cloud/stages';
import type { TencentStub } from './tencent-stub';
import { SECRET_ID, openTencentStub } from './tencent-stub';

/** What is deployed here: three functions and a page. */
export const names = ['home', 'identity', 'timers'];
export const plan: CloudPlan = makeCloudPlan(names);
export const variables = {
  TENANT: 'yj',
  KEYED_HASH_SECRET: 'k'.repeat(32),
  SESSION_SECRET: 's'.repeat(32),
  WECHAT_APPID: 'wx0123456789abcdef',
  WECHAT_SECRET: 'w'.repeat(32),
};

export interface Differently {
  readonly plan?: CloudPlan;
  readonly domain?: string;
  readonly variables?: object;
}

export interface Deployment {
  readonly stub: TencentStub;
  /** Every line that was told. */
  readonly said: string[];
  /** Runs it; the number of changes. */
  deploy(over?: Differently): Promise<number>;
  /** Tells what it would do. */
  show(): Promise<number>;
  /** Puts a file among what was built. */
  put(path: string, content: string): void;
  close(): Promise<void>;
}

/** A build in a folder of its own, and the real client before an empty environment. */
export async function openDeployment(): Promise<Deployment> {
  const dist = mkdtempSync(join(tmpdir(), 'zaicun-deploy-'));
  hurryTheClient();
  const stub = await openTencentStub();
  const said: string[] = [];
  const tell = (line: string) => void said.push(line);

  function put(path: string, content: string): void {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  }

  function stages(over: Differently = {}) {
    const access = { envId: 'env-1', secretId: SECRET_ID, secretKey: 'key', region: 'ap-shanghai' };
    const cloud = cloudAtTencent({ ...access, domain: over.domain }, () => Promise.resolve());
    const given = { ...variables, ...over.variables };
    return deployStages({ plan: over.plan ?? plan, cloud, dist, variables: given });
  }

  for (const name of names) put(`cloudfunctions/${name}/index.js`, `exports.main = '${name}'`);
  put('h5/index.html', '<script src="js/app.js"></script>');
  put('h5/js/app.js', 'app');
  return {
    stub,
    said,
    put,
    deploy: (over) => runStages(stages(over), tell),
    show: () => showStages(stages(), tell),
    async close() {
      await stub.close();
      rmSync(dist, { recursive: true });
      jest.restoreAllMocks();
    },
  };
}

/** The client looks once a second whether a function is ready, and tells of its uploads. */
function hurryTheClient(): void {
  const every = setInterval;
  jest.spyOn(global, 'setInterval').mockImplementation((work) => every(work, 1));
  for (const name of ['log', 'warn'] as const) {
    jest.spyOn(console, name).mockImplementation(() => undefined);
  }
}
