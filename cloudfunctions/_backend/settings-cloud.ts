import type { Environment } from './settings';
import { SECRET_LENGTH } from './settings';
import { fileFaults } from './settings-files';
import { readTenants } from './settings-tenants';
import type { WeChatSettings } from './settings-wechat';
import { readWeChat, wechatFaults } from './settings-wechat';

/** What a cloud function is told by its environment variables; each is missed when it is needed. */
export interface CloudSettings {
  /** Id of the cloud environment, which the platform itself tells. Throws when it is not set, as `keyedHash` does. */
  readonly environment: () => string;
  readonly keyedHash: () => string;
  /** Absent where nobody votes. */
  readonly ballot?: string | undefined;
  /** Signs sessions of browsers; phones need none. */
  readonly session: () => string;
  /** Empty where nothing is set: then a call has to name its county. */
  readonly tenants: readonly string[];
  /** Absent where no mini-program is connected. */
  readonly wechat?: WeChatSettings | undefined;
  /** Proves that an event over HTTP comes from WeChat. */
  readonly pushToken?: string | undefined;
}

const LONG = `至少 ${SECRET_LENGTH} 位随机字符`;

/** @throws Error for settings of WeChat that are there but wrong: a half one would be missed by nobody. */
export function readCloudSettings(env: Environment): CloudSettings {
  const { TCB_ENV, SCF_NAMESPACE, KEYED_HASH_SECRET, SESSION_SECRET, BALLOT_SECRET, TENANT } = env;
  const faults = [...wechatFaults(env), ...fileFaults(env)];
  if (faults.length > 0) throw new Error(`云函数的环境变量要改：${faults.join(' ')}`);
  return {
    environment: () => TCB_ENV || SCF_NAMESPACE || missing('TCB_ENV（云开发环境的编号）'),
    keyedHash: () => longSecret(KEYED_HASH_SECRET) ?? missing(`KEYED_HASH_SECRET（${LONG}）`),
    ballot: longSecret(BALLOT_SECRET),
    session: () => longSecret(SESSION_SECRET) ?? missing(`SESSION_SECRET（${LONG}）`),
    tenants: TENANT ? readTenants(TENANT) : [],
    wechat: readWeChat(env),
    pushToken: env.WECHAT_PUSH_TOKEN || undefined,
  };
}

function longSecret(text = ''): string | undefined {
  return text.length >= SECRET_LENGTH ? text : undefined;
}

function missing(what: string): never {
  throw new Error(`云函数的环境变量还没有设置：${what}`);
}
