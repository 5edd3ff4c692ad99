import type { Environment } from './settings';

/** Where pictures are kept, and how WeChat's checks reach this host. */
export interface FileSettings {
  /** Folder of the bytes, on the local host. */
  readonly folder: string;
  /** `https://host` by which others reach this host; without it WeChat cannot fetch a picture to check. */
  readonly address?: string | undefined;
  /** Proves that an event comes from WeChat; without it no machine's verdict shows a picture. */
  readonly pushToken?: string | undefined;
}

const ADDRESS = /^https?:\/\/[^/?#@\s]+$/;
const PUSH_TOKEN = /^[A-Za-z0-9]{3,32}$/;

export function readFileSettings(env: Environment): FileSettings {
  return {
    folder: env.FILES_DIR || `${env.DATA_DIR || 'data'}/files`,
    address: env.PUBLIC_ADDRESS || undefined,
    pushToken: env.WECHAT_PUSH_TOKEN || undefined,
  };
}

/** What is wrong with these settings, in words; never the token itself. */
export function fileFaults({ PUBLIC_ADDRESS, WECHAT_PUSH_TOKEN }: Environment): string[] {
  return [
    ...(!PUBLIC_ADDRESS || ADDRESS.test(PUBLIC_ADDRESS)
      ? []
      : ['PUBLIC_ADDRESS：请写成 https://主机名，末尾不带斜杠。']),
    ...(!WECHAT_PUSH_TOKEN || PUSH_TOKEN.test(WECHAT_PUSH_TOKEN)
      ? []
      : ['WECHAT_PUSH_TOKEN：请填与微信后台“消息推送”里一样的 Token（3 到 32 位字母和数字）。']),
  ];
}
