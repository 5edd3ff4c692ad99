import type { Day, Month } from '../../../src/core/calendar/day';
import { daysOfMonth } from '../../../src/core/calendar/day';
import { chooseDays, isRestful } from './days';
import type { Chance } from './random';

/** What an invented month is to look like, before anything is recorded. */
export interface MonthHabit {
  readonly present: ReadonlySet<Day>;
  readonly trip?: { readonly from: Day; readonly to: Day } | undefined;
}

/** Most people stay 20 to 26 days, some a few less; shorter postings in proportion. */
export function inventHabit(
  month: Month,
  posted: readonly Day[],
  chance: Chance,
  travels = chance.happens(0.22),
): MonthHabit {
  const whole = chance.happens(0.08) ? 15 + chance.int(5) : 20 + chance.int(7);
  const count = Math.round((whole * posted.length) / daysOfMonth(month).length);
  const trip = travels ? inventTrip(posted, chance) : undefined;
  const home = posted.filter((day) => !trip || day < trip.from || day > trip.to);
  return { present: chooseDays(home, count, chance), trip };
}

/** Exactly so many days in the village and nothing else. */
export function exactHabit(posted: readonly Day[], count: number, chance: Chance): MonthHabit {
  return { present: chooseDays(posted, count, chance) };
}

/** One to four days on end, from a working day. */
function inventTrip(posted: readonly Day[], chance: Chance): MonthHabit['trip'] {
  const starts = posted.slice(0, -4).filter((day) => !isRestful(day));
  if (starts.length === 0) return undefined;
  const from = chance.pick(starts);
  const to = posted[posted.indexOf(from) + chance.int(4)] ?? from;
  return { from, to };
}

export const tripPurposes: readonly (readonly [destination: string, purpose: string])[] = [
  ['芒市', '参加州级驻村干部培训'],
  ['昆明市', '随产业项目外出考察'],
  ['县城', '参加乡村振兴专题会议'],
  ['瑞丽市', '对接农产品销售'],
  ['保山市', '送村民参加技能培训'],
];
