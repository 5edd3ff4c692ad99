import { isOfWeChat } from '../../../../src/core/roster/wechat-identity';
import type { Notifier, Push } from '../../ports';
import type { Template } from '../../settings-wechat';
import type { CallWeChat } from './call-wechat';
import { WeChatFault } from './wechat-errors';

/** The person did not agree to it, or took the agreement back. */
const DECLINED = 43101;

/** Longest values WeChat takes, by the kind of field (its name without the number). */
const LONGEST: Readonly<Record<string, number>> = {
  thing: 20,
  name: 10,
  phrase: 5,
  character_string: 32,
  number: 32,
};

/**
 * Sends by the template of the push's kind. Without one, or to an identity that is not WeChat's,
 * nothing can be sent: `declined`. Not repeated here: it may have arrived.
 * @throws WeChatAway when it may work later, WeChatFault when the template or the values are wrong
 */
export function makeSendPush(
  call: CallWeChat,
  templates: Readonly<Record<string, Template>>,
): Notifier['send'] {
  return async ({ openid, kind, page, what, when }: Push) => {
    const template = Object.hasOwn(templates, kind) ? templates[kind] : undefined;
    if (!template || !isOfWeChat(openid)) return 'declined';
    const body = {
      touser: openid,
      template_id: template.id,
      page: page.replace(/^\//, ''),
      data: {
        [template.what]: { value: shorten(template.what, what) },
        [template.when]: { value: when },
      },
    };
    try {
      await call({ path: '/cgi-bin/message/subscribe/send', body });
      return 'sent';
    } catch (error) {
      if (error instanceof WeChatFault && error.errcode === DECLINED) return 'declined';
      throw error;
    }
  };
}

/** One value too long and WeChat drops the whole message. */
function shorten(name: string, value: string): string {
  const letters = [...value];
  const longest = LONGEST[name.replace(/\d+$/, '')] ?? Infinity;
  return letters.length <= longest ? value : `${letters.slice(0, longest - 1).join('')}…`;
}
