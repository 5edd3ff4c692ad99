import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { clockOf, monthOf, within } from '../../src/core/calendar/day';
import { marksOf } from '../../src/core/attendance/marks';
import { personMonth } from '../../src/core/attendance/person-month';
import type { Register } from '../../src/core/attendance/register';
import { openCorrectionsOf } from '../../src/core/attendance/sheet';
import type { TargetContext } from '../../src/core/attendance/target';
import { summarise } from '../../src/core/attendance/target';
import type { Caller } from '../../src/core/roster/caller';

/** Days whose report came after the sheet was summed up: the township has not had its word yet. */
function waitingDays(year: readonly Register[]): Day[] {
  const open = year.flatMap(openCorrectionsOf).filter(({ becomes }) => becomes.presence);
  return [...new Set(open.map(({ day }) => day))].sort();
}

type OwnToday = NonNullable<Output<'home.show'>['today']>;

/**
 * How today stands for a cadre posted today. `year` holds the cadre's registers of this year up to
 * this month.
 */
export function ownToday(
  caller: Caller,
  day: Day,
  year: readonly Register[],
  context: TargetContext,
): Omit<OwnToday, 'villageName'> | undefined {
  const posting = caller.postings.find((each) => within(day, each));
  const sheet = posting && personMonth(monthOf(day), caller.postings, year);
  if (!posting || !sheet) return undefined;
  const earlier = year.filter(({ month }) => month < sheet.month);
  const past = { registers: earlier, postings: caller.postings };
  const { counted, target, per } = summarise(sheet, past, context);
  const today = marksOf(sheet, context).find((each) => each.day === day);
  const presence = today?.facts.presence;
  return {
    village: posting.village,
    mark: today?.mark ?? 'not-reported',
    late: presence?.late ?? false,
    ...(presence && {
      time: clockOf(Date.parse(presence.at)),
      place: presence.place,
      byName: presence.byName,
      means: presence.means,
      ...(presence.photo ? { photo: presence.photo } : {}),
    }),
    monthCounted: counted,
    ...(target === undefined ? {} : { monthTarget: target }),
    targetPer: per,
    waitingDays: waitingDays(year),
  };
}
