import type { Environment } from './settings';
import { SECRET_LENGTH } from './settings';
import { readTenants } from './settings-tenants';

/** What a cloud function is told by its environment variables; each is missed when it is needed. */
export interface CloudSettings {
  /** Throws when it is not set, as `keyedHash` does. */
  readonly databaseUrl: () => string;
  readonly keyedHash: () => string;
  /** Empty where nothing is set: then a call has to name its county. */
  readonly tenants: readonly string[];
}

export function readCloudSettings(env: Environment): CloudSettings {
  const { DATABASE_URL = '', KEYED_HASH_SECRET = '', TENANT } = env;
  return {
    databaseUrl: () => DATABASE_URL || missing('DATABASE_URL（PostgreSQL 地址）'),
    keyedHash: () =>
      KEYED_HASH_SECRET.length >= SECRET_LENGTH
        ? KEYED_HASH_SECRET
        : missing(`KEYED_HASH_SECRET（至少 ${SECRET_LENGTH} 位随机字符）`),
    tenants: TENANT ? readTenants(TENANT) : [],
  };
}

function missing(what: string): never {
  throw new Error(`云函数的环境变量还没有设置：${what}`);
}
