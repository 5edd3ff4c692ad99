import { groupBy } from '../../src/core/group-by';
import type { TargetContext } from '../../src/core/attendance/target';
import type { Month } from '../../src/core/calendar/day';
import type { OrderedRanking } from '../../src/core/proposal/ranking';
import { lastOf } from '../../src/core/proposal/ranking';
import type { Listed } from '../../src/core/proposal/ranking-list';
import { registersIn, villagesIn } from '../_backend/facts/in-division';
import type { Reader } from '../_backend/ports';
import { listedOf } from './show-ranked';

export interface TownshipRanked {
  readonly township: string;
  readonly townshipName: string;
  readonly confirmed: number;
  readonly registers: number;
  /** `undefined` until every register is confirmed: before, nobody is named. */
  readonly people: readonly Listed[] | undefined;
}

/**
 * The last of each township of a division, by its registers of the month.
 * @throws Refused `calendar-year-unknown`.
 */
export async function rankTownships(
  reader: Reader,
  { tenant, division, month }: { tenant: string; division: string; month: Month },
  { last }: OrderedRanking,
  context: TargetContext,
): Promise<TownshipRanked[]> {
  const [found, known] = await Promise.all([
    registersIn(reader, tenant, division, month),
    villagesIn(reader, tenant, division),
  ]);
  const villages = known.map(({ body }) => body);
  const registers = found.map(({ body }) => body);
  const townships = [...groupBy(registers, ({ township }) => township)].sort();
  return townships.map(([township, sheets]) => {
    const confirmed = sheets.filter(({ state }) => state === 'confirmed').length;
    const whole = confirmed === sheets.length;
    return {
      ...{ township, confirmed, registers: sheets.length },
      townshipName: villages.find((each) => each.township === township)?.townshipName ?? township,
      people: whole ? listedOf(lastOf(sheets, last, context.pack, context), villages) : undefined,
    };
  });
}
