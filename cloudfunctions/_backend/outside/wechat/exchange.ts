import { WeChatAway, WeChatFault } from './wechat-errors';

export interface Exchange {
  /** e.g. `/cgi-bin/stable_token`. */
  readonly path: string;
  /** Goes into the address; never into an error. */
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: object;
  /** True where the answer is an image when all went well. */
  readonly image?: true;
  /** True where asking twice does no harm: asked once more when nothing came back. */
  readonly repeatable?: true;
}

/** What came back, checked for an error of WeChat's own. */
export type Answered = Readonly<Record<string, unknown>> & { readonly image?: Uint8Array };

/** Sends one call. @throws WeChatAway | WeChatFault */
export type Exchanger = (exchange: Exchange) => Promise<Answered>;

export interface Line {
  /** Base address without a slash at its end. */
  readonly api: string;
  /** Milliseconds until an answer has to be complete. */
  readonly patience: number;
}

/** -1 system busy; 45009 and 45011 the day's or the minute's quota is used up. */
const LATER = new Set([-1, 45009, 45011]);

export function makeExchanger(line: Line): Exchanger {
  return async (exchange) => {
    try {
      return await once(line, exchange);
    } catch (error) {
      if (!exchange.repeatable || !(error instanceof WeChatAway)) throw error;
      return await once(line, exchange);
    }
  };
}

async function once(line: Line, exchange: Exchange): Promise<Answered> {
  const { status, type, bytes } = await send(line, exchange);
  if (status !== 200) throw new WeChatAway(exchange.path, `status ${status}`);
  if (exchange.image && type.startsWith('image/')) return { image: bytes };
  const answer = parse(bytes);
  if (!answer) throw new WeChatAway(exchange.path, 'no JSON object came back');
  const { errcode = 0 } = answer;
  if (typeof errcode !== 'number') throw new WeChatAway(exchange.path, 'errcode is no number');
  if (LATER.has(errcode)) throw new WeChatAway(exchange.path, `errcode ${errcode}`);
  if (errcode !== 0) throw new WeChatFault(exchange.path, errcode);
  return answer;
}

async function send({ api, patience }: Line, { path, query, body }: Exchange) {
  try {
    const answer = await fetch(`${api}${path}?${new URLSearchParams(query)}`, {
      ...(body
        ? {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'Content-Type': 'application/json' },
          }
        : {}),
      // Elsewhere the token in the address would be told to somebody else.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? '';
    return { status: answer.status, type, bytes };
  } catch (error) {
    // Without the error itself: what it says and carries is not ours to vouch for.
    throw new WeChatAway(path, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return 'no answer in time';
  return typeof cause?.code === 'string' ? cause.code : 'no connection';
}

function parse(bytes: Uint8Array): Answered | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Answered) : undefined;
  } catch {
    return undefined;
  }
}
