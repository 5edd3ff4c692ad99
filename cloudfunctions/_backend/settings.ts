import { TENANT } from '../../src/core/roster/tenant-code';
import { ballotFaults } from './settings-ballot';
import { databaseFaults } from './settings-database';
import type { FileSettings } from './settings-files';
import { fileFaults, readFileSettings } from './settings-files';
import { readTenants } from './settings-tenants';
import type { WeChatSettings } from './settings-wechat';
import { readWeChat, wechatFaults } from './settings-wechat';

/** What a person running the local host can set, read once from the environment. */
export interface Settings {
  /** A demo county of invented people, or a real one on a server of one's own. */
  readonly mode: 'demo' | 'self-hosted';
  readonly port: number;
  /** The only address listened on (LISTEN), such as 127.0.0.1 behind a proxy; absent: every one. */
  readonly host?: string | undefined;
  /** PostgreSQL server; without it records live in `dataDir`, embedded. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  /** Counties served; the first is the one a new session belongs to. */
  readonly tenants: readonly [string, ...string[]];
  /** True behind a proxy of one's own (TRUST_PROXY=1): callers' addresses are what it says. */
  readonly behindProxy: boolean;
  /** Absent in demo mode, where they are made once and kept in `dataDir`. */
  readonly secrets?: Secrets | undefined;
  /** Absent where no mini-program is connected. */
  readonly wechat?: WeChatSettings | undefined;
  readonly files: FileSettings;
}

export interface Secrets {
  /** Signs sessions. */
  readonly session: string;
  /** Hashes ID numbers, phones and one-time codes. */
  readonly keyedHash: string;
  /** The keys of ballots come from it; absent where nobody votes. Never in a store or a backup. */
  readonly ballot?: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Characters a secret must have at least. */
export const SECRET_LENGTH = 32;

/** The settings, or every fault in them at once, in words for the person who starts the program. */
export function readSettings(
  env: Environment,
  demoTenants: readonly [string, ...string[]],
): Settings | { faults: string[] } {
  const demo = env.DEMO ? env.DEMO !== '0' : !env.DATABASE_URL;
  const faults = [
    ...portFaults(env),
    ...proxyFaults(env),
    ...(demo ? demoFaults(env) : selfHostedFaults(env)),
    ...ballotFaults(env),
    ...wechatFaults(env),
    ...fileFaults(env),
  ];
  if (faults.length > 0) return { faults };
  const { SESSION_SECRET: session, KEYED_HASH_SECRET: keyedHash } = env;
  const ballot = env.BALLOT_SECRET || undefined;
  return {
    mode: demo ? 'demo' : 'self-hosted',
    port: env.PORT ? Number(env.PORT) : 8080,
    host: env.LISTEN || undefined,
    databaseUrl: env.DATABASE_URL || undefined,
    dataDir: env.DATA_DIR || 'data',
    tenants: demo ? demoTenants : readTenants(env.TENANT),
    behindProxy: env.TRUST_PROXY === '1',
    secrets: session && keyedHash ? { session, keyedHash, ballot } : undefined,
    wechat: readWeChat(env),
    files: readFileSettings(env),
  };
}

function portFaults({ PORT }: Environment): string[] {
  const port = Number(PORT || 8080);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return [];
  return [`PORT：现在是“${PORT}”，请填 1 到 65535 之间的整数，例如 8080。`];
}

/** Written in another way it would be missed by nobody, and everybody behind the proxy be one caller. */
function proxyFaults({ TRUST_PROXY }: Environment): string[] {
  if (!TRUST_PROXY || TRUST_PROXY === '0' || TRUST_PROXY === '1') return [];
  return [`TRUST_PROXY：现在是“${TRUST_PROXY}”。前面有自己的反向代理就填 1，没有就不填。`];
}

function demoFaults(env: Environment): string[] {
  if (env.DATABASE_URL && databaseFaults(env).length > 0) return databaseFaults(env);
  return ['SESSION_SECRET', 'KEYED_HASH_SECRET', 'BALLOT_SECRET'].flatMap((name) =>
    env[name] ? secretFaults(env, name, '') : [],
  );
}

function selfHostedFaults(env: Environment): string[] {
  return [
    ...databaseFaults(env),
    ...secretFaults(env, 'SESSION_SECRET', '登录会话的签名密钥'),
    ...secretFaults(env, 'KEYED_HASH_SECRET', '证件号、手机号和绑定码的散列密钥，启用后不能更换'),
    ...(env.BALLOT_SECRET
      ? secretFaults(env, 'BALLOT_SECRET', '三讲三评选票的密钥，评议期间不能更换')
      : []),
    ...(readTenants(env.TENANT).every((tenant) => TENANT.test(tenant))
      ? []
      : ['TENANT：请填本县的代号（小写字母、数字、连字符，不超过 40 位），几个县用逗号隔开。']),
  ];
}

function secretFaults(env: Environment, name: string, use: string): string[] {
  const length = env[name]?.length ?? 0;
  if (length >= SECRET_LENGTH) return [];
  const about = use ? `${use}，` : '';
  const now = length > 0 ? `现在只有 ${length} 位` : '还没有设置';
  return [
    `${name}：${now}。${about}请填至少 ${SECRET_LENGTH} 位随机字符（可用 openssl rand -hex 32 生成）。`,
  ];
}
