import type { InventedCadre } from '../../cloudfunctions/_backend/demo/cadres';
import type { Sent } from './http-line';

/** Gives the next report to send. */
export type Next = () => Sent;

/** Each by another cadre; once all have reported today, those that waited since the days before. */
export function reportsOf(cadres: readonly InventedCadre[], tokens: readonly string[]): Next {
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
