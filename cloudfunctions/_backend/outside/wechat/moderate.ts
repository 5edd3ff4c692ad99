import { isOfWeChat } from '../../../../src/core/roster/wechat-identity';
import type { Moderator, Verdict } from '../../ports';
import type { CallWeChat } from './call-wechat';
import { WeChatAway, WeChatFault } from './wechat-errors';

/** What WeChat is told the words are for: 1 profile, 2 comment, 3 forum, 4 social log. */
const SCENE = 3;
/** What WeChat is told it will fetch. */
const SOUND = 1;
const PICTURE = 2;
const LONGEST = 2500;
/** Pieces share so many letters, so that a cut does not hide what stands across it. */
const OVERLAP = 100;
const RISKY = 87014;
/** The person was not in the mini-program within two hours: WeChat then looks at nothing. */
const NOT_SEEN_LATELY = 61010;

/** What may be wrong with settings goes to `log`: nobody waits for a verdict and would say so. */
export type Log = (path: string, error: unknown) => void;

/**
 * Words are judged at once, pictures and recordings later. Never throws: what WeChat does not answer, does not
 * know, or cannot be asked (an identity that is not its own) is `unsure`, for people to look at.
 */
export function makeModerator(call: CallWeChat, log: Log): Moderator {
  async function checkPiece(content: string, openid: string): Promise<Verdict> {
    const body = { content, version: 2, scene: SCENE, openid };
    try {
      const answer = await call({ path: '/wxa/msg_sec_check', body, repeatable: true });
      return verdictOf(answer.result);
    } catch (error) {
      if (error instanceof WeChatFault && error.errcode === RISKY) return 'risky';
      report(error, log);
      return 'unsure';
    }
  }

  async function beginCheck(
    link: string,
    openid: string,
    kind: number,
  ): Promise<string | undefined> {
    if (!isOfWeChat(openid)) return undefined;
    const body = { media_url: link, media_type: kind, version: 2, scene: SCENE, openid };
    try {
      const { trace_id: trace } = await call({ path: '/wxa/media_check_async', body });
      return typeof trace === 'string' && trace !== '' ? trace : undefined;
    } catch (error) {
      report(error, log);
      return undefined;
    }
  }

  return {
    async checkText(text, openid) {
      if (text.trim() === '') return 'pass';
      if (!isOfWeChat(openid)) return 'unsure';
      return worst(await Promise.all(cut(text).map((piece) => checkPiece(piece, openid))));
    },

    checkImage: (link, openid) => beginCheck(link, openid, PICTURE),
    checkRecording: (link, openid) => beginCheck(link, openid, SOUND),
  };
}

function verdictOf(result: unknown): Verdict {
  const { suggest } = (result ?? {}) as { suggest?: unknown };
  return suggest === 'pass' || suggest === 'risky' ? suggest : 'unsure';
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('risky')) return 'risky';
  return verdicts.includes('unsure') ? 'unsure' : 'pass';
}

/** Pieces that WeChat takes, by letters as people count them. */
function cut(text: string): string[] {
  const letters = [...text];
  const pieces = [letters.slice(0, LONGEST).join('')];
  for (let at = LONGEST; at < letters.length; at += LONGEST - OVERLAP) {
    pieces.push(letters.slice(at - OVERLAP, at - OVERLAP + LONGEST).join(''));
  }
  return pieces;
}

function report(error: unknown, log: Log): void {
  const { path = '', errcode } = error instanceof WeChatFault ? error : {};
  const expected = error instanceof WeChatAway || errcode === NOT_SEEN_LATELY;
  if (!expected) log(path, error);
}
