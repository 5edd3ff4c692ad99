import type { Environment } from '../../cloudfunctions/_backend/settings';
import { SECRET_LENGTH } from '../../cloudfunctions/_backend/settings';
import { ballotFaults } from '../../cloudfunctions/_backend/settings-ballot';
import { fileFaults } from '../../cloudfunctions/_backend/settings-files';
import { readTenants } from '../../cloudfunctions/_backend/settings-tenants';
import { wechatFaults } from '../../cloudfunctions/_backend/settings-wechat';
import { TENANT } from '../../src/core/roster/tenant-code';
import type { Access } from './at-tencent/cloud';
import { neededSettings, optionalSettings } from './function-environment';

/** How to reach the environment, and what its functions are told. */
export interface DeploySettings {
  /** Absent where a trial run has no keys. */
  readonly access?: Access | undefined;
  readonly variables: Readonly<Record<string, string>>;
  /** Values that must not be shown. */
  readonly secrets: readonly string[];
}

const REGION = 'ap-shanghai';

/** What each setting is for; those without a rule of their own must only be there. */
const uses: Readonly<Record<string, string>> = {
  TCB_ENV: '云开发环境的编号，例如 zaicun-1a2b3c',
  TENCENTCLOUD_SECRETID: '腾讯云访问管理里的密钥 SecretId',
  TENCENTCLOUD_SECRETKEY: '腾讯云访问管理里的密钥 SecretKey',
  TENANT: '本县的代号（小写字母、数字、连字符，不超过 40 位），几个县用逗号隔开',
  KEYED_HASH_SECRET: `至少 ${SECRET_LENGTH} 位随机字符，启用后不能更换（可用 openssl rand -hex 32 生成）`,
  SESSION_SECRET: `至少 ${SECRET_LENGTH} 位随机字符（可用 openssl rand -hex 32 生成）`,
  BALLOT_SECRET: `至少 ${SECRET_LENGTH} 位随机字符，评议期间不能更换`,
  WECHAT_APPID: '小程序的 AppID',
  WECHAT_SECRET: '小程序的 AppSecret',
};
const accessNames = ['TCB_ENV', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'];
const long: ReadonlySet<string> = new Set(['KEYED_HASH_SECRET', 'SESSION_SECRET', 'BALLOT_SECRET']);
const open: ReadonlySet<string> = new Set(['TENANT', 'TCB_ENV', 'WECHAT_APPID']);

/** Every setting that is missing or wrong, all at once, in words; never the value of a secret. */
export function deployFaults(env: Environment): string[] {
  return [
    ...settingFaults([...accessNames, ...neededSettings], env),
    ...(env.BALLOT_SECRET ? faultOf('BALLOT_SECRET', env.BALLOT_SECRET) : []),
    ...ballotFaults(env),
    ...wechatFaults(env).filter((fault) => !missingAlready(fault, env)),
    ...fileFaults(env),
  ];
}

/** What is missing or wrong of these settings, in words. */
export function settingFaults(names: readonly string[], env: Environment): string[] {
  return names.flatMap((name) => faultOf(name, env[name] ?? ''));
}

function faultOf(name: string, value: string): string[] {
  if (value === '') return [`${name}：还没有设置。请填${uses[name]}。`];
  if (long.has(name) && value.length < SECRET_LENGTH) {
    return [`${name}：现在只有 ${value.length} 位。请填${uses[name]}。`];
  }
  const tenants = name === 'TENANT' ? readTenants(value) : [];
  if (!tenants.every((tenant) => TENANT.test(tenant))) return [`${name}：请填${uses[name]}。`];
  return [];
}

/** One of two that is missing is told by its own name. */
function missingAlready(fault: string, env: Environment): boolean {
  return fault.startsWith('WECHAT_APPID、') && !(env.WECHAT_APPID && env.WECHAT_SECRET);
}

/** Settings as they are; ask `deployFaults` first, unless nothing is to be changed. */
export function readDeploySettings(env: Environment): DeploySettings {
  const names = [...neededSettings, ...optionalSettings].filter((name) => env[name]);
  const { TCB_ENV, TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY, TCB_REGION, TCB_DOMAIN } = env;
  const hidden = [...names, 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'];
  const access =
    TCB_ENV && TENCENTCLOUD_SECRETID && TENCENTCLOUD_SECRETKEY
      ? {
          envId: TCB_ENV,
          secretId: TENCENTCLOUD_SECRETID,
          secretKey: TENCENTCLOUD_SECRETKEY,
          region: TCB_REGION || REGION,
          domain: TCB_DOMAIN || undefined,
        }
      : undefined;
  // Without keys the trial run still names what a function would be given.
  const named = access ? names : [...new Set([...neededSettings, ...names])];
  return {
    access,
    variables: Object.fromEntries(named.map((name) => [name, env[name] ?? ''])),
    secrets: hidden.filter((name) => !open.has(name)).flatMap((name) => env[name] || []),
  };
}
