import type { MarkContext } from '../attendance/marks';
import type { Register } from '../attendance/register';
import type { Month } from '../calendar/day';
import { lastDayOf } from '../calendar/day';
import { monthInWords } from '../calendar/in-words';
import { groupBy } from '../group-by';
import type { ChangedOutcome, PacksOn } from '../policy/changed';
import type { Pack } from '../policy/schema';
import { lastOf, rankingOf } from './ranking';

interface Records {
  readonly months: readonly Month[];
  readonly registers: readonly Register[];
  /** Names of townships, by code. */
  readonly townships: ReadonlyMap<string, string>;
  readonly context: MarkContext;
}

/**
 * The townships’ months whose list of the last would name others under the other pack; only where
 * every register is confirmed, as nobody is named before.
 * @throws Refused `calendar-year-unknown`.
 */
export function changedRankings(
  { months, registers, townships, context }: Records,
  packsOn: PacksOn,
): ChangedOutcome[] {
  return months.flatMap((month) => {
    const packs = packsOn(lastDayOf(month));
    const ofMonth = registers.filter((each) => each.month === month);
    if (!packs || ![packs.before, packs.after].some((pack) => rankingOf(pack, month))) return [];
    return [...groupBy(ofMonth, ({ township }) => township)].flatMap(
      ([township, sheets]): ChangedOutcome[] => {
        if (sheets.some(({ state }) => state !== 'confirmed')) return [];
        const under = (pack: Pack) => namedUnder(pack, month, sheets, context);
        const [before, after] = [under(packs.before), under(packs.after)];
        if (before === after) return [];
        const name = townships.get(township) ?? township;
        const about = { kind: 'ranking' as const, id: `${township} ${month}`, name, village: '' };
        const what = `${month.slice(0, 4)} 年 ${monthInWords(month)}末位名单`;
        return [{ ...about, what, before, after }];
      },
    );
  });
}

function namedUnder(
  pack: Pack,
  month: Month,
  sheets: readonly Register[],
  context: MarkContext,
): string {
  const ordered = rankingOf(pack, month);
  if (!ordered) return '不排名';
  const people = lastOf(sheets, ordered.last, pack, context);
  return people.map(({ name }) => name).join('、') || '没有要列出的人';
}
