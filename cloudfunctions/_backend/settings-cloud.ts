import { readTenants } from './settings-tenants';
import type { Environment } from './settings';

/** What a cloud function is told by its environment variables. */
export interface CloudSettings {
  readonly databaseUrl: string;
  readonly keyedHash: string;
  readonly tenants: readonly [string, ...string[]];
}

/** Throws one error that names everything missing: it goes to the function's log. */
export function readCloudSettings(env: Environment): CloudSettings {
  const { DATABASE_URL, KEYED_HASH_SECRET = '', TENANT } = env;
  const missing = [
    ...(DATABASE_URL ? [] : ['DATABASE_URL']),
    ...(KEYED_HASH_SECRET.length >= 32 ? [] : ['KEYED_HASH_SECRET（至少 32 位）']),
    ...(TENANT ? [] : ['TENANT']),
  ];
  if (!DATABASE_URL || missing.length > 0) {
    throw new Error(`云函数的环境变量还缺：${missing.join('、')}`);
  }
  return { databaseUrl: DATABASE_URL, keyedHash: KEYED_HASH_SECRET, tenants: readTenants(TENANT) };
}
