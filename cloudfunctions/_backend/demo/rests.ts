import { addDays, dayOf, monthOf } from '../../../src/core/calendar/day';
import { decideAsk } from '../../../src/core/leave/ask';
import { decideLeave } from '../../../src/core/leave/decide';
import { leaveRef } from '../../../src/core/leave/places';
import { Refused } from '../../../src/core/refusal';
import type { InventedCadre } from './cadres';
import type { DemoLeave } from './leave-facts';
import { askFacts, decideFacts, draftOf, keep } from './leave-facts';
import { DEMO_TENANT } from './tenant';

const HOUR_MS = 3_600_000;
/** Days from today to the first and the last that somebody rests on. */
const AHEAD = [6, 7] as const;

/**
 * 轮休 asked by one after the other for the same two days until one is refused, so that a full day is
 * seen; granted where they lie in this month. Nobody asks for a year whose holidays are not known.
 */
export function inventRests(cadres: readonly InventedCadre[], demo: DemoLeave, now: number): void {
  const [from, to] = AHEAD.map((days) => addDays(dayOf(now), days)) as [string, string];
  for (const cadre of cadres) {
    try {
      rest(cadre, { from, to }, demo, now);
    } catch (error) {
      if (error instanceof Refused) return;
      throw error;
    }
  }
}

function rest(
  cadre: InventedCadre,
  days: { from: string; to: string },
  demo: DemoLeave,
  now: number,
): void {
  const { drafts } = demo;
  const input = { kind: 'rotation', reason: '回家看望父母', ...days } as const;
  const whole = { ...input, fromNoon: false, toNoon: false };
  const facts = askFacts(demo, cadre, days, now - 2 * HOUR_MS);
  const asked = decideAsk(whole, { ...facts, proof: [] });
  keep(drafts, asked.writes);
  const leave = draftOf(drafts, leaveRef(DEMO_TENANT, asked.output.leave));
  const deciding = leave && decideFacts(demo, cadre, leave, now - HOUR_MS);
  if (!deciding || monthOf(days.to) !== monthOf(dayOf(now))) return;
  keep(drafts, decideLeave({ decision: 'grant' }, deciding).writes);
}
