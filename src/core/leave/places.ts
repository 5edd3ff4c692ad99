import type { Day, Month } from '../calendar/day';
import { daysFrom, monthOf } from '../calendar/day';
import { registerRef } from '../attendance/places';
import type { Ref } from '../records';
import { ref } from '../records';

/** A request as it is called from outside, by its whole id. */
export const leaveRef = (tenant: string, id: string): Ref<'leave'> => ref('leave', tenant, id);

export function leaveId(person: string, number: number): string {
  return `leave:${person}:${number}`;
}

/** The registers that days from–to (both included) fall into, by month. */
export function leaveRegisterRefs(
  tenant: string,
  { person, village, from, to }: { person: string; village: string; from: Day; to: Day },
): Record<Month, Ref<'register'>> {
  const months = [...new Set(daysFrom(from, to).map(monthOf))];
  return Object.fromEntries(
    months.map((month) => [month, registerRef(tenant, person, village, month)]),
  );
}
