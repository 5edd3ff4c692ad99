/** What the suite needs to know of a real environment, and what each is for. */
const needed = {
  TCB_ENV: '云开发环境的编号，例如 zaicun-1a2b3c；请用专门试验的环境，不要用正式的',
  TENCENTCLOUD_SECRETID: '腾讯云访问管理里的密钥 SecretId',
  TENCENTCLOUD_SECRETKEY: '腾讯云访问管理里的密钥 SecretKey',
};

export interface RealAccess {
  readonly envId: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly region: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Every setting that is missing, in words for the person who started the run. */
export function missingAccess(env: Environment): string[] {
  return Object.entries(needed)
    .filter(([name]) => !env[name])
    .map(([name, use]) => `${name}：还没有设置。请填${use}。`);
}

/** Ask `missingAccess` first. */
export function readAccess(env: Environment): RealAccess {
  return {
    envId: env.TCB_ENV ?? '',
    secretId: env.TENCENTCLOUD_SECRETID ?? '',
    secretKey: env.TENCENTCLOUD_SECRETKEY ?? '',
    region: env.TCB_REGION || 'ap-shanghai',
  };
}
