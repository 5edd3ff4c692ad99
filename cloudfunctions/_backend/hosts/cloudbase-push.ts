import * as z from 'zod';
import { logFault } from './log-fault';
import type { PushHome, SettleCheck } from './wechat-push';
import { hearPush, isSignedPush } from './wechat-push';

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
  { httpMethod, queryStringParameters: query, body, isBase64Encoded }: z.output<typeof httpShape>,
  home: PushHome,
  settle: SettleCheck,
) {
  if (!isSignedPush(query, home)) return say('signature', 403);
  if (httpMethod === 'GET') return say(query.echostr ?? '');
  const text = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8').toString('utf8');
  await hearPush(parsed(text), true, home, settle);
  return say('success');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function say(body: string, statusCode = 200) {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  };
  return { statusCode, headers, body, isBase64Encoded: false };
}
