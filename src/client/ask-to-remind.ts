import Taro from '@tarojs/taro';

/** `off`: the person has closed such messages in WeChat’s own settings. */
export type Asked = 'agreed' | 'declined' | 'off' | 'failed';

/** Messages are WeChat's: a browser has none. */
export const canAskToRemind = process.env.TARO_ENV === 'weapp';

/** WeChat asks for so many templates at a time. */
const MOST_TEMPLATES = 3;
const SWITCHED_OFF = 20004;

/** WeChat’s own question whether messages may come. It opens only straight from a tap. */
export async function askToRemind(templates: readonly string[]): Promise<Asked> {
  const tmplIds = templates.slice(0, MOST_TEMPLATES);
  try {
    // An entity is Alipay's idea; WeChat knows templates only.
    const answer = await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] });
    return agreedTo(tmplIds, answer as unknown as Record<string, unknown>);
  } catch (error) {
    return (error as { errCode?: number } | undefined)?.errCode === SWITCHED_OFF ? 'off' : 'failed';
  }
}

function agreedTo(tmplIds: readonly string[], answer: Record<string, unknown>): Asked {
  return tmplIds.some((id) => answer[id] === 'accept') ? 'agreed' : 'declined';
}
