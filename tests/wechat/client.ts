import { makeWeChat } from '../../cloudfunctions/_backend/outside/wechat/make-wechat';
import type { Weixin } from './weixin';

export const START = Date.parse('2026-11-20T02:00:00Z');
export const TEMPLATE = 'template-of-sent-back-000000000';

/** The real client towards the stub, with a clock a test moves. */
export function clientOf(weixin: Weixin, { patience = 5000 } = {}) {
  const clock = { now: START };
  const logged: unknown[] = [];
  const { appid, secret, url: api } = weixin;
  const parts = makeWeChat({
    ...{ appid, secret, api, patience },
    templates: { 'sent-back': { id: TEMPLATE, what: 'thing4', when: 'time2' } },
    now: () => clock.now,
    log: (path, error) => void logged.push(`${path} ${String(error)}`),
  });
  return { ...parts, clock, logged };
}

/** The refusal a call ends in, by its code; or the words of any other error. */
export function endOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    (value) => `done: ${String(value)}`,
    (error: { refusal?: { code: string }; message: string }) =>
      error.refusal?.code ?? error.message,
  );
}
