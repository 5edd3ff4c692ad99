import type { InventedCadre } from '../../cloudfunctions/_backend/demo/cadres';
import { makeSessions } from '../../cloudfunctions/_backend/hosts/local/sessions';
import { openidOf, SECRET, TENANT } from './county';
import type { Sent } from './http-line';
import { openLine } from './http-line';

export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
}

/** Gives the next sign-in to send. */
export type Next = () => Sent;

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

/**
 * Each by another cadre: session, grants, report, register and act record. Once all have reported
 * today, they send reports that waited since the days before.
 */
export async function signIns(cadres: readonly InventedCadre[]): Promise<Next> {
  const { sign } = makeSessions(SECRET);
  const tokens = await Promise.all(
    cadres.map((_, index) => sign({ openid: openidOf(index), tenant: TENANT })),
  );
  let sent = 0;
  return () => {
    const index = sent % cadres.length;
    const daysAgo = Math.floor(sent / cadres.length);
    sent += 1;
    const { id, posting } = cadres[index] as InventedCadre;
    const clock = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
    return {
      path: '/api/attendance.report',
      headers: {
        authorization: `Bearer ${tokens[index]}`,
        'content-type': 'application/json',
        'idempotency-key': `bench-${sent}`,
      },
      body: JSON.stringify({
        cadre: id,
        village: posting.village,
        point: { longitude: 97.93, latitude: 24.71, accuracy: 30, system: 'gcj02' },
        reason: '在村委会',
        device: `phone-${index}`,
        ...(daysAgo > 0 ? { queued: { clock } } : {}),
      }),
    };
  };
}
