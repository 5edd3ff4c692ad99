import type { Environment } from './settings';

/** The mini-program as WeChat's servers know it. */
export interface WeChatSettings {
  readonly appid: string;
  readonly secret: string;
  /** Base address without a slash at its end; another than WeChat's own is for tests. */
  readonly api: string;
  /** Template of each kind of message; a kind without one is not sent. */
  readonly templates: Readonly<Record<string, Template>>;
}

/** 订阅消息模板: its id, and what its two fields are called. WeChat numbers fields by template. */
export interface Template {
  readonly id: string;
  readonly what: string;
  readonly when: string;
}

const API = 'https://api.weixin.qq.com';
const APPID = /^wx[0-9a-z]{16}$/;
const SECRET = /^[0-9a-z]{32}$/i;
const TEMPLATE = /^([a-z][a-z-]*)=([\w-]{10,64})(?::([a-z_]+\d+):([a-z_]+\d+))?$/;
/** A secret travels with every call: in the open only inside this machine. */
const SAFE_ADDRESS = /^https:\/\/[^/?#@\s]+$|^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/;

/** Nothing where WECHAT_APPID and WECHAT_SECRET are not set; ask `wechatFaults` first. */
export function readWeChat(env: Environment): WeChatSettings | undefined {
  const { WECHAT_APPID: appid, WECHAT_SECRET: secret, WECHAT_API } = env;
  if (!appid || !secret) return undefined;
  return { appid, secret, api: WECHAT_API || API, templates: readTemplates(env) };
}

/** What is wrong with the settings that begin with WECHAT_, in words; never the values of secrets. */
export function wechatFaults(env: Environment): string[] {
  const { WECHAT_APPID: appid, WECHAT_SECRET: secret, WECHAT_API: api } = env;
  const templates = partsOf(env.WECHAT_TEMPLATES);
  return [
    ...(Boolean(appid) === Boolean(secret)
      ? []
      : ['WECHAT_APPID、WECHAT_SECRET：现在只填了一个。接通微信两个都要填，不接通就都不填。']),
    ...(appid && !APPID.test(appid)
      ? ['WECHAT_APPID：请填小程序的 AppID（wx 开头，共 18 位）。']
      : []),
    ...(secret && !SECRET.test(secret)
      ? ['WECHAT_SECRET：请填小程序的 AppSecret（32 位字母和数字）。']
      : []),
    ...(templates.every((part) => TEMPLATE.test(part))
      ? []
      : [
          'WECHAT_TEMPLATES：请写成“种类=模板编号:事项字段:时间字段”（例如 confirmed=模板编号:thing1:time2），几个之间用逗号隔开。',
        ]),
    ...(!api || SAFE_ADDRESS.test(api)
      ? []
      : ['WECHAT_API：请写成 https://主机名，末尾不带斜杠；平时不用填。']),
  ];
}

function readTemplates({ WECHAT_TEMPLATES }: Environment): Record<string, Template> {
  return Object.fromEntries(
    partsOf(WECHAT_TEMPLATES).map((part) => {
      const [, kind = '', id = '', what = 'thing1', when = 'time2'] = TEMPLATE.exec(part) ?? [];
      return [kind, { id, what, when }];
    }),
  );
}

function partsOf(text = ''): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
