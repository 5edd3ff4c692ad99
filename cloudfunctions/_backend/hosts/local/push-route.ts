import type { Context, Hono } from 'hono';
import { dataHeaders } from '../http/data-headers';
import type { PushHome, PushQuery, SettleCheck } from '../wechat-push';
import { hearPush, isSignedPush } from '../wechat-push';

/** An event is a few hundred letters. */
const MOST_BYTES = 65_536;

/**
 * `GET /wechat/push` answers WeChat's check of the address, `POST` takes its events (JSON, plain
 * mode). Only added where a token is set; without the right signature nothing is heard.
 */
export function addPushRoute(app: Hono, home: PushHome, settle: SettleCheck): void {
  app.get('/wechat/push', (c) => {
    const query = queryOf(c);
    return isSignedPush(query, home) ? say(query.echostr ?? '') : say('signature', 403);
  });

  app.post('/wechat/push', async (c) => {
    if (!isSignedPush(queryOf(c), home)) return say('signature', 403);
    const length = Number(c.req.header('content-length') ?? MOST_BYTES + 1);
    if (!(length <= MOST_BYTES)) return say('too large', 413);
    const event: unknown = await c.req.json().catch(() => undefined);
    await hearPush(event, true, home, settle);
    return say('success');
  });
}

function queryOf(c: Context): PushQuery {
  const { signature, timestamp, nonce, echostr } = c.req.query();
  return { signature, timestamp, nonce, echostr };
}

/** WeChat reads plain text; for it, not for people. */
function say(text: string, status = 200): Response {
  const headers = { ...dataHeaders, 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(text, { status, headers });
}
