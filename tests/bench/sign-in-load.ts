import autocannon from 'autocannon';
import type { InventedCadre } from '../../cloudfunctions/_backend/demo/cadres';
import { makeSessions } from '../../cloudfunctions/_backend/hosts/local/sessions';
import { openidOf, SECRET, TENANT } from './county';

export interface Load {
  readonly url: string;
  readonly cadres: readonly InventedCadre[];
  readonly connections: number;
  readonly seconds: number;
}

/**
 * Sign-ins per second over HTTP, each by another cadre: session, grants, report, register and act
 * record. Once all have reported today, they send reports that waited since the days before.
 */
export async function signInsPerSecond(load: Load): Promise<number> {
  const next = await signIns(load.cadres);
  await fire(load, next, 2);
  const { requests, duration } = await fire(load, next, load.seconds);
  // What the end of the load cut off is still being committed.
  await new Promise((done) => setTimeout(done, 500));
  return requests.total / duration;
}

async function fire({ url, connections }: Load, next: Next, duration: number) {
  const result = await autocannon({
    ...{ url, connections, duration },
    requests: [
      {
        method: 'POST',
        path: '/api/attendance.report',
        setupRequest: (it) => ({ ...it, ...next() }),
      },
    ],
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} sign-ins of ${result.requests.total} failed`);
  return result;
}

type Next = () => { headers: Record<string, string>; body: string };

async function signIns(cadres: readonly InventedCadre[]): Promise<Next> {
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
