import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { monthOf } from '../../src/core/calendar/day';
import type { MarkContext } from '../../src/core/attendance/marks';
import { todayOf } from '../../src/core/attendance/today';
import type { Caller } from '../../src/core/roster/caller';
import { unitName } from '../../src/core/roster/places';
import { postingsOfUnit, registersOfEach } from '../_backend/facts/of-unit';
import type { Reader } from '../_backend/ports';
import { unitScope } from './who';

type UnitToday = NonNullable<Output<'home.show'>['unit']>;

/** People the caller's unit has sent, and their registers; nothing where it speaks for no unit. */
export async function gatherUnit(tenant: string, caller: Caller, day: Day, reader: Reader) {
  const unit = unitScope(caller, day);
  if (!unit) return undefined;
  const postings = await postingsOfUnit(reader, tenant, unit);
  const registers = await registersOfEach(reader, tenant, postings, monthOf(day));
  return {
    unit,
    postings: postings.map(({ body }) => body),
    registers: registers.map(({ body }) => body).filter(({ month }) => month === monthOf(day)),
  };
}

export type UnitRecords = NonNullable<Awaited<ReturnType<typeof gatherUnit>>>;

/** How a dispatching unit's people stand today, in figures. */
export function unitToday(
  { unit, postings, registers }: UnitRecords,
  day: Day,
  context: MarkContext,
): UnitToday {
  const { counts } = todayOf({
    ...{ day, context, postings, registers },
    villages: [],
    phones: new Map(),
  });
  return { name: unitName(unit), ...counts };
}
