import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import type { MarkContext } from '../../src/core/attendance/marks';
import type { Register } from '../../src/core/attendance/register';
import { todayOf } from '../../src/core/attendance/today';
import type { Caller } from '../../src/core/roster/caller';
import type { Posting } from '../../src/core/roster/people';
import { unitName } from '../../src/core/roster/places';
import { postingsOfUnit } from '../_backend/facts/of-unit';
import type { Reader } from '../_backend/ports';
import { unitScope } from './who';

type UnitToday = NonNullable<Output<'home.show'>['unit']>;

/** People the caller's unit has sent; nobody where the caller speaks for no unit. */
export async function postingsOfOwnUnit(
  { tenant, caller, day }: { tenant: string; caller: Caller; day: Day },
  reader: Reader,
): Promise<readonly Posting[]> {
  const unit = unitScope(caller, day);
  if (!unit) return [];
  return (await postingsOfUnit(reader, tenant, unit)).map(({ body }) => body);
}

interface UnitRecords {
  readonly unit: string;
  readonly postings: readonly Posting[];
  /** Of this month. */
  readonly registers: readonly Register[];
}

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
