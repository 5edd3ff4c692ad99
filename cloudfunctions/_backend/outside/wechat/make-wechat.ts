import type { Clock, Moderator, Notifier, WeChat } from '../../ports';
import type { Template } from '../../settings-wechat';
import { makeCallWeChat } from './call-wechat';
import { codeImage } from './code-image';
import { makeExchanger } from './exchange';
import type { Log } from './moderate';
import { makeModerator } from './moderate';
import { openidOf } from './openid-of';
import { makePhoneOf } from './phone-of';
import { forPeople } from './refuse-people';
import { makeSendPush } from './send-push';
import type { Account } from './stable-token';
import { makeStableToken } from './stable-token';

export interface WeChatSetting extends Account {
  /** Base address without a slash at its end. */
  readonly api: string;
  readonly templates: Readonly<Record<string, Template>>;
  readonly now: Clock;
  readonly log: Log;
  /** Milliseconds until an answer has to be complete. */
  readonly patience?: number;
}

export interface WeChatParts {
  readonly wechat: WeChat;
  readonly notifier: Notifier;
  readonly moderator: Moderator;
}

/** Somebody waits at a phone, and a cloud function is ended after some seconds. */
const PATIENCE_MS = 5000;

/** The ports behind which WeChat's servers stand; they share one access token. */
export function makeWeChat(setting: WeChatSetting): WeChatParts {
  const { api, templates, now, log, patience = PATIENCE_MS } = setting;
  const exchange = makeExchanger({ api, patience });
  const call = makeCallWeChat(exchange, makeStableToken(setting, exchange, now));
  const phoneOf = makePhoneOf(call, now);
  return {
    wechat: {
      openidOf: (loginCode) => forPeople(openidOf(setting, loginCode, exchange)),
      phoneOf: (phoneCode) => forPeople(phoneOf(phoneCode)),
      codeImage: (scene, page) => forPeople(codeImage(call, scene, page)),
    },
    notifier: {
      send: makeSendPush(call, templates),
      templates: [...new Set(Object.values(templates).map(({ id }) => id))],
    },
    moderator: makeModerator(call, log),
  };
}
