import { nothingOutside } from '../outside/nothing-outside';
import { makeWeChat } from '../outside/wechat/make-wechat';
import { makeRobots } from '../outside/wecom/robots';
import type { Files, Outside } from '../ports';
import type { WeChatSettings } from '../settings-wechat';
import { logFault } from './log-fault';

export interface OutsideSetting {
  readonly wechat?: WeChatSettings | undefined;
  /** Where bytes are kept; absent where there is no place for them. */
  readonly files?: Files | undefined;
  /** `https://host` of the pages in a browser; absent where others do not reach them. */
  readonly address?: string | undefined;
}

/** What lies outside the store, as far as it is set; the rest says that it is not there. */
export function makeOutside({ wechat, files, address }: OutsideSetting): Outside {
  const site = address && { site: `${address}/` };
  const parts = { ...nothingOutside, robots: makeRobots(), ...site, ...(files && { files }) };
  if (!wechat) return parts;
  const log = (path: string, error: unknown) => logFault('outside', path, error);
  return { ...parts, ...makeWeChat({ ...wechat, now: Date.now, log }) };
}
