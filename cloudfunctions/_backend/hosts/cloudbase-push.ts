import * as z from 'zod';
import { logFault } from './log-fault';
import type { PushHome, SettleCheck } from './wechat-push';
import { answerPush, hearPush } from './wechat-push';

const httpShape = z.object({
  httpMethod: z.enum(['GET', 'POST']),
  queryStringParameters: z.record(z.string(), z.string()),
  body: z.string().max(65_536).nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/**
 * `main` of the function WeChat's events come to. It asks for no caller, and nothing it is told
 * rests on one: an event that comes as such may be made up by whoever can call functions, so it
 * may hide a picture whose check number it knows, never show one. Over HTTP with WeChat's own
 * signature it is believed in full.
 */
export function pushEntry(settle: SettleCheck, openHome: () => PushHome) {
  return async function main(event: unknown): Promise<unknown> {
    try {
      const home = openHome();
      const http = httpShape.safeParse(event).data;
      if (http) return await answerOverHttp(http, home, settle);
      await hearPush(event, false, home, settle);
      return 'success';
    } catch (error) {
      // WeChat sends it again; there is nobody to give a reference to.
      logFault('wechat-push', 'cloud push', error);
      throw new Error('not taken in');
    }
  };
}

async function answerOverHttp(
  { httpMethod: method, queryStringParameters: query, ...sent }: z.output<typeof httpShape>,
  home: PushHome,
  settle: SettleCheck,
) {
  const { status, text } = await answerPush(
    { method, query, event: () => parsed(sent) },
    home,
    settle,
  );
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  };
  return { statusCode: status, headers, body: text, isBase64Encoded: false };
}

function parsed({
  body,
  isBase64Encoded,
}: Pick<z.output<typeof httpShape>, 'body' | 'isBase64Encoded'>): unknown {
  try {
    return JSON.parse(
      Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8').toString('utf8'),
    );
  } catch {
    return undefined;
  }
}
