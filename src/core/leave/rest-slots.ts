import type { Day } from '../calendar/day';
import { within } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import { daysOfQuarter, quartersOf } from '../calendar/quarter';
import type { Ref, Stored, Write } from '../records';
import { put, ref } from '../records';
import { sameBody } from '../same-body';
import type { Leave } from './leave';
import { holdsDays, takenPart } from './period';
import { leaveId } from './places';

/** The days that one 轮休 holds, both included. */
export interface RestBooking {
  readonly leave: string;
  readonly from: Day;
  readonly to: Day;
}

/**
 * Who rests when in one group and quarter (`restSlots:<division>:<quarter>`): what a request counts,
 * and replaces in its own commit, so that no two can take the last place.
 */
export interface RestSlots {
  /** Division code: a village, township or county. */
  readonly group: string;
  readonly quarter: Quarter;
  readonly bookings: readonly RestBooking[];
}

export const restSlotsRef = (tenant: string, group: string, quarter: Quarter): Ref<'restSlots'> =>
  ref('restSlots', tenant, `restSlots:${group}:${quarter}`);

/** Team, township and county of a village, by their codes. */
export function restGroupsOf(village: string): string[] {
  return [12, 9, 6].map((digits) => village.slice(0, digits));
}

/**
 * The records that a rest of these days stands in, by id. It stands in all three groups whichever
 * the county goes by: one that chooses another group finds its record complete.
 */
export function restSlotRefs(
  tenant: string,
  village: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Record<string, Ref<'restSlots'>> {
  const refs = quartersOf(from, to).flatMap((quarter) =>
    restGroupsOf(village).map((group) => restSlotsRef(tenant, group, quarter)),
  );
  return Object.fromEntries(refs.map((at) => [at.id, at]));
}

export type StoredSlots = readonly (Stored<'restSlots'> | undefined)[];

/**
 * The records with the days that `leave` holds from now on: asked for or taken, and none once it was
 * refused, handed or taken back; an early return frees what was left. Nothing for other leave.
 */
export function bookRest(tenant: string, leave: Leave, slots: StoredSlots): Write[] {
  if (leave.kind !== 'rotation') return [];
  const id = leaveId(leave.person, leave.number);
  const part = holdsDays(leave) ? takenPart(leave) : undefined;
  return quartersOf(leave.from, leave.to).flatMap((quarter) =>
    restGroupsOf(leave.village).flatMap((group) => {
      const at = restSlotsRef(tenant, group, quarter);
      const stored = slots.find((each) => each?.id === at.id);
      const before = stored?.body ?? { group, quarter, bookings: [] };
      const own =
        part && touches(part, quarter) ? [{ leave: id, from: part.from, to: part.to }] : [];
      const was = before.bookings.filter((each) => each.leave === id);
      if (sameBody(was, own)) return [];
      const others = before.bookings.filter((each) => each.leave !== id);
      return [put(at, stored, { ...before, bookings: [...others, ...own] })];
    }),
  );
}

function touches(part: { readonly from: Day; readonly to: Day }, quarter: Quarter): boolean {
  const { from, to } = daysOfQuarter(quarter);
  return part.from <= to && from <= part.to;
}

/** How many rest on a day in a group. */
export function restingOn(day: Day, group: string, slots: StoredSlots): number {
  const own = slots.filter((each) => each?.body.group === group);
  const booked = new Set(
    own.flatMap((each) =>
      (each?.body.bookings ?? []).flatMap((one) => (within(day, one) ? [one.leave] : [])),
    ),
  );
  return booked.size;
}
