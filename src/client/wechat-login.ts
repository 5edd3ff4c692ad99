import Taro from '@tarojs/taro';
import { noNetwork } from './errors';

/**
 * A one-time code by which our server learns from WeChat who we are; nothing in a browser. Where
 * WeChat gives none it is no network: going on as somebody new would lose a binding there is.
 */
export async function loginCode(): Promise<string | undefined> {
  if (process.env.TARO_ENV !== 'weapp') return undefined;
  const { code } = await Taro.login().catch(() => ({ code: '' }));
  if (!code) throw noNetwork();
  return code;
}
