import type { InventedCadre } from '../../cloudfunctions/_backend/demo/cadres';
import { makeSessions } from '../../cloudfunctions/_backend/hosts/http/sessions';
import { openidOf, SECRET, TENANT } from './county';
import { openLine } from './http-line';
import type { Next } from './reports';
import { reportsOf } from './reports';

export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
}

/** Sign-ins per second over HTTP: so many connections, each with one call under way. */
export async function signInsPerSecond(load: Load, next: Next): Promise<number> {
  const began = performance.now();
  const until = began + load.seconds * 1000;
  const sent = await Promise.all(
    Array.from({ length: load.connections }, () => keepSending(load.url, next, until)),
  );
  const seconds = (performance.now() - began) / 1000;
  return sent.reduce((sum, count) => sum + count, 0) / seconds;
}

async function keepSending(url: string, next: Next, until: number): Promise<number> {
  const line = openLine(url);
  let sent = 0;
  for (; performance.now() < until; sent += 1) {
    const status = await line.post(next());
    if (status !== 200) throw new Error(`a sign-in was answered with ${status}`);
  }
  line.close();
  return sent;
}

/** Sign-ins of all of them, each with a session of its own. */
export async function signIns(cadres: readonly InventedCadre[]): Promise<Next> {
  const { sign } = makeSessions(SECRET);
  const tokens = await Promise.all(
    cadres.map((_, index) => sign({ openid: openidOf(index), tenant: TENANT })),
  );
  return reportsOf(cadres, tokens);
}
