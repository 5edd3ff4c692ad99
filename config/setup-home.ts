import { DEMO_TENANTS } from '../cloudfunctions/_backend/demo/tenant';
import type { Store } from '../cloudfunctions/_backend/ports';
import type { Environment } from '../cloudfunctions/_backend/settings';
import { readSettings } from '../cloudfunctions/_backend/settings';
import { readTenants } from '../cloudfunctions/_backend/settings-tenants';
import { openCloudbase } from '../cloudfunctions/_backend/stores/cloudbase/open-cloudbase';
import { openPostgres } from '../cloudfunctions/_backend/stores/postgres/open-postgres';
import { settingFaults } from './cloud/deploy-settings';

/** Where a county's records are to be. */
export interface SetupHome {
  readonly openStore: () => Promise<Store>;
  /** Secret of the hashes. */
  readonly keyedHash: string;
  /** Counties the running program serves. */
  readonly tenants: readonly string[];
  /** What to do once the county stands. */
  readonly next: string;
}

/** A server of one's own; or every fault in its settings. `tenant`: what TENANT counts as where it is not set. */
export function serverHome(env: Environment, tenant: string): SetupHome | { faults: string[] } {
  const given = { ...env, DEMO: '0', TENANT: env.TENANT || tenant };
  const settings = readSettings(given, DEMO_TENANTS);
  if ('faults' in settings) return settings;
  const { databaseUrl, secrets, tenants } = settings;
  if (!databaseUrl || !secrets) return { faults: [] };
  return {
    openStore: () => openPostgres(databaseUrl, { connections: 2 }),
    keyedHash: secrets.keyedHash,
    tenants,
    next: '下一步：启动服务，管理员在网页上输入绑定码，再导入名册并补充各村中心点。',
  };
}

const cloudNames = [
  'TCB_ENV',
  'TENCENTCLOUD_SECRETID',
  'TENCENTCLOUD_SECRETKEY',
  'KEYED_HASH_SECRET',
];

/** A cloud environment whose collections stand already; or every fault in the settings that lead there. */
export function cloudHome(env: Environment, tenant: string): SetupHome | { faults: string[] } {
  const faults = settingFaults(cloudNames, env);
  if (faults.length > 0) return { faults };
  const {
    TCB_ENV = '',
    TENCENTCLOUD_SECRETID: secretId = '',
    TENCENTCLOUD_SECRETKEY: secretKey = '',
  } = env;
  return {
    openStore: () =>
      Promise.resolve(openCloudbase({ env: TCB_ENV, keys: { secretId, secretKey } })),
    keyedHash: env.KEYED_HASH_SECRET ?? '',
    tenants: readTenants(env.TENANT || tenant),
    next: '下一步：管理员在小程序或网页里输入绑定码，再导入名册并补充各村中心点。',
  };
}
