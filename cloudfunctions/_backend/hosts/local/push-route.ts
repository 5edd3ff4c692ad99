import type { Context, Hono } from 'hono';
import { dataHeaders } from '../http/data-headers';
import type { PushHome, PushQuery, SettleCheck } from '../wechat-push';
import { answerPush } from '../wechat-push';

/** An event is a few hundred letters. */
const MOST_BYTES = 65_536;

/**
 * `GET /wechat/push` answers WeChat's check of the address, `POST` takes its events (JSON, plain
 * mode). Only added where a token is set; without the right signature nothing is heard.
 */
export function addPushRoute(app: Hono, home: PushHome, settle: SettleCheck): void {
  app.get('/wechat/push', async (c) =>
    say(await answerPush({ method: 'GET', query: queryOf(c), event: nothing }, home, settle)),
  );

  app.post('/wechat/push', async (c) => {
    const length = Number(c.req.header('content-length') ?? MOST_BYTES + 1);
    const tooLarge = !(length <= MOST_BYTES);
    const event = () => (tooLarge ? undefined : c.req.json().catch(nothing));
    const answer = await answerPush({ method: 'POST', query: queryOf(c), event }, home, settle);
    return say(tooLarge && answer.status === 200 ? { status: 413, text: 'too large' } : answer);
  });
}

const nothing = () => undefined;

function queryOf(c: Context): PushQuery {
  const { signature, timestamp, nonce, echostr } = c.req.query();
  return { signature, timestamp, nonce, echostr };
}

/** WeChat reads plain text; for it, not for people. */
function say({ status, text }: { status: number; text: string }): Response {
  const headers = { ...dataHeaders, 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(text, { status, headers });
}
