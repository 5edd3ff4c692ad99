import Taro from '@tarojs/taro';
import { throwAnswered } from './answer';
import { noNetwork } from './errors';
import type { Outgoing } from './transport';

/** Long enough for one bar of signal and for a workbook; then the outbox or the person tries again. */
const PATIENCE = 30_000;
/** Bytes; below the cloud's 100 KB, whatever it counts along. */
const MOST_TEXT = 90_000;

export function overHttp({ name, input, key, token, tenant }: Outgoing): Promise<unknown> {
  const { data, type } = bodyOf(input ?? {});
  return exchange(name, {
    method: 'POST',
    data,
    header: {
      'Content-Type': type,
      'Idempotency-Key': key,
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(tenant ? { Tenant: tenant } : {}),
    },
  });
}

/**
 * The cloud's HTTP door takes 100 KB of text but 6 MB of bytes: what a browser sends that is longer,
 * such as a workbook, goes as bytes, which every host reads as the same JSON.
 */
function bodyOf(input: object): { data: object | ArrayBuffer; type: string } {
  if (process.env.TARO_ENV === 'h5') {
    const bytes = new TextEncoder().encode(JSON.stringify(input));
    if (bytes.length > MOST_TEXT) return { data: bytes.buffer, type: 'application/octet-stream' };
  }
  return { data: input, type: 'application/json' };
}

/** For what the host itself answers to a plain GET, such as the list of personas. */
export function getOverHttp(name: string): Promise<unknown> {
  return exchange(name, { method: 'GET' });
}

async function exchange(
  name: string,
  options: Pick<Taro.request.Option, 'method' | 'data' | 'header'>,
): Promise<unknown> {
  const answer = await Taro.request({
    ...options,
    url: `${ZAICUN_API}/api/${name}`,
    dataType: 'json',
    timeout: PATIENCE,
  }).catch(() => {
    throw noNetwork();
  });
  if (answer.statusCode >= 400) throwAnswered(answer.data);
  // A hotspot's sign-in page answers 200 too, in HTML: that is not our server.
  if (typeof answer.data !== 'object' || answer.data === null) throw noNetwork();
  return answer.data;
}
