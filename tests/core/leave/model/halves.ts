import { daysBetween } from '../../../../src/core/calendar/day';
import type { Leave } from '../../../../src/core/leave/leave';

/** Half days that a request holds, as numbers from a day long ago; what came back early is free. */
export function halvesHeld({ state, from, to, fromNoon, toNoon, returned }: Leave): number[] {
  if (!['asked', 'granted', 'returned'].includes(state)) return [];
  const morning = (day: string) => daysBetween('2000-01-01', day) * 2;
  const last = morning(to) + (toNoon ? 0 : 1);
  const first = morning(from) + (fromNoon ? 1 : 0);
  // Back on the last day of one that ends at noon is on time: its morning was taken.
  const onTime = toNoon && returned?.on === to;
  const end = returned && !onTime ? Math.min(last, morning(returned.on) - 1) : last;
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, n) => first + n);
}

/**
 * Days that a request is decided by: its half days and those of whatever touches it, through others
 * too, with no free day between; parts of a day upwards.
 */
export function daysCounted(leave: Leave, own: readonly Leave[]): number {
  const held = own.flatMap(halvesHeld);
  const days = new Set(held.map((half) => Math.floor(half / 2)));
  const [begin = 0] = halvesHeld(leave);
  let [first, last] = [Math.floor(begin / 2), Math.floor(begin / 2)];
  while (days.has(first - 1)) first -= 1;
  while (days.has(last + 1)) last += 1;
  return Math.ceil(held.filter((half) => half >= first * 2 && half <= last * 2 + 1).length / 2);
}
