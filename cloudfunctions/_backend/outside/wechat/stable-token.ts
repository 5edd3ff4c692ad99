import type { Clock } from '../../ports';
import type { Exchanger } from './exchange';
import { WeChatAway } from './wechat-errors';

export interface Account {
  readonly appid: string;
  readonly secret: string;
}

/** The access token of the mini-program, shared by all calls of this process. */
export interface StableToken {
  /** @throws WeChatAway | WeChatFault */
  readonly current: () => Promise<string>;
  /** Another one than `refused`, which WeChat did not take. @throws WeChatAway | WeChatFault */
  readonly after: (refused: string) => Promise<string>;
}

const PATH = '/cgi-bin/stable_token';
/** So long before its end a token is asked for anew: a call under way still gets through with it. */
const EARLY_S = 120;
/** WeChat forces a new token 20 times a day at most, and takes the old one from every process. */
const FORCED_EVERY_MS = (24 / 20) * 3_600_000;

interface Kept {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export function makeStableToken(
  { appid, secret }: Account,
  exchange: Exchanger,
  now: Clock,
): StableToken {
  let kept: Kept | undefined;
  let asking: Promise<string> | undefined;
  let forcedAt = -Infinity;

  /** Calls that come while one asks wait for its answer. */
  function shared(ask: () => Promise<string>): Promise<string> {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  async function ask(force: boolean): Promise<string> {
    const body = { grant_type: 'client_credential', appid, secret, force_refresh: force };
    const answer = await exchange({ path: PATH, body, ...(force ? {} : { repeatable: true }) });
    const { access_token: token, expires_in: seconds } = answer;
    if (typeof token !== 'string' || token === '' || typeof seconds !== 'number') {
      throw new WeChatAway(PATH, 'no token came back');
    }
    kept = { token, until: now() + Math.max(seconds - EARLY_S, seconds / 2) * 1000 };
    return token;
  }

  /** The plain way first: another process may have had it renewed. Forced only if that changes nothing. */
  async function renew(refused: string): Promise<string> {
    const token = await ask(false);
    if (token !== refused || now() - forcedAt < FORCED_EVERY_MS) return token;
    forcedAt = now();
    return ask(true);
  }

  function current(): Promise<string> {
    if (kept && now() < kept.until) return Promise.resolve(kept.token);
    return shared(() => ask(false));
  }

  return {
    current,
    after: (refused) => (kept && kept.token !== refused ? current() : shared(() => renew(refused))),
  };
}
