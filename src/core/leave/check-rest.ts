import type { Day } from '../calendar/day';
import { daysFrom, within } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import { quarterInWords, quarterOf } from '../calendar/quarter';
import type { CalendarTable } from '../calendar/workdays';
import { kindOfDay } from '../calendar/workdays';
import type { Explanation } from '../policy/explain';
import type { Pack } from '../policy/schema';
import { refused } from '../refusal';
import type { Posting } from '../roster/people';
import type { Leave, LeavePeriod } from './leave';
import { holdsDays, takenPart } from './period';
import type { RestRules } from './rest-rules';
import { mostAtOnce, postedOn, restRules } from './rest-rules';
import type { StoredSlots } from './rest-slots';
import { restingOn } from './rest-slots';

/** What a rest is measured by, besides the rules. */
export interface RestFacts {
  /** Postings of the group. */
  readonly postings: readonly Posting[];
  readonly calendar: CalendarTable;
  /** The records that `restSlotRefs` names. */
  readonly slots: StoredSlots;
}

export interface RestAsked extends RestFacts {
  readonly pack: Pack | undefined;
  readonly village: string;
  /** The person's other requests. */
  readonly others: readonly Leave[];
  /** Today, UTC+8. */
  readonly day: Day;
}

/**
 * Days of a rest as the limit counts them, by halves: workdays alone where weekends and holidays are
 * given besides, else every day. That reading of “另给” is ours.
 * @throws Refused `calendar-year-unknown`.
 */
export function restDays(
  { from, to, fromNoon, toNoon }: LeavePeriod,
  besidesHolidays: boolean,
  calendar: CalendarTable,
): number {
  const counts = (day: Day) => !besidesHolidays || kindOfDay(day, calendar) === 'workday';
  return daysFrom(from, to)
    .filter(counts)
    .map((day) => 1 - (fromNoon && day === from ? 0.5 : 0) - (toNoon && day === to ? 0.5 : 0))
    .reduce((sum, part) => sum + part, 0);
}

/**
 * Whether this rest can be had, and what it comes to in words, with the rules behind it.
 * @throws Refused `value-unset`, `rest-group-unset`, `rest-special`, `rest-too-long`, `rest-times`,
 * `rest-full`, `calendar-year-unknown`.
 */
export function checkRest(
  period: LeavePeriod,
  asked: RestAsked,
): { text: string; explanations: readonly Explanation[] } {
  const rules = restRules(asked.pack, asked.village, asked.day);
  refuseSpecial(period, rules);
  const days = restDays(period, rules.besidesHolidays, asked.calendar);
  if (days > rules.days) {
    const facts = { days, limit: rules.days, of: rules.besidesHolidays ? '工作日' : '日历天' };
    throw refused('rest-too-long', facts, { field: 'to' });
  }
  const turn = turnsBefore(period, asked.others) + 1;
  const quarter = quarterInWords(quarterOf(period.from));
  if (turn > rules.times) {
    throw refused('rest-times', { quarter, limit: rules.times }, { field: 'from' });
  }
  const { size, limit } = refuseFull(period, rules, asked);
  const count = rules.besidesHolidays ? '，周末和节假日不计' : '';
  const text =
    `轮休 ${days} 天（每次不超过 ${rules.days} 天${count}）；${quarter}第 ${turn} 次，共 ${rules.times} 次；` +
    `${rules.group.words}派驻 ${size} 人，同一天最多 ${limit} 人轮休`;
  return { text, explanations: rules.explanations };
}

function refuseSpecial({ from, to }: LeavePeriod, { special }: RestRules): void {
  for (const day of daysFrom(from, to)) {
    const found = special.find((each) => within(day, each));
    if (!found) continue;
    throw refused('rest-special', { day: dayInWords(day), name: found.name }, { field: 'from' });
  }
}

/** Rests of the quarter the first day lies in that were asked or taken; a rest of which nothing was taken is none. */
function turnsBefore({ from }: LeavePeriod, others: readonly Leave[]): number {
  return others.filter(
    (other) =>
      other.kind === 'rotation' &&
      holdsDays(other) &&
      takenPart(other) !== undefined &&
      quarterOf(other.from) === quarterOf(from),
  ).length;
}

function refuseFull(
  { from, to }: LeavePeriod,
  { group, oneOf }: RestRules,
  { postings, slots }: RestFacts,
): { size: number; limit: number } {
  const places = daysFrom(from, to).map((day) => {
    const size = postedOn(day, group.code, postings);
    return {
      day,
      size,
      limit: mostAtOnce(size, oneOf),
      resting: restingOn(day, group.code, slots),
    };
  });
  const full = places.find(({ resting, limit }) => resting >= limit);
  if (full) {
    const facts = { day: dayInWords(full.day), group: group.words, size: full.size };
    throw refused('rest-full', { ...facts, limit: full.limit }, { field: 'from' });
  }
  const [first = { size: 0, limit: 1 }] = [...places].sort((a, b) => a.limit - b.limit);
  return first;
}
